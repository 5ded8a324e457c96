import { isIterableError, type IterableError } from '../error.ts'
import type { BulkCode, BulkReason } from './bulk-result.ts'
import type { Wrapper } from './body.ts'
import { membersOf } from './members-of.ts'

/**
 * Whom a failed request is about.
 *
 * - `call`: everybody, now and later, such as a refused key or an unknown list.
 * - `time`: everybody in it, for now.
 * - `schema`: some of them, which the client's schema refused, so that nothing was sent.
 * - `items`: some of them; those at `positions`, where the answer names any.
 */
export type Refusal =
  | { readonly about: 'call' }
  | { readonly about: 'time' }
  | { readonly about: 'schema'; readonly mismatch: IterableError }
  | { readonly about: 'items'; readonly positions: ReadonlySet<number> }

/**
 * Reads from an error of the client whom it is about.
 *
 * @param hasSucceeded whether the same call ever worked in this run: then odd answers are a matter of time
 */
export function readRefusal(
  error: unknown,
  { shape, shared }: Wrapper,
  params: Readonly<Record<string, unknown>>,
  hasSucceeded: boolean,
): Refusal {
  if (!isIterableError(error)) return { about: 'call' }
  if (error.retryable) return { about: 'time' }
  if (error.code === 'schema_mismatch') return { about: 'schema', mismatch: error }
  if (!mayConcernItems.has(error.status ?? 0)) {
    return { about: error.code === 'unexpected_answer' && hasSucceeded ? 'time' : 'call' }
  }
  const positions = new Set<number>()
  for (const name of Object.keys(membersOf(error.params))) {
    // `obj.users[17].dataFields`: the item at that place does not have the shape it must have.
    const [, member, position] = /^obj\.(\w+)(?:\[(\d+)\])?/.exec(name) ?? []
    if (member === shape.member && position !== undefined) positions.add(Number(position))
    // Another member of the body, or what was given once for all items: the list, the campaign, ...
    const isShared = Object.hasOwn(shared, name) || Object.hasOwn(params, name)
    if (isShared || (member !== undefined && member !== shape.member)) return { about: 'call' }
  }
  return { about: 'items', positions }
}

const mayConcernItems: ReadonlySet<number> = /* @__PURE__ */ new Set([400, 409, 413, 422])

/** Outcome code per code of Iterable's, where it says more than the HTTP status does. */
const codes: ReadonlyMap<string | undefined, BulkCode> = /* @__PURE__ */ new Map<
  string | undefined,
  BulkCode
>([
  ['BatchTooLarge', 'item_too_large'],
  ['Conflict', 'identity_conflict'],
  ['EmailAlreadyExists', 'identity_conflict'],
  ['ExternalKeyConflict', 'identity_conflict'],
  ['ForgottenUserError', 'forgotten_user'],
  ['InvalidEmailAddressError', 'invalid_email'],
  ['InvalidUserIdError', 'invalid_user_id'],
  ['RequestFieldsTypesMismatched', 'field_type_mismatch'],
  ['UniqueFieldsLimitExceeded', 'field_limit_exceeded'],
  ['UnknownEmailError', 'unknown_user'],
  ['UnknownUserIdError', 'unknown_user'],
  ['UserIdAlreadyExists', 'identity_conflict'],
])

/** Why an item is not delivered whose request failed with this error. */
export function reasonOf(error: unknown, status: BulkReason['status']): BulkReason {
  if (!isIterableError(error)) {
    return {
      status: 'failed',
      code: 'unexpected_error',
      message: 'The client threw an error that is not one of its own.',
      retryable: true,
    }
  }
  const { iterableCode, retryAfterMs, message } = error
  return {
    status,
    code: codeOf(error),
    message,
    retryable: error.retryable,
    ...(iterableCode === undefined ? {} : { iterableCode }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    error,
  }
}

function codeOf({ status, iterableCode, code }: IterableError): BulkCode {
  return status === 413 ? 'item_too_large' : (codes.get(iterableCode) ?? code)
}
