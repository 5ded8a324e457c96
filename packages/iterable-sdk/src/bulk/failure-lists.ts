import type { BulkReason } from './bulk-result.ts'

/** A list in an answer that names what was not taken. */
export interface FailureList {
  /** Member of an item that its entries equal. */
  readonly key: 'email' | 'userId' | 'eventName' | 'id'
  readonly reason: BulkReason
}

type Kind = readonly [code: BulkReason['code'], words: string]

/** Lists about users come in pairs: `invalidEmails` and `invalidUserIds`. */
const ofUsers: Readonly<Record<string, Kind | readonly [Kind, Kind]>> = {
  invalid: [
    ['invalid_email', 'the e-mail address is malformed'],
    ['invalid_user_id', 'the user id is malformed'],
  ],
  invalidData: ['invalid_data', 'the data fields were not accepted'],
  conflict: ['identity_conflict', 'the identity belongs to another user'],
  forgotten: ['forgotten_user', 'the user was forgotten'],
  notFound: ['unknown_user', 'there is no such user'],
}

/**
 * The lists of all bulk answers, by their name. A test compares them with the operations table.
 *
 * That of event names comes first: Iterable does not look at the user of an event whose name it does not take.
 */
export const failureLists: ReadonlyMap<string, FailureList> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ listEntries(),
)

function listEntries(): [string, FailureList][] {
  const entries: [string, FailureList][] = [
    [
      'disallowedEventNames',
      list('eventName', ['event_name_not_allowed', 'the project does not allow this event name']),
    ],
    ['failed', list('id', ['not_deleted', 'it was not deleted, for example a template in use'])],
  ]
  for (const [name, kind] of Object.entries(ofUsers)) {
    const [byEmail, byUserId] = isPair(kind) ? kind : [kind, kind]
    entries.push([`${name}Emails`, list('email', byEmail)])
    entries.push([`${name}UserIds`, list('userId', byUserId)])
  }
  // Well-formed, and hit by a fault of Iterable's.
  const internal: Kind = ['server_error', 'a fault at Iterable, which can pass']
  entries.push(['validEmailFailures', list('email', internal, true)])
  entries.push(['validUserIdFailures', list('userId', internal, true)])
  return entries
}

function list(key: FailureList['key'], [code, words]: Kind, retryable = false): FailureList {
  const message = `Iterable refused this item of a bulk request: ${words}.`
  return { key, reason: { status: retryable ? 'failed' : 'rejected', code, message, retryable } }
}

function isPair(kind: Kind | readonly [Kind, Kind]): kind is readonly [Kind, Kind] {
  return typeof kind[0] !== 'string'
}

/** An item that Iterable counted as failed without saying why. */
export const unattributed: BulkReason = {
  status: 'failed',
  code: 'unattributed_failure',
  message: 'Iterable counted this item of a bulk request as failed, and did not say why.',
  retryable: true,
}
