import { expect, test } from 'vitest'

import { chunkLines } from './chunk-lines.ts'
import type { Line } from './read-lines.ts'

async function* lines(texts: readonly string[], failure?: Error): AsyncGenerator<Line> {
  for (const [index, text] of texts.entries()) yield { number: index + 1, text }
  if (failure !== undefined) throw failure
}

test('gathers lines up to a number or a size, in order, without blank ones', async () => {
  const chunks: number[][] = []
  const texts = ['{}', '', '{}', '{}', `{"long":"${'x'.repeat(100)}"}`, '{}']
  for await (const chunk of chunkLines(lines(texts), { maxLines: 2, maxChars: 50 })) {
    chunks.push(chunk.map(({ number }) => number))
  }
  expect(chunks).toEqual([[1, 3], [4, 5], [6]])
})

test('hands out what came before the input failed, then the failure', async () => {
  const failure = new Error('the disk is gone')
  const chunks = chunkLines(lines(['{}'], failure), { maxLines: 10, maxChars: 100 })
  expect(await chunks.next()).toMatchObject({ value: [{ number: 1 }] })
  await expect(chunks.next()).rejects.toBe(failure)
})
