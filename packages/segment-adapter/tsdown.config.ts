import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    liquid: 'src/liquid.ts',
    redis: 'src/redis.ts',
    zod: 'src/zod.ts',
  },
  platform: 'neutral',
  format: 'esm',
  target: 'es2023',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  failOnWarn: true,
})
