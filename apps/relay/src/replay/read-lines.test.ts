import { expect, test } from 'vitest'

import { readLines, type Line } from './read-lines.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function read(input: string | Uint8Array, size = 3, maxLineBytes = 1000): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of readLines(inPieces(Buffer.from(input), size), { maxLineBytes })) {
    lines.push(line)
  }
  return lines
}

test.each([1, 2, 3, 100])('cuts lines whatever the pieces, here of %i bytes', async (size) => {
  const lines = await read('\uFEFFone\r\n\nзwei 李\nlast', size)
  expect(lines).toEqual([
    { number: 1, text: 'one' },
    { number: 2, text: '' },
    { number: 3, text: 'зwei 李' },
    { number: 4, text: 'last' },
  ])
})

test('an end of line at the end begins no new line', async () => {
  expect(await read('one\n')).toEqual([{ number: 1, text: 'one' }])
  expect(await read('')).toEqual([])
})

test('a line beyond the limit is cut and marked, and the next one is whole', async () => {
  const [first, second] = await read(`${'x'.repeat(5000)}\nnext\n`, 7, 20)
  expect(first).toMatchObject({ number: 1, damage: 'too_long' })
  expect(first?.text.length).toBeLessThanOrEqual(1000)
  expect(second).toEqual({ number: 2, text: 'next' })
})

test('a line at the limit is whole', async () => {
  expect(await read(`${'x'.repeat(20)}\n`, 7, 20)).toEqual([{ number: 1, text: 'x'.repeat(20) }])
})

test('bytes that are no UTF-8 are marked', async () => {
  const bytes = Uint8Array.from([0x61, 0xff, 0x62, 0x0a, 0x63])
  expect(await read(bytes)).toEqual([
    { number: 1, text: 'a\uFFFDb', damage: 'invalid_utf8' },
    { number: 2, text: 'c' },
  ])
})
