import { expect, test } from 'vitest'

import { mergeProfile } from './merge-profile.ts'

test.each([
  [{ a: 1 }, { a: 1 }, false],
  [{ a: 1 }, { a: 2 }, true],
  [{ a: 1 }, { a: '1' }, true],
  [{ a: 1 }, { b: 1 }, true],
  [{ a: 1 }, {}, false],
  [{ a: 1 }, { a: null }, true],
  [{ a: 1 }, { b: null }, false],
  [{ a: ['x'] }, { a: ['x'] }, false],
  [{ a: ['x'] }, { a: ['x', 'y'] }, true],
  [{ a: { b: 1, c: 2 } }, { a: { b: 1 } }, true],
])('%j written with %j is a change: %s', (profile, fields, want) => {
  expect(mergeProfile({ ...profile }, fields, false)).toBe(want)
})

test.each([
  [{ a: { b: 1, c: 2 } }, { a: { b: 1 } }, false],
  [{ a: { b: 1, c: 2 } }, { a: { b: 2 } }, true],
  [{ a: { b: 1 } }, { a: { b: null } }, true],
  [{ a: { b: 1 } }, { a: { c: null } }, false],
])('%j merged with %j is a change: %s', (profile, fields, want) => {
  expect(mergeProfile({ ...profile }, fields, true)).toBe(want)
})

test('names of members that every object inherits are fields like any other', () => {
  const profile: Record<string, unknown> = {}
  expect(mergeProfile(profile, { constructor: null, toString: 'x' }, true)).toBe(true)
  expect(Object.entries(profile)).toEqual([['toString', 'x']])
})
