import type { JsonObject } from '../json.ts'
import type { Identity } from './action.ts'
import { setPhoneNumber } from './phone-number.ts'

/** Members that say who a user is and what is known about them. */
export interface UserPayload {
  readonly email?: string
  readonly userId?: string
  readonly dataFields?: JsonObject
  /** `null` clears the stored number. */
  readonly phoneNumber?: string | null
  readonly mergeNestedObjects?: boolean
  readonly createNewFields?: boolean
}

/** The body of users/update, and the user object of both commerce calls. */
export function buildUser(user: UserPayload): JsonObject {
  const body = buildUserEntry(user)
  const { createNewFields } = user
  if (createNewFields !== undefined) body['createNewFields'] = createNewFields
  return body
}

/** An entry of users/bulkUpdate, which takes `createNewFields` for all of its entries. */
export function buildUserEntry(user: UserPayload): JsonObject {
  const { email, userId, dataFields = {}, phoneNumber, mergeNestedObjects } = user
  const body: JsonObject = { dataFields: setPhoneNumber(dataFields, phoneNumber) }
  if (email !== undefined) body['email'] = email
  if (userId !== undefined) body['userId'] = userId
  if (mergeNestedObjects !== undefined) body['mergeNestedObjects'] = mergeNestedObjects
  return body
}

/** E-mail and user id, or `undefined` when neither is known. */
export function identify({ email, userId }: UserPayload): Identity | undefined {
  if (email === undefined) return userId === undefined ? undefined : { userId }
  return userId === undefined ? { email } : { email, userId }
}
