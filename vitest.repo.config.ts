import { defineConfig } from 'vitest/config'

// Tests of the repository itself: what may import what, and what the pages promise.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Room for slow machines that do other things beside.
    testTimeout: 30_000,
  },
})
