import type { Accepted, Answered } from './answered.ts'
import type { BulkResult, BulkReason } from './bulk-result.ts'

/** An item on its way. */
export interface Entry<Item> {
  readonly index: number
  readonly item: Item
  /** What stands for it in a body. */
  readonly text: string
  readonly email: string | undefined
  readonly userId: string | undefined
  readonly eventName: string | undefined
  /** Id of an event, a document, or whatever is known by its id alone. */
  readonly id: string | undefined
  /** Requests made that carried it. */
  attempts: number
  /** What became of it, once that is known. */
  result: BulkResult<Item> | undefined
}

/** Notes that Iterable accepted an item. */
export function deliver<Item>(entry: Entry<Item>, { httpStatus, requestId }: Accepted): void {
  const { index, item, attempts } = entry
  // Written out, since a spread takes several times as long, and this is done for every item.
  entry.result =
    requestId === undefined
      ? { index, item, status: 'delivered', attempts, httpStatus }
      : { index, item, status: 'delivered', attempts, httpStatus, requestId }
}

/** Notes why an item was not delivered. */
export function refuse<Item>(entry: Entry<Item>, reason: BulkReason, answer: Answered = {}): void {
  const { index, item, attempts } = entry
  entry.result = { index, item, ...reason, attempts, ...answer }
}
