import { expect, test } from 'vitest'

import { Progress } from './progress.ts'

function record(
  isTTY: boolean,
  columns?: number,
): { texts: string[]; progress: Progress; tick: (ms: number) => void } {
  let now = 0
  const texts: string[] = []
  const output = {
    write: (text: string) => texts.push(text),
    isTTY,
    ...(columns === undefined ? {} : { columns }),
  }
  const progress = new Progress(output, isTTY, () => now)
  return { texts, progress, tick: (ms) => (now += ms) }
}

test('draws a bar on a terminal, over the one before', () => {
  const { texts, progress, tick } = record(true)
  tick(1000)
  progress.show({ bytes: 25, totalBytes: 100, events: 5000 })
  tick(10)
  progress.show({ bytes: 26, totalBytes: 100, events: 5001 })
  expect(texts).toEqual([
    '\r\u001B[2K[======                  ]  25%  5,000 events, 5,000 events/s',
  ])
})

test('writes lines elsewhere, without control characters', () => {
  const { texts, progress, tick } = record(false)
  tick(10_000)
  progress.show({ bytes: 50, totalBytes: 100, events: 1000 })
  progress.finish({ bytes: 100, totalBytes: 100, events: 2000 })
  expect(texts).toEqual([
    '50% read, 1,000 events, 100 events/s\n',
    '100% read, 2,000 events, 200 events/s\n',
  ])
})

test.each([0, 1])('a terminal that says it has %i columns has 80', (columns) => {
  const { texts, progress, tick } = record(true, columns)
  tick(1000)
  progress.show({ bytes: 50, totalBytes: 100, events: 1000 })
  expect(texts[0]).toContain('1,000 events')
})

test('a bar never wraps', () => {
  const { texts, progress, tick } = record(true, 30)
  tick(1000)
  progress.show({ bytes: 50, totalBytes: 100, events: 1000 })
  expect(texts[0]?.replace('\r\u001B[2K', '')).toHaveLength(29)
})

test('shows counts alone where the size of the input is not known', () => {
  const { texts, progress, tick } = record(false)
  tick(10_000)
  progress.show({ bytes: 50, totalBytes: undefined, events: 1000 })
  expect(texts).toEqual(['1,000 events, 100 events/s\n'])
})
