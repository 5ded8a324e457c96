import type { IterableError } from './error.ts'
import type { CoreOperation } from './operation.ts'
import type { RequestDraft } from './request.ts'

/** A call, as those who watch it see it: the same object in each of its events. */
export interface ObservedCall {
  readonly operation: CoreOperation
  /** Address of Iterable, without a path. */
  readonly baseUrl: string
  /** The request's body before it is made text. May name people. */
  readonly body: unknown
}

/** Why a call waits before it sends. */
export type WaitReason = 'rate_limit' | 'retry'

/** What happens to a call. */
export type CallNews =
  | { readonly type: 'start' }
  | { readonly type: 'wait'; readonly reason: WaitReason; readonly waitMs: number }
  | {
      readonly type: 'attempt'
      /** Holds the API key. */
      readonly request: RequestDraft
    }
  | {
      readonly type: 'answer'
      /** `undefined` when none came. */
      readonly response: Response | undefined
      /** `undefined` when the attempt was a success. */
      readonly error: IterableError | undefined
    }
  | {
      readonly type: 'end'
      /** What the call rejects with; `undefined` when it succeeds. */
      readonly error: unknown
    }

/** Something that happens to a call. */
export type CallEvent = CallNews & {
  readonly call: ObservedCall
  /** Attempts begun so far. */
  readonly attempts: number
}

/** Told of every event, while it happens. What it throws is lost: the call goes on. */
export type Observer = (event: CallEvent) => void

/** One observer of many; none of none, since making events costs time. */
export function observeWith(observers: readonly Observer[]): Observer | undefined {
  if (observers.length === 0) return undefined
  return (event) => {
    for (const observer of observers) {
      try {
        observer(event)
      } catch {
        // Nobody is left to tell.
      }
    }
  }
}
