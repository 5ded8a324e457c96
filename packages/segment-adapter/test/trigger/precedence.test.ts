import { describe, expect, test } from 'vitest'

import { answer, cartEvent, treeOf } from './harness.ts'

const yes = 'type = "track"'
const no = 'type = "page"'

describe('and binds tighter than or', () => {
  const conditions = [yes, no]
  for (const a of conditions) {
    for (const b of conditions) {
      for (const c of conditions) {
        test(`${a} or ${b} and ${c}`, () => {
          const [x, y, z] = [a === yes, b === yes, c === yes]
          expect(answer(`${a} or ${b} and ${c}`, cartEvent)).toBe(x || (y && z))
          expect(answer(`${a} and ${b} or ${c}`, cartEvent)).toBe((x && y) || z)
          expect(answer(`(${a} or ${b}) and ${c}`, cartEvent)).toBe((x || y) && z)
          expect(answer(`${a} and (${b} or ${c})`, cartEvent)).toBe(x && (y || z))
          expect(answer(`not ${a} and ${b} or ${c}`, cartEvent)).toBe((!x && y) || z)
          expect(answer(`not (${a} or ${b}) and ${c}`, cartEvent)).toBe(!(x || y) && z)
        })
      }
    }
  }
})

test('a chain of one connective is one flat group', () => {
  const tree = treeOf(`${yes} and ${no} and ${yes}`)
  expect(tree.kind).toBe('and')
  expect(tree).toHaveProperty('operands.length', 3)
})

test('parentheses around a single condition or a whole trigger leave no trace', () => {
  expect(treeOf(`(((${yes})))`)).toEqual(treeOf(yes))
  expect(treeOf(`(${yes} or ${no})`)).toEqual(treeOf(`${yes} or ${no}`))
  expect(treeOf(`(${yes}) and (${no})`)).toEqual(treeOf(`${yes} and ${no}`))
})

test('parentheses that repeat the connective are kept as a group', () => {
  expect(treeOf(`(${yes} or ${no}) or ${yes}`)).toMatchObject({
    kind: 'or',
    operands: [{ kind: 'or' }, { kind: 'comparison' }],
  })
})

test.each([
  [`type = "page" and (contains(event, "Cart") or event = "x")`, false],
  [`(contains(event, "Cart"))`, true],
  [`((match(event, "Cart*") or ${no}) and (${yes} or ${no})) or ${no}`, true],
  [`(${no} or (${no} or (${no} or ${yes})))`, true],
])('functions and parentheses nest: %s', (trigger, want) => {
  expect(answer(trigger, cartEvent)).toBe(want)
})

test.each([
  `${no} OR ${yes}`,
  `${no} Or ${yes}`,
  `NOT ${no} AND ${yes}`,
  `(${no})or(${yes})`,
  `(${yes})and(${yes})`,
  `${no} or(${yes})`,
  `type="track"and event="Cart Updated"`,
  `properties.total<50and ${yes}`,
  `${yes}\r\nand ${yes}\r\n`,
  `\t${yes}\nor\n${no}`,
])(
  'connectives need no white space beside quotes and parentheses, nor small letters: %j',
  (trigger) => {
    expect(answer(trigger, cartEvent)).toBe(true)
  },
)
