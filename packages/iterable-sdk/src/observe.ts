import { IterableError } from './error.ts'
import type { CoreOperation } from './operation.ts'
import { quietly } from './quietly.ts'
import type { RequestDraft } from './request.ts'
import { requestIdOf } from './response.ts'

/** A call, as those who watch it see it: the same object in each of its events. */
export interface ObservedCall {
  readonly operation: CoreOperation
  /** Address of Iterable, without a path of an operation. */
  readonly baseUrl: string
}

/** Why a call waits before it sends. */
export type WaitReason = 'rate_limit' | 'retry'

/** What happens to a call. */
export type CallNews =
  | { readonly type: 'start' }
  | { readonly type: 'wait'; readonly reason: WaitReason; readonly waitMs: number }
  | { readonly type: 'attempt' }
  /** An attempt is over, with an answer or without one. */
  | { readonly type: 'answer' }
  | {
      readonly type: 'end'
      /** The caller has ended it. */
      readonly isAborted: boolean
    }

/** What went wrong: an `IterableError` as its `toJSON` gives it, safe to log. */
export type CallFailure = Pick<
  IterableError,
  | 'code'
  | 'message'
  | 'status'
  | 'iterableCode'
  | 'requestId'
  | 'retryable'
  | 'retryAfterMs'
  | 'attempts'
  | 'operation'
>

/** Something that happens to a call. Holds no secret, and nothing of what was sent or answered. */
export type CallEvent = CallNews & {
  readonly call: ObservedCall
  /** Attempts begun so far. */
  readonly attempts: number
  /** HTTP status of the newest attempt, once it has one. */
  readonly status?: number | undefined
  /** `Iterable-Request-Id` of the newest attempt, once it has one. */
  readonly requestId?: string | undefined
  /** How the newest attempt has failed and, at the end, what the call rejects with, where that is an `IterableError`. */
  readonly failure?: CallFailure | undefined
}

/** What a call carries, as far as it is known by now. Holds the API key and names people: keep it out of logs and traces. */
export interface CallContents {
  /** The request's body before it is made text. */
  readonly body: unknown
  /** The newest attempt's request. */
  readonly request?: RequestDraft
  /** The API key and the tokens in that request. */
  readonly secrets?: readonly string[]
  /** The newest attempt's answer. Its body is read, or belongs to the caller. */
  readonly response?: Response | undefined
  /** What a success answers; a stream belongs to the caller. */
  readonly data?: unknown
  /** How the newest attempt has failed and, at the end, what the call rejects with. */
  readonly error?: unknown
}

/** Told of every event, while it happens. What it throws is lost: the call goes on. */
export type Observer = (event: CallEvent, contents: CallContents) => void

/** One observer of many, which adds what an event says of its contents; none of none, since making events costs time. */
export function observeWith(
  observers: readonly Observer[],
): ((news: CallEvent, contents: CallContents) => void) | undefined {
  if (observers.length === 0) return undefined
  return (news, contents) => {
    const { error, response, secrets = [] } = contents
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- toJSON gives the members of CallFailure
    const event = {
      ...news,
      status: response?.status,
      requestId: response && requestIdOf(response, secrets),
      failure: error instanceof IterableError ? error.toJSON() : undefined,
    } as CallEvent
    for (const observer of observers) {
      void quietly(() => observer(event, contents))
    }
  }
}
