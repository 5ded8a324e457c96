import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The client's answers are checked against its own schemas; nothing of this repository stands between.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
})
