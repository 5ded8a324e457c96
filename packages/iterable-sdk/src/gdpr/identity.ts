import { IterableError } from '../error.ts'
import { isRecord } from '../is-record.ts'

/**
 * Whom to forget: by e-mail in an email-based project, by user id in a userID-based one, by either in a hybrid one.
 *
 * Exactly one of the two, since they could name two users.
 */
export type GdprIdentity =
  | { readonly email: string; readonly userId?: undefined }
  | { readonly userId: string; readonly email?: undefined }

/** What is wrong with an identity, without a word of what it is; `undefined` when nothing is. */
export function checkIdentity(identity: unknown, index: number): IterableError | undefined {
  const { email, userId } = isRecord(identity) ? identity : {}
  const given = [email, userId].filter((value) => value !== undefined)
  const isText = typeof given[0] === 'string' && given[0].trim() !== ''
  return given.length === 1 && isText
    ? undefined
    : new IterableError(
        'invalid_body',
        `identity ${index} must have either email or userId, a text that is not empty; nothing was sent`,
      )
}
