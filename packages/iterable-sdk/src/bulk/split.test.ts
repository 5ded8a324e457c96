import { expect, test } from 'vitest'

import { encodeItem } from './encode-item.ts'
import { inHalves, inRounds } from './split.ts'

test.each([
  [[], []],
  [[1], [[1]]],
  [
    [1, 2],
    [[1], [2]],
  ],
  [
    [1, 2, 3],
    [[1, 2], [3]],
  ],
])('%j in halves is %j', (group, halves) => {
  expect(inHalves(group)).toEqual(halves)
})

test('in rounds nobody is twice, by whichever identifier, and the items of each keep their order', () => {
  const items = [
    { userId: 'u' },
    { email: 'x@example.com' },
    { userId: 'u', email: 'X@example.com' },
    { userId: 'v' },
    { email: 'x@example.com' },
    { userId: 'u' },
  ]
  const rounds = inRounds(items.map((item, index) => encodeItem('users', item, index)))
  expect(rounds.map((round) => round.map(({ index }) => index))).toEqual([[0, 1, 3], [2], [4, 5]])
})
