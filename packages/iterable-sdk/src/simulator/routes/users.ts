import type { components } from '../../gen/types.gen.ts'
import { batchTooLarge, newerRefusal, refusal, success } from '../answers.ts'
import { BulkFailures } from '../users/bulk-failures.ts'
import type { Context, Route } from '../context.ts'
import { checkBody, isObject, listAt } from '../serve/json-body.ts'
import { readUser } from '../users/read-user.ts'
import { isEmail } from '../users/validate-identity.ts'
import {
  applyUserWrite,
  findWriteProblem,
  readUserWrite,
  userShape,
  writeUser,
  type UserWrite,
} from '../users/write-user.ts'

type Schemas = components['schemas']

/** `users.update` */
export const update: Route = (context) => {
  const checked = checkBody(context.path, context.body, userShape)
  if (checked.refused !== undefined) return checked.refused
  return writeUser(context, checked.body).refused ?? success()
}

/** `users.bulkUpdate` */
export const bulkUpdate: Route = (context) => {
  const { path, store, options } = context
  const checked = checkBody(path, context.body, {
    users: { list: userShape, required: true },
    createNewFields: { type: 'boolean' },
    updateOnly: { type: 'boolean' },
  })
  if (checked.refused !== undefined) return checked.refused
  const { createNewFields, updateOnly } = checked.body
  const users = listAt(checked.body, 'users')
  // Recorded in 2017.
  if (users.length === 0) return refusal(400, 'InvalidEmailAddressError', 'Emails invalid: ')
  if (users.length > options.maxBulkItems) return batchTooLarge(users.length, options.maxBulkItems)

  const filteredOut = new Set<string>()
  const writes = users
    .filter(isObject)
    .map((user) => readUserWrite(context, user, createNewFields, filteredOut))
  // Before anything is written: one value of the wrong type refuses all users, the good ones too.
  const types = store.userTypes.check(writes.map(({ fields }) => fields))
  if (types.refused !== undefined) return types.refused

  const { failures, taken, noOps } = writeUsers(context, writes, updateOnly === true)
  let { added } = types
  if (failures.count > 0) {
    // The values of refused users fix no types.
    const again = store.userTypes.check(taken.map(({ fields }) => fields))
    if (again.refused === undefined) ({ added } = again)
  }
  store.userTypes.learn(added)
  const body = {
    successCount: writes.length - failures.count,
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
    createdFields: [...added.keys()],
    filteredOutFields: [...filteredOut],
    noOpEmails: noOps.emails,
    noOpUserIds: noOps.userIds,
    invalidEmails: failures.emails('invalid'),
    invalidUserIds: failures.userIds('invalid'),
  } satisfies Schemas['BulkUserUpdateResponse']
  return { status: 200, body }
}

/** Writes users one after the other, so that a later one meets what an earlier one left. */
function writeUsers(
  context: Context,
  writes: readonly UserWrite[],
  updateOnly: boolean,
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
      updateOnly &&
      (problem === undefined || problem === 'unknown_user_id' || problem === 'needs_user_id') &&
      context.store.users.find(write.identity) === undefined
    if (problem !== undefined && !isSkipped) {
      failures.add(problem, write.identity)
      continue
    }
    if (!isSkipped) {
      taken.push(write)
      if (applyUserWrite(context, write).changed) continue
    }
    const { email, userId } = write.identity
    if (email !== undefined) noOps.emails.push(email)
    else if (userId !== undefined) noOps.userIds.push(userId)
  }
  return { failures, taken, noOps }
}

/** `users.updateEmail` */
export const updateEmail: Route = ({ body, path, store: { users }, options, now }) => {
  const checked = checkBody(path, body, {
    currentEmail: { type: 'string' },
    currentUserId: { type: 'string' },
    newEmail: { type: 'string', required: true },
  })
  if (checked.refused !== undefined) return checked.refused
  if (options.projectType !== 'email') {
    return refusal(400, 'BadParams', 'Only an email-based project changes an email this way')
  }
  const { currentEmail, currentUserId, newEmail } = checked.body
  const email = String(newEmail).toLowerCase()
  if (!isEmail(email)) return refusal(400, 'InvalidEmailAddressError', `Invalid email: ${email}`)
  const userId = typeof currentUserId === 'string' ? currentUserId : undefined
  let user
  if (typeof currentEmail === 'string') {
    const current = currentEmail.toLowerCase()
    if (!isEmail(current)) {
      return refusal(400, 'InvalidEmailAddressError', `Invalid currentEmail ${current}`)
    }
    user = users.find({ email: current, userId: undefined })
    if (user === undefined) {
      return refusal(400, 'UnknownEmailError', `No user exists with email ${current}`)
    }
  } else if (userId === undefined) {
    return refusal(400, 'BadParams', 'Either currentEmail or currentUserId must be set')
  } else {
    user = users.find({ email: undefined, userId })
    if (user === undefined) {
      return refusal(400, 'UnknownUserIdError', `No user exists with userId ${userId}`)
    }
  }
  if (users.isForgotten({ email, userId: undefined })) {
    return refusal(409, 'ForgottenUserError', 'The user has been forgotten')
  }
  if (users.isEmailTaken(email, user)) {
    return refusal(400, 'EmailAlreadyExists', `A user with email ${email} already exists`)
  }
  if (users.identify(user, { email, userId: undefined })) user.updatedAt = now
  return success()
}

/** `users.getByEmail` */
export const getByEmail: Route = ({ query, store: { users, userTypes } }) => {
  const email = (query.get('email') ?? '').toLowerCase()
  if (!isEmail(email)) return refusal(400, 'InvalidEmailAddressError', `Invalid email: ${email}`)
  const user = users.find({ email, userId: undefined })
  const body = user === undefined ? {} : readUser(user, userTypes)
  return { status: 200, body: body satisfies Schemas['GetUserResponse'] }
}

/** `users.getByUserId` */
export const getByUserId: Route = ({ query, store: { users, userTypes } }) => {
  const user = users.find({ email: undefined, userId: query.get('userId') ?? '' })
  return user === undefined
    ? newerRefusal(400, 'error.users.noUserWithIdExists', 'No user exists with this id')
    : { status: 200, body: readUser(user, userTypes) }
}
