import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { bin: 'src/bin.ts' },
  platform: 'node',
  format: 'esm',
  target: 'es2023',
  tsconfig: 'tsconfig.build.json',
  // bin.js, as package.json says, and not bin.mjs.
  fixedExtension: false,
  // A command has no types to offer.
  dts: false,
  sourcemap: true,
  failOnWarn: true,
})
