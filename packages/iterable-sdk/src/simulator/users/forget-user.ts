import type { Store } from '../store/store.ts'
import type { Identity } from '../store/user-store.ts'
import { isEmail } from './validate-identity.ts'

/** Removes a user, and every other one that goes by the same identifier, and refuses their data from now on. */
export function forgetUser(store: Store, emailOrUserId: string): void {
  const { users } = store
  let user = users.findByEither(emailOrUserId)
  if (user === undefined) {
    // Which of the two it is cannot be seen; the store keeps what its project type forgets by.
    const email = emailOrUserId.toLowerCase()
    users.noteForgotten({ email: isEmail(email) ? email : undefined, userId: emailOrUserId })
  }
  while (user !== undefined) {
    users.noteForgotten(user)
    store.remove(user)
    user = users.findByEither(emailOrUserId)
  }
}

/** Removes whoever goes by an identifier, and refuses data about it from now on. */
export function forgetIdentity(store: Store, identity: Identity): void {
  const { users } = store
  users.noteForgotten(identity)
  let user = users.find(identity)
  while (user !== undefined) {
    users.noteForgotten(user)
    store.remove(user)
    user = users.find(identity)
  }
}
