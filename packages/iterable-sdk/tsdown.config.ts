import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    bulk: 'src/bulk/index.ts',
    simulator: 'src/simulator/index.ts',
    schema: 'src/schema/index.ts',
    webhooks: 'src/webhooks/index.ts',
    pages: 'src/pages/index.ts',
    exports: 'src/exports/index.ts',
    csv: 'src/csv/index.ts',
    msw: 'src/msw.ts',
    zod: 'src/zod.ts',
    logging: 'src/logging/index.ts',
    diagnostics: 'src/diagnostics.ts',
    otel: 'src/otel/index.ts',
    redis: 'src/redis/index.ts',
    gdpr: 'src/gdpr/index.ts',
  },
  platform: 'neutral',
  format: 'esm',
  target: 'es2023',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  failOnWarn: true,
})
