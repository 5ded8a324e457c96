import { array, assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'

import { hashName, NameSet } from './name-set.ts'

const kind = 0x11c9dc5

test('has what was added, and of ten thousand others nearly none', () => {
  const names = new NameSet(1000)
  const hashOf = (index: number): number => hashName(`person-${index}@example.com`, kind)
  for (let index = 0; index < 1000; index++) names.add(hashOf(index))
  const others = Array.from({ length: 10_000 }, (_, index) => hashOf(index + 1000))
  expect(Array.from({ length: 1000 }, (_, index) => names.has(hashOf(index)))).not.toContain(false)
  expect(others.filter((hash) => names.has(hash)).length).toBeLessThan(3)
})

test('finds every name again, in whatever case, for any texts', () => {
  assert(
    property(array(string({ unit: 'binary' }), { maxLength: 50 }), (texts) => {
      const names = new NameSet(texts.length)
      for (const text of texts) names.add(hashName(text, kind))
      for (const text of texts) {
        expect(names.has(hashName(text, kind))).toBe(true)
        expect(names.has(hashName(text.toLowerCase(), kind))).toBe(true)
      }
    }),
  )
})

test.each([
  ['Ana@Example.com', 'ana@example.com'],
  ['ÄRGER@example.com', 'ärger@example.com'],
  // The sign for Kelvin, whose lower case is a plain letter.
  ['\u212aim@example.com', 'kim@example.com'],
])('%s and %s are one name', (one, other) => {
  expect(hashName(one, kind)).toBe(hashName(other, kind))
})

test('a name of another kind is another name', () => {
  expect(hashName('a', 1)).not.toBe(hashName('a', 2))
})
