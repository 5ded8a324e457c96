import type { Identity } from '../action/action.ts'

/** Where the last request or item of each user is found, with all names of the user there. */
export interface LastOnes {
  readonly byEmail: ReadonlyMap<string, { readonly names: Identity }>
  readonly byUserId: ReadonlyMap<string, { readonly names: Identity }>
}

/**
 * The names by which a user is known: those of an item, and the other one of the user's last item where it has one alone.
 *
 * E-mail addresses are in lower case, as Iterable compares them.
 */
export function tiedNames(
  { email: given, userId }: Identity,
  { byEmail, byUserId }: LastOnes,
): Identity {
  const email = given?.toLowerCase()
  if (email === undefined) {
    return userId === undefined ? {} : (byUserId.get(userId)?.names ?? { userId })
  }
  return userId === undefined ? (byEmail.get(email)?.names ?? { email }) : { email, userId }
}
