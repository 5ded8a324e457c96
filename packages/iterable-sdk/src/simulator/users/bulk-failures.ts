import type { Identity } from '../store/user-store.ts'
import type { IdentityProblem } from './validate-identity.ts'

/** Beginnings of the failure lists, which are named for example `invalidEmails` and `invalidUserIds`. */
type FailureKind = 'invalid' | 'invalidData' | 'conflict' | 'forgotten' | 'notFound'

const kinds: Readonly<Record<IdentityProblem | 'not_found', FailureKind>> = {
  missing: 'invalid',
  invalid_email: 'invalid',
  invalid_user_id: 'invalid',
  needs_user_id: 'invalid',
  invalid_new_email: 'invalidData',
  invalid_new_user_id: 'invalidData',
  conflict: 'conflict',
  email_taken: 'conflict',
  user_id_taken: 'conflict',
  forgotten: 'forgotten',
  unknown_user_id: 'notFound',
  not_found: 'notFound',
}

/**
 * The items that a bulk request could not take, under the identifiers that Iterable names them by: the address in lower case
 * where there is one, else the user id; as often as they were sent. An item without any identifier is only counted.
 */
export class BulkFailures {
  count = 0
  readonly #names = new Map<string, string[]>()

  add(problem: keyof typeof kinds, { email, userId }: Identity): void {
    this.count += 1
    const byEmail = email !== undefined && problem !== 'invalid_user_id'
    const name = byEmail ? email : userId
    if (name === undefined) return
    const list = kinds[problem] + (byEmail ? 'Emails' : 'UserIds')
    const names = this.#names.get(list)
    if (names === undefined) this.#names.set(list, [name])
    else names.push(name)
  }

  /** Addresses that failed in one way. */
  emails(kind: FailureKind): string[] {
    return this.#names.get(`${kind}Emails`) ?? []
  }

  /** User ids that failed in one way. */
  userIds(kind: FailureKind): string[] {
    return this.#names.get(`${kind}UserIds`) ?? []
  }
}
