import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/bin.ts'],
  platform: 'neutral',
  format: 'esm',
  target: 'es2023',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  failOnWarn: true,
})
