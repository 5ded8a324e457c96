import type { ProjectType } from '../options.ts'
import type { Identity, UserStore } from '../store/user-store.ts'

/** Why a user cannot be written; the same for single and bulk requests. */
export type IdentityProblem =
  | 'missing'
  | 'invalid_email'
  | 'invalid_user_id'
  | 'forgotten'
  | 'conflict'
  | 'unknown_user_id'
  | 'needs_user_id'
  | 'invalid_new_email'
  | 'invalid_new_user_id'
  | 'email_taken'
  | 'user_id_taken'

/**
 * Whether Iterable would take an e-mail address. Iterable uses Apache Commons EmailValidator; this is the part of it that
 * matters, without quoted names, addresses of machines, and the list of top-level domains.
 */
export function isEmail(text: string): boolean {
  return text.length <= 320 && emailPattern.test(text)
}

const emailPattern =
  /^(?=[^@]{1,64}@)[^\s\p{Cc}@<>()[\]\\,;:".]+(?:\.[^\s\p{Cc}@<>()[\]\\,;:".]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}(?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])$/u

/** Whether Iterable would take a user id: up to 52 printable ASCII characters, no space at the end. */
export function isUserId(text: string): boolean {
  return /^[\x20-\x7e]{0,51}[\x21-\x7e]$/.test(text)
}

/** The identifiers in a request body, the address in lower case, as Iterable compares and stores it. */
export function identityOf({
  email,
  userId,
}: {
  readonly email?: unknown
  readonly userId?: unknown
}): Identity {
  return {
    email: typeof email === 'string' ? email.toLowerCase() : undefined,
    userId: typeof userId === 'string' ? userId : undefined,
  }
}

/** What is wrong with the identifiers themselves, whoever has them; undefined when nothing is. */
export function findIdentityProblem(
  users: UserStore,
  identity: Identity,
):
  | Extract<IdentityProblem, 'missing' | 'invalid_email' | 'invalid_user_id' | 'forgotten'>
  | undefined {
  const { email, userId } = identity
  if (email === undefined && userId === undefined) return 'missing'
  if (email !== undefined && !isEmail(email)) return 'invalid_email'
  if (userId !== undefined && !isUserId(userId)) return 'invalid_user_id'
  return users.isForgotten(identity) ? 'forgotten' : undefined
}

/** Why a user that nobody knows cannot be created in a project of a type; undefined when it can. */
export function findCreationProblem(
  projectType: ProjectType,
  { email, userId }: Identity,
  preferUserId: boolean,
): Extract<IdentityProblem, 'unknown_user_id' | 'needs_user_id'> | undefined {
  if (projectType === 'email' && email === undefined && !preferUserId) return 'unknown_user_id'
  return projectType === 'userId' && userId === undefined ? 'needs_user_id' : undefined
}
