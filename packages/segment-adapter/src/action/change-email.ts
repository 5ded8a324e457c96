import type { JsonObject } from '../json.ts'
import type { ItemOptions } from './action-module.ts'
import type { ActionItem, ActionStep, EmailChange, Identity } from './action.ts'
import { bulkUpdate } from './bulk-update.ts'
import { buildUser, buildUserEntry } from './user.ts'
import type { UpdateUserPayload } from './update-user.ts'

/**
 * An update that gives its user another e-mail address, by the call that the project type has for that.
 *
 * E-mail-based projects have users/updateEmail. In the others the address is a field like any other, so that one update does
 * both. Where the old address is what finds the user, the item says so, because repeating the change after it worked would
 * find nobody and make a second profile. Without a project type all is as in Segment (S23).
 */
export function changeEmail(
  payload: UpdateUserPayload,
  newEmail: string,
  identity: Identity,
  options: ItemOptions,
): ActionItem {
  const { lane, projectType } = options
  if (projectType === 'email') return throughUpdateEmail(payload, newEmail, identity, options)
  if (projectType === undefined && lane === 'single') {
    return updateAndChange(payload, newEmail, identity, options.sizeBound)
  }
  const item = throughDataField(payload, newEmail, identity, options)
  if (projectType !== 'hybrid' || identity.userId !== undefined) return item
  const user = underNewAddress(payload, newEmail)
  const firstBody =
    item.form === 'single' ? buildUser(user) : { ...item.options, users: [buildUserEntry(user)] }
  return { ...item, change: { from: identity, to: newEmail, firstBody } }
}

function throughDataField(
  payload: UpdateUserPayload,
  newEmail: string,
  identity: Identity,
  { lane, sizeBound, projectType }: ItemOptions,
): ActionItem {
  const becomes = { email: newEmail }
  const update = withEmailField(projectType === 'userId' ? byUserId(payload) : payload, newEmail)
  if (lane === 'bulk') {
    return { ...bulkUpdate(payload, buildUserEntry(update), identity, sizeBound), becomes }
  }
  const step: ActionStep = { operation: 'users.update', body: buildUser(update) }
  return { form: 'single', identity, becomes, steps: [step], sizeBound }
}

/**
 * In the single lane the update goes first, as in Segment. Bulk updates have a queue of their own: one under the old address
 * could be applied after the change and make a second profile, so there the change goes first.
 */
function throughUpdateEmail(
  payload: UpdateUserPayload,
  newEmail: string,
  identity: Identity,
  { lane, sizeBound }: ItemOptions,
): ActionItem {
  const change: EmailChange = { from: identity, to: newEmail }
  const moved = underNewAddress(payload, newEmail)
  if (lane === 'single') {
    return {
      ...updateAndChange(payload, newEmail, identity, sizeBound),
      change: { ...change, firstBody: buildUser(moved), skipsSecond: true },
    }
  }
  const item = bulkUpdate(payload, buildUserEntry(moved), identity, sizeBound)
  const before = updateEmail(identity, newEmail)
  return { ...item, becomes: { email: newEmail }, before, change }
}

function updateAndChange(
  payload: UpdateUserPayload,
  newEmail: string,
  identity: Identity,
  sizeBound: number,
): Extract<ActionItem, { form: 'single' }> {
  const update: ActionStep = { operation: 'users.update', body: buildUser(payload) }
  const steps = [update, updateEmail(identity, newEmail)] as const
  return { form: 'single', identity, becomes: { email: newEmail }, steps, sizeBound }
}

function updateEmail({ email, userId }: Identity, newEmail: string): ActionStep {
  const body: JsonObject = { newEmail }
  if (email !== undefined) body['currentEmail'] = email
  if (userId !== undefined) body['currentUserId'] = userId
  return { operation: 'users.updateEmail', body }
}

function withEmailField(payload: UpdateUserPayload, email: string): UpdateUserPayload {
  return { ...payload, dataFields: { ...payload.dataFields, email } }
}

/** Where a user id finds the user, the old address is only another value of the field, and which of the two would win is not said. */
function byUserId(payload: UpdateUserPayload): UpdateUserPayload {
  if (payload.userId === undefined) return payload
  const { email: _email, ...rest } = payload
  return rest
}

/** The same update of the user who has the new address already, or is made with it. */
function underNewAddress(payload: UpdateUserPayload, email: string): UpdateUserPayload {
  const { dataFields } = payload
  // The traits of an event usually hold the old one, too.
  const holdsEmail = dataFields !== undefined && Object.hasOwn(dataFields, 'email')
  return holdsEmail ? { ...withEmailField(payload, email), email } : { ...payload, email }
}
