import type { EventOutcome } from '../outcome.ts'

/** One event of a stream, with what became of it. */
export interface StreamedOutcome {
  /** Position of the event in the source, from 0. */
  readonly index: number
  /** The event, as the source gave it. */
  readonly event: unknown
  readonly outcome: EventOutcome
}

/**
 * The outcomes of a stream of events, in the order in which they are settled.
 *
 * Nothing is read before the first outcome is asked for. Leaving a `for await` loop ends the stream: nothing more is read or
 * sent, and what is under way is waited for.
 */
export interface EventStream extends AsyncIterableIterator<StreamedOutcome, void, undefined> {
  [Symbol.asyncIterator](): EventStream
  /** Ends the stream, as leaving the loop does: nothing more is read or sent, and what is under way is waited for. */
  return(): Promise<IteratorResult<StreamedOutcome, void>>
  /**
   * Sends what waits for company, and resolves when every event that has been read so far is settled, whether or not its outcome
   * has been taken. Never rejects: outcomes say what was not delivered.
   */
  flush(): Promise<void>
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}
