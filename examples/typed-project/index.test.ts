import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

import { expect, test } from 'vitest'

test('writes the rows that fit and tells what is wrong with the others', () => {
  const printed = execFileSync(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'index.ts')],
    { encoding: 'utf8' },
  )
  expect(printed.split('\n').map((line) => line.replace(/ \(2026.*/, ''))).toEqual([
    '1 of 3 users written',
    'row 2: seats must be long, not string',
    'row 3: fistName is not declared (did you mean "firstName"?); trialEndsAt must be date, not text that Iterable takes for none',
    '',
  ])
})
