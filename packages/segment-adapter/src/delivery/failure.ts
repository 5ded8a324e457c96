import { isIterableError } from '@iterelay/iterable-sdk'

import type { OutcomeStatus } from '../outcome.ts'
import { codeOfIterableCode } from './outcome-codes.ts'

/** Why a request brought nothing, in the members that a result has for it. */
export interface Failure {
  readonly status: Extract<OutcomeStatus, 'rejected' | 'failed'>
  readonly code: string
  readonly iterableCode?: string
  readonly message: string
  readonly httpStatus?: number
  readonly retryable: boolean
  readonly retryAfterMs?: number
  readonly attempts: number
}

/** Why a delivery ends early. */
export type StopReason = 'aborted' | 'bad_api_key'

/** The failure of items that were not sent because the delivery ended early. */
export function notAttempted(code: StopReason): Failure {
  return {
    status: 'failed',
    code,
    message:
      code === 'aborted'
        ? 'Not sent: the delivery was aborted.'
        : 'Not sent: Iterable refused the API key.',
    retryable: code === 'aborted',
    attempts: 0,
  }
}

/** Something was thrown that nobody throws on purpose. */
export const unexpected: Omit<Failure, 'attempts'> = {
  status: 'failed',
  code: 'unexpected_error',
  message: 'The client threw an error that is not one of its own.',
  retryable: true,
}

/** Reads a rejection of the client. A caller's abort rejects with any value the caller chose. */
export function failureOf(error: unknown, signal: AbortSignal | undefined): Failure {
  if (!isIterableError(error)) {
    return signal?.aborted === true
      ? {
          status: 'failed',
          code: 'aborted',
          message: 'The delivery was aborted while the request was under way.',
          retryable: true,
          attempts: 1,
        }
      : { ...unexpected, attempts: 1 }
  }
  const badKey = error.status === 401
  // Nothing is wrong with the event: the set-up is, or something between here and Iterable.
  const isNoFaultOfEvent = badKey || error.status === 403 || error.code === 'unexpected_answer'
  // The only refusal inside a 200: an event name that the project does not allow.
  const refused = error.code === 'refused' ? 'event_name_not_allowed' : undefined
  return {
    status: error.retryable || isNoFaultOfEvent ? 'failed' : 'rejected',
    code:
      refused ?? codeOfIterableCode(error.iterableCode) ?? (badKey ? 'bad_api_key' : error.code),
    message: error.message,
    retryable: error.retryable,
    attempts: error.attempts,
    ...(error.iterableCode === undefined ? {} : { iterableCode: error.iterableCode }),
    ...(error.status === undefined ? {} : { httpStatus: error.status }),
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
  }
}
