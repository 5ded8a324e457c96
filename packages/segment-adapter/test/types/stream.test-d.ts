import type {
  EventOutcome,
  EventStream,
  IterableDestination,
  OutcomeStatus,
} from '@iterelay/segment-adapter'

declare const destination: IterableDestination
declare const queue: AsyncIterable<{ readonly type: 'track' }>

async function use(): Promise<void> {
  // A stream is iterated, or asked for one outcome after the other.
  for await (const { index, event, outcome } of destination.stream(queue)) {
    const position: number = index
    const result: EventOutcome = outcome
    const again: boolean = outcome.retryable
    const waitMs: number | undefined = outcome.retryAfterMs
    // @ts-expect-error -- an event is whatever the source gives
    const kind: string = event
    console.log(position, result, again, waitMs, kind)
  }
  await using stream: EventStream = destination.stream([1, 'two', null], { maxWaitMs: 0 })
  const flushed: void = await stream.flush()
  const next = await stream.next()
  // @ts-expect-error -- nothing is there at the end
  console.log(flushed, next.value.index)
  if (next.done !== true) console.log(next.value.index)

  const { counts } = await destination.deliver([])
  const count: Record<OutcomeStatus, number> = counts
  console.log(count)

  // @ts-expect-error -- an object is no source
  destination.stream({})
  // @ts-expect-error -- neither is nothing
  destination.stream()
  // @ts-expect-error -- there is no such option
  destination.stream(queue, { maxWait: 5 })
  // @ts-expect-error -- milliseconds are a number
  destination.stream(queue, { maxWaitMs: '5s' })
}

void use
