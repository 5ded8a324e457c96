import { isIterableError } from '@iterelay/iterable-sdk'

import type { MappingResult, OutcomeStatus } from '../outcome.ts'
import type { PlanItem, RequestDraft } from '../plan/plan.ts'
import { codeOfIterableCode } from './outcome-codes.ts'

/** Why an item was not delivered, in the members that a result has for it. */
export interface Reason extends Pick<
  MappingResult,
  'iterableCode' | 'httpStatus' | 'retryable' | 'retryAfterMs' | 'requestId' | 'error'
> {
  readonly status: Extract<OutcomeStatus, 'rejected' | 'failed'>
  readonly code: string
  readonly message: string
}

/** Why a request brought nothing. */
export interface Failure extends Reason {
  readonly attempts: number
}

/** The result of an item whose request failed. */
export function failed(
  { operation }: Pick<RequestDraft, 'operation'>,
  { mapping, action }: PlanItem,
  failure: Failure,
): MappingResult {
  return { mapping, action, operation, ...failure }
}

/** Why a delivery ends early. */
export type StopReason = 'aborted' | 'bad_api_key'

/** The failure of items that were not sent because the delivery ended early. */
export function notAttempted(code: StopReason): Reason {
  return {
    status: 'failed',
    code,
    message:
      code === 'aborted'
        ? 'Not sent: the delivery was aborted.'
        : 'Not sent: Iterable refused the API key.',
    retryable: code === 'aborted',
  }
}

/** Something was thrown that nobody throws on purpose. */
export const unexpected: Reason = {
  status: 'failed',
  code: 'unexpected_error',
  message: 'The client threw an error that is not one of its own.',
  retryable: true,
}

/** A success that says nothing of the items, as no bulk answer of Iterable's does. */
export const noBulkAnswer: Reason = {
  status: 'failed',
  code: 'unexpected_answer',
  message:
    'The answer is a success, but not one to a bulk request: it does not count what was taken. Something between here and Iterable may have given it; check baseUrl.',
  retryable: false,
}

/** Iterable counted failures and did not say whose. */
export const unattributed: Reason = {
  status: 'failed',
  code: 'unattributed_failure',
  message:
    'Iterable counted a failure in a bulk request without saying whose, so it is not known whether this item was taken.',
  retryable: true,
}

/** The same of an event without an id, which is not sent again to find out. */
export const unsureEvent: Reason = {
  ...unattributed,
  message:
    'Iterable counted a failure in a bulk request without saying which of several events it was; this one has no id, so sending it again could double it.',
}

/** The reason of items that were refused with others, when too many requests in a row were. */
export function refusedTogether(failure: Reason): Reason {
  return {
    ...failure,
    status: 'failed',
    code: 'refused_together',
    message:
      'Iterable refused it together with others, and so many requests in a row that this item need not be what is wrong.',
    retryable: true,
  }
}

/** Reasons that lie in the event and in who its user is: they held for every attempt. */
const heldBefore: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'event_name_not_allowed',
  'field_limit_exceeded',
  'field_type_mismatch',
  'forgotten_user',
  'invalid_data',
  'invalid_email',
  'invalid_user_id',
  'schema_mismatch',
  'unknown_user',
])

/**
 * The reason of an item that was refused when its request was made again.
 *
 * The answer to an attempt before may have been lost on its way, and what was refused may be only the repeat: a new address, for
 * example, is taken once its user has it. Sent once more it gets an answer of its own.
 */
export function afterRepeat(reason: Reason): Reason {
  if (reason.status !== 'rejected' || heldBefore.has(reason.code)) return reason
  return {
    ...reason,
    status: 'failed',
    message: `${reason.message} This was not the first attempt, so it is not known whether an earlier one was carried out.`,
    retryable: true,
  }
}

/** Reads a rejection of the client. A caller's abort rejects with any value the caller chose. */
export function failureOf(error: unknown, signal: AbortSignal | undefined): Failure {
  if (!isIterableError(error) || (signal?.aborted === true && error === signal.reason)) {
    return signal?.aborted === true
      ? {
          status: 'failed',
          code: 'aborted',
          message:
            'The delivery was aborted while the request was under way; it may have been carried out.',
          retryable: true,
          attempts: 1,
        }
      : { ...unexpected, attempts: 1 }
  }
  const badKey = error.status === 401
  // Nothing is wrong with the event: the set-up is, or something between here and Iterable.
  const isNoFaultOfEvent =
    badKey || error.status === 403 || error.status === 404 || error.code === 'unexpected_answer'
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
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    error,
  }
}
