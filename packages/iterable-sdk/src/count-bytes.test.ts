import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'

import { countBytes } from './count-bytes.ts'

test('counts the bytes that an encoder writes, for any text', () => {
  const encoder = new TextEncoder()
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(countBytes(text)).toBe(encoder.encode(text).byteLength)
    }),
  )
})

test.each([
  ['', 0],
  ['a', 1],
  ['ü', 2],
  ['€', 3],
  ['🍵', 4],
  ['\ud83c', 3],
  ['\udf75\ud83c', 6],
  ['\u0000', 1],
])('%j has %i', (text, bytes) => {
  expect(countBytes(text)).toBe(bytes)
})
