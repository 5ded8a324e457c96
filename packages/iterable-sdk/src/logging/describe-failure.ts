import { isRecord } from '../is-record.ts'
import type { CallContents, CallEvent, CallFailure } from '../observe.ts'

/** What is logged of a failure: nothing of what was sent, and no `cause`, which may say anything. */
export function failureFields(failure: CallFailure | undefined): Record<string, unknown> {
  if (failure === undefined) return {}
  const { code, message, iterableCode, retryable } = failure
  return {
    error: { code, message, retryable, ...(iterableCode !== undefined && { iterableCode }) },
  }
}

/** Why a call has ended, for its last line. What is no error of ours is named by its class alone. */
export function sayFailure({ failure }: CallEvent, { error }: CallContents): string {
  if (failure !== undefined) return failure.message
  const name = isRecord(error) ? error['name'] : undefined
  return typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : `a ${typeof error}`
}
