import type { IterableDestination } from '@iterelay/segment-adapter'

import type { ParsedLine } from './parse-line.ts'
import { reasonOf } from './reason-of.ts'
import type { Tally } from './tally.ts'

/** Counts what a replay would send, per operation, and what it would not. Sends and writes nothing. */
export async function planChunks(
  chunks: AsyncIterable<readonly ParsedLine[]>,
  {
    destination,
    tally,
    stop,
  }: {
    readonly destination: Pick<IterableDestination, 'plan'>
    readonly tally: Tally
    readonly stop: AbortSignal
  },
): Promise<ReadonlyMap<string, number>> {
  const requests = new Map<string, number>()
  for await (const chunk of chunks) {
    if (stop.aborted) break
    const plan = destination.plan(chunk.flatMap((line) => ('event' in line ? [line.event] : [])))
    for (const { operation } of plan.requests) {
      requests.set(operation, (requests.get(operation) ?? 0) + 1)
    }
    tally.requests += plan.requests.length
    let next = 0
    for (const line of chunk) {
      if (!('event' in line)) {
        tally.addUndelivered(line.number, 'rejected', line.code)
        continue
      }
      const outcome = plan.outcomes[next++]
      // Where Iterable still has to decide, nothing is known against the event.
      if (outcome === undefined) tally.addPlanned()
      else tally.addOutcome(line.number, outcome, reasonOf(outcome)?.code)
    }
  }
  return requests
}
