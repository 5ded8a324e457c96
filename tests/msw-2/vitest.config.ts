import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The SDK's own folder has msw 3; here it gets the msw of whoever installs msw 2.
  resolve: {
    alias: [{ find: /^msw$/, replacement: fileURLToPath(import.meta.resolve('msw')) }],
  },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
})
