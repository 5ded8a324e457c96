// A child process: takes as many events as the parent asks for through `stream`, made one by one, and reports what that took.
import process from 'node:process'

import { streamOfEvents } from './adapter/mixed-events.ts'
import { answerParent } from './answer-parent.ts'
import { makeDestination, type DeliveryLoad } from './delivery/senders.ts'
import type { StreamCost } from './streaming-load.ts'

const [baseUrl, users] = process.argv.slice(2)
if (baseUrl === undefined || users === undefined) {
  throw new Error('usage: streaming-process URL USERS')
}

answerParent(async (load: DeliveryLoad): Promise<StreamCost> => {
  const began = performance.now()
  /** The most resident memory in each tenth of the run. */
  const residentBytes = Array.from({ length: 10 }, () => 0)
  let delivered = 0
  const look = (): void => {
    const tenth = Math.min(9, Math.floor((10 * delivered) / load.events))
    residentBytes[tenth] = Math.max(residentBytes[tenth] ?? 0, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 20)
  const destination = makeDestination(baseUrl, 'bulk', load)
  const events = streamOfEvents(load.events, Number(users))
  for await (const { index, outcome } of destination.stream(events)) {
    if (outcome.status !== 'delivered') {
      throw new Error(`event ${index} was ${outcome.status}: ${JSON.stringify(outcome)}`)
    }
    delivered += 1
  }
  clearInterval(timer)
  look()
  if (delivered !== load.events) throw new Error(`${delivered} of ${load.events} delivered`)
  return {
    wallMs: performance.now() - began,
    residentBytes,
    // In KiB, the most so far.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
})
