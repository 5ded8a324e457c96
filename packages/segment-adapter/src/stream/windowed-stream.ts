import type { Sleep } from '@iterelay/iterable-sdk'

import { deliverEvents } from '../delivery/deliver-events.ts'
import type { DeliveryContext } from '../delivery/delivery-context.ts'
import { DeliveryRun } from '../delivery/delivery-run.ts'
import { AdapterError } from '../error.ts'
import type { EventOutcome } from '../outcome.ts'
import { OutcomeQueue } from './outcome-queue.ts'
import { SourceReader } from './source-reader.ts'
import type { EventStream, StreamedOutcome } from './event-stream.ts'
import type { EventSource, ResolvedStreamOptions } from './stream-options.ts'
import { WaitTimer } from './wait-timer.ts'

/** What a stream works with. */
export interface StreamContext extends ResolvedStreamOptions {
  readonly delivery: DeliveryContext
  /** Events that are delivered together, at most. */
  readonly windowSize: number
  readonly sleep: Sleep
}

/**
 * Reads a source into windows and delivers each of them, several at a time.
 *
 * A window is open until it is full, until its first event has waited long enough, or until nothing more comes. Events are
 * in flight from when they are read until their outcome is taken; their number stops the reader. The queue that all
 * deliveries of the destination share keeps each user's requests in order from one window to the next.
 *
 * The stream is over when the source has ended, or is not read further because the run was stopped, and every outcome
 * has been taken.
 */
export class WindowedStream implements EventStream {
  readonly #context: StreamContext
  readonly #run: DeliveryRun
  readonly #reader: SourceReader
  readonly #timer: WaitTimer
  readonly #outcomes = new OutcomeQueue<StreamedOutcome>()
  readonly #underWay = new Set<Promise<void>>()
  #window: unknown[] = []
  #read = 0
  #inFlight = 0
  #failure: { readonly cause: unknown } | undefined
  #closing: Promise<void> | undefined
  /** Nobody wants outcomes any more. */
  #isClosed = false

  constructor(source: EventSource, context: StreamContext) {
    const { signal, sleep, maxWaitMs } = context
    this.#context = context
    this.#run = new DeliveryRun(signal)
    this.#timer = new WaitTimer(sleep, maxWaitMs, () => this.#sendWindow())
    this.#reader = new SourceReader(source, {
      wantsMore: () => this.#inFlight < context.maxInFlight,
      take: (event) => this.#take(event),
      onEnd: (failure) => {
        this.#failure ??= failure
        this.#sendWindow()
        this.#endIfOver()
      },
    })
    if (this.#run.stopReason === undefined) this.#run.onStop(() => this.#stopReading())
    else this.#stopReading()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<StreamedOutcome, void>> {
    const ready = this.#outcomes.take()
    if (ready !== undefined) {
      this.#release()
      return Promise.resolve({ done: false, value: ready })
    }
    const answer = this.#outcomes.wait()
    this.#reader.fill()
    this.#endIfOver()
    return answer
  }

  async return(): Promise<IteratorResult<StreamedOutcome, void>> {
    await (this.#closing ??= this.#close())
    return { done: true, value: undefined }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  async flush(): Promise<void> {
    this.#sendWindow()
    await Promise.all(this.#underWay)
  }

  #take(event: unknown): void {
    this.#read += 1
    this.#inFlight += 1
    this.#window.push(event)
    if (this.#window.length >= this.#context.windowSize) this.#sendWindow()
    else if (this.#window.length === 1) this.#timer.start()
  }

  #sendWindow(): void {
    this.#timer.clear()
    const events = this.#window
    if (events.length === 0) return
    this.#window = []
    const first = this.#read - events.length
    const settle = (position: number, outcome: EventOutcome): void => {
      const event = events[position]
      // Let go of at once: the window stays until its last event is settled.
      events[position] = undefined
      if (this.#isClosed) return
      if (this.#outcomes.push({ index: first + position, event, outcome })) this.#release()
    }
    const { delivery } = this.#context
    // Under way before it is planned: a getter of an event may abort the run in the middle of that.
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#underWay.add(promise)
    void deliverEvents(events, delivery, this.#run, settle).finally(() => {
      this.#underWay.delete(promise)
      resolve()
      this.#endIfOver()
    })
  }

  /** An outcome has been taken: there is room for one more event. */
  #release(): void {
    this.#inFlight -= 1
    this.#reader.fill()
  }

  /** After an abort or a refused key. */
  #stopReading(): void {
    // It may be busy with an event, or have something to say to its end: neither is waited for.
    this.#reader.close().catch(() => undefined)
    this.#sendWindow()
    this.#endIfOver()
  }

  #endIfOver(): void {
    if (!this.#reader.isEnded || this.#underWay.size > 0 || this.#window.length > 0) return
    if (!this.#outcomes.isEmpty) return
    this.#run.close()
    this.#outcomes.end(this.#failure ?? keyFailure(this.#run))
  }

  async #close(): Promise<void> {
    this.#isClosed = true
    this.#timer.clear()
    this.#window = []
    this.#outcomes.clear()
    const closed = this.#reader.close()
    // What it rejects with is thrown below, after everything else.
    closed.catch(() => undefined)
    this.#run.stop('aborted')
    await Promise.all(this.#underWay)
    this.#run.close()
    this.#outcomes.end()
    await closed
  }
}

/** An abort is the caller's own wish; but nobody shall take a source that was not read for one that was delivered. */
function keyFailure({ stopReason }: DeliveryRun): { readonly cause: unknown } | undefined {
  if (stopReason !== 'bad_api_key') return undefined
  const message =
    'Iterable refused the API key (401), so the source was not read any further; every event that was read has its outcome. Check apiKey and dataCenterLocation'
  return { cause: new AdapterError('bad_api_key', message) }
}
