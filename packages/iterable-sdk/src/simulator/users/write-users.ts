import type { components } from '../../gen/types.gen.ts'
import { batchTooLarge, json, type Refusal, type Success } from '../answers.ts'
import type { RouteContext } from '../context.ts'
import type { SignupSource, StoredUser } from '../store/user-store.ts'
import { BulkFailures } from './bulk-failures.ts'
import { applyUserWrite, findWriteProblem, readUserWrite, type UserWrite } from './write-user.ts'

type Schemas = components['schemas']

/** How many users are written at once. */
interface BulkWrite {
  readonly users: readonly Schemas['UserUpdateItem'][]
  readonly createNewFields?: boolean | undefined
  /** Leaves out users that nobody knows, where the project type allows it. */
  readonly updateOnly?: boolean | undefined
  readonly source?: SignupSource
  /** Does more with a user that was written, and tells whether that changed anything. */
  readonly andThen?: (user: StoredUser) => boolean
}

/**
 * Writes many users, as `users.bulkUpdate` and `lists.subscribe` do: one wrongly typed value refuses them all, whoever cannot
 * be written is named in the answer.
 */
export function writeUsers(
  context: RouteContext,
  { users, createNewFields, updateOnly, source = 'API', andThen }: BulkWrite,
): Success<Schemas['BulkUserUpdateResponse']> | Refusal {
  const { store, options } = context
  if (users.length > options.maxBulkItems) return batchTooLarge(users.length, options.maxBulkItems)
  const filteredOut = new Set<string>()
  const writes = users.map((user) =>
    readUserWrite(context, user, { createNewFields, filteredOut, source }),
  )
  // Before anything is written: one value of the wrong type refuses all users, the good ones too.
  const types = store.userTypes.check(writes.map(({ fields }) => fields))
  if (types.refused !== undefined) return types.refused

  const skipsUnknown = updateOnly === true && options.projectType !== 'email'
  const { failures, taken, noOps } = writeEach(context, writes, skipsUnknown, andThen)
  let { added } = types
  if (failures.count > 0) {
    // The values of refused users fix no types.
    const again = store.userTypes.check(taken.map(({ fields }) => fields))
    if (again.refused === undefined) ({ added } = again)
  }
  store.userTypes.learn(added)
  return json(
    describeBulk(failures, writes.length, {
      createdFields: [...added.keys()],
      filteredOutFields: [...filteredOut],
      noOpEmails: noOps.emails,
      noOpUserIds: noOps.userIds,
    }),
  )
}

/** The answer of a bulk call about users. */
export function describeBulk(
  failures: BulkFailures,
  total: number,
  more: Partial<Schemas['BulkUserUpdateResponse']> = {},
): Schemas['BulkUserUpdateResponse'] {
  return {
    successCount: total - failures.count,
    failCount: failures.count,
    failedUpdates: {
      invalidEmails: failures.emails('invalid'),
      invalidUserIds: failures.userIds('invalid'),
      invalidDataEmails: failures.emails('invalidData'),
      invalidDataUserIds: failures.userIds('invalidData'),
      conflictEmails: failures.emails('conflict'),
      conflictUserIds: failures.userIds('conflict'),
      forgottenEmails: failures.emails('forgotten'),
      forgottenUserIds: failures.userIds('forgotten'),
      notFoundEmails: failures.emails('notFound'),
      notFoundUserIds: failures.userIds('notFound'),
    },
    createdFields: [],
    filteredOutFields: [],
    noOpEmails: [],
    noOpUserIds: [],
    invalidEmails: failures.emails('invalid'),
    invalidUserIds: failures.userIds('invalid'),
    ...more,
  }
}

/** Writes users one after the other, so that a later one meets what an earlier one left. */
function writeEach(
  context: RouteContext,
  writes: readonly UserWrite[],
  skipsUnknown: boolean,
  andThen: BulkWrite['andThen'],
): {
  failures: BulkFailures
  taken: UserWrite[]
  noOps: { emails: string[]; userIds: string[] }
} {
  const failures = new BulkFailures()
  const taken: UserWrite[] = []
  const noOps = { emails: [] as string[], userIds: [] as string[] }
  for (const write of writes) {
    const problem = findWriteProblem(context, write)
    const isSkipped =
      skipsUnknown &&
      (problem === undefined || problem === 'unknown_user_id' || problem === 'needs_user_id') &&
      context.store.users.find(write.identity) === undefined
    if (problem !== undefined && !isSkipped) {
      failures.add(problem, write.identity)
      continue
    }
    if (!isSkipped) {
      taken.push(write)
      const { user, changed } = applyUserWrite(context, write)
      const changedMore = andThen?.(user) ?? false
      if (changed || changedMore) continue
    }
    const { email, userId } = write.identity
    if (email !== undefined) noOps.emails.push(email)
    else if (userId !== undefined) noOps.userIds.push(userId)
  }
  return { failures, taken, noOps }
}
