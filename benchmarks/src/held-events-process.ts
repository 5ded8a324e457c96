// A child process, started with --expose-gc: hands events over to a server that never answers, and reports what memory they hold
// meanwhile. For each question anew, since what was handed over is never given back.
import process from 'node:process'

import { mixedEvents, streamOfEvents } from './adapter/mixed-events.ts'
import { answerParent } from './answer-parent.ts'
import { makeDestination, perRequest } from './delivery/senders.ts'
import type { HeldMemory } from './memory-in-flight.ts'

const [way, baseUrl, lane] = process.argv.slice(2)
if (baseUrl === undefined || (lane !== 'bulk' && lane !== 'single')) {
  throw new Error('usage: held-events-process WAY URL LANE')
}
const { gc } = globalThis
if (gc === undefined) throw new Error('start this with --expose-gc')

/** Hands events over, and gives whatever must be kept while they are under way. */
const ways: Readonly<Record<string, (events: number) => unknown>> = {
  'the events themselves': (events) => mixedEvents(events),
  'bare fetch': (events) => {
    const { requests } = makeDestination(baseUrl, lane, { inFlight: 1 }).plan(mixedEvents(events))
    return requests.map(({ path, body }) =>
      fetch(`${baseUrl}${path}`, { method: 'POST', body: JSON.stringify(body) }),
    )
  },
  deliver: (events) => {
    const inFlight = events / perRequest(lane)
    // Handed over and forgotten: what is kept of the events is the delivery's.
    return makeDestination(baseUrl, lane, { inFlight }).deliver(mixedEvents(events))
  },
  stream: (events) => {
    const inFlight = events / perRequest(lane)
    const stream = makeDestination(baseUrl, lane, { inFlight }).stream(
      streamOfEvents(events + 1, events),
      { maxInFlight: events },
    )
    return stream.next()
  },
}

async function measure(events: number): Promise<HeldMemory> {
  const handOver = ways[way ?? '']
  if (handOver === undefined) throw new Error(`no such way: ${way}`)
  const before = look()
  const kept = handOver(events)
  // Until the requests are on their way and nothing is left that was only needed to make them.
  let after = look()
  for (let quiet = 0; quiet < 5; quiet++) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const now = look()
    if (Math.abs(now.heapUsed - after.heapUsed) > 100_000) quiet = 0
    after = now
  }
  if (kept === undefined) throw new Error('nothing was handed over')
  return {
    heapBytes: after.heapUsed + after.external - before.heapUsed - before.external,
    residentBytes: after.rss - before.rss,
  }
}

function look(): NodeJS.MemoryUsage {
  gc?.()
  gc?.()
  return process.memoryUsage()
}

answerParent(measure)
