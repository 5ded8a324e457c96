import { expect, test } from 'vitest'

import { scoreSuites } from './judge/suites.ts'

test('every core case of every suite is answered as recorded', async () => {
  const scores = await scoreSuites()
  expect(scores.map(({ suite, failedCore }) => [suite, failedCore])).toEqual([
    ['actions', []],
    ['batch', []],
    ['routing', []],
    ['fql', []],
    ['mapping', []],
  ])
})
