import type { Identity } from './store/user-store.ts'

/** The identifiers that a user has, and no others. */
export function viewOwner({ email, userId }: Identity): { email?: string; userId?: string } {
  return {
    ...(email === undefined ? {} : { email }),
    ...(userId === undefined ? {} : { userId }),
  }
}
