import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Room for slow machines that do other things beside.
    testTimeout: 30_000,
  },
})
