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
  const { lane, sizeBound, projectType } = options
  const becomes = { email: newEmail }
  if (projectType === 'email') return throughUpdateEmail(payload, newEmail, identity, options)
  if (projectType === undefined && lane === 'single') {
    return updateAndChange(payload, newEmail, identity, sizeBound)
  }
  const update = withEmailField(projectType === 'userId' ? byUserId(payload) : payload, newEmail)
  const looksUp = projectType === 'hybrid' && identity.userId === undefined
  const from = identity
  if (lane === 'single') {
    const change = { from, to: newEmail, firstBody: buildUser(underNewAddress(payload, newEmail)) }
    return {
      form: 'single',
      identity,
      becomes,
      steps: [{ operation: 'users.update', body: buildUser(update) }],
      sizeBound,
      ...(looksUp ? { change } : {}),
    }
  }
  const item = bulkUpdate(payload, buildUserEntry(update), identity, sizeBound)
  if (!looksUp) return { ...item, becomes }
  const users = [buildUserEntry(underNewAddress(payload, newEmail))]
  return { ...item, becomes, change: { from, to: newEmail, firstBody: { ...item.options, users } } }
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

/** The address, old or new, finds nobody where a user id does: only the field is sent. */
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
