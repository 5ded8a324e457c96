import { Buffer } from 'node:buffer'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { byteSize } from './byte-size.ts'

test('any text has the size that an independent UTF-8 encoder gives it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(byteSize(text)).toBe(Buffer.byteLength(text, 'utf8'))
    }),
  )
})

test.each([
  ['', 0],
  ['a', 1],
  ['é', 2],
  ['日', 3],
  ['😀', 4],
  ['\uD83D', 3],
  ['\uDE00\uD83D', 6],
])('%j takes %i bytes', (text, bytes) => {
  expect(byteSize(text)).toBe(bytes)
})
