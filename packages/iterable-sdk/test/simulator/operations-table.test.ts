import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { printOperationsTable } from './operations-table.ts'

/** Without the spaces and lines that a formatter moves about. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/-{3,}/g, '---')
}

test('the page of operations says what is measured', async () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../../docs/simulator-operations.md'),
    'utf8',
  )
  expect(words(page)).toContain(words(await printOperationsTable()).trim())
})
