import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

test('a process ends by itself after a stream is left, though an event waited for company', async () => {
  const script = join(import.meta.dirname, 'leaving-process.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', script], {
    timeout: 20_000,
  })
  expect(stdout).toBe('delivered true 1\n')
})
