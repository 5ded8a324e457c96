import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    simulator: 'src/simulator/index.ts',
    webhooks: 'src/webhooks/index.ts',
    msw: 'src/msw.ts',
    zod: 'src/zod.ts',
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
