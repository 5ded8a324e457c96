// A child process: sends as many events as the parent asks for, made one by one, and reports what memory that took.
import process from 'node:process'

import { streamOfEvents } from './adapter/mixed-events.ts'
import { answerParent } from './answer-parent.ts'
import { mapByHand } from './delivery/map-by-hand.ts'
import { makeDestination, sendAll } from './delivery/senders.ts'
import type { StreamCost } from './streaming-load.ts'

const [way, baseUrl, users] = process.argv.slice(2)
if (baseUrl === undefined || users === undefined) {
  throw new Error('usage: streaming-process WAY URL USERS')
}
// As by default.
const inFlight = 8
const maxBatchItems = 1001
let read = 0

function* source(count: number): Generator<Readonly<Record<string, unknown>>> {
  for (const event of streamOfEvents(count, Number(users))) {
    read += 1
    yield event
  }
}

const ways: Readonly<Record<string, (count: number) => Promise<void>>> = {
  'bare fetch, mapped by hand': (count) =>
    sendAll(baseUrl, mapByHand(source(count), 'bulk', maxBatchItems), { inFlight }),
  stream: async (count) => {
    const destination = makeDestination(baseUrl, 'bulk', { inFlight, maxBatchItems })
    let delivered = 0
    for await (const { index, outcome } of destination.stream(source(count))) {
      if (outcome.status !== 'delivered') throw new Error(`event ${index} was ${outcome.status}`)
      delivered += 1
    }
    if (delivered !== count) throw new Error(`${delivered} of ${count} delivered`)
  },
}

answerParent(async (count: number): Promise<StreamCost> => {
  const send = ways[way ?? '']
  if (send === undefined) throw new Error(`no such way: ${way}`)
  const began = performance.now()
  const tenths = Array.from({ length: 10 }, () => 0)
  const look = (): void => {
    const tenth = Math.min(9, Math.floor((10 * read) / count))
    tenths[tenth] = Math.max(tenths[tenth] ?? 0, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 20)
  await send(count)
  clearInterval(timer)
  look()
  return {
    wallMs: performance.now() - began,
    tenths,
    // In KiB, the most so far.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
})
