import type { JsonObject } from '../json.ts'
import type { ActionModule } from './action-module.ts'
import type { ActionStep, Identity } from './action.ts'
import { batchSizeField, enableBatchingField } from './batching-fields.ts'
import { buildUser, type UserPayload } from './user.ts'

/** A checked payload of {@link updateUser}. */
export interface UpdateUserPayload extends UserPayload {
  /** The address that the user has from now on. */
  readonly newEmail?: string
  readonly enable_batching?: boolean
  readonly updateOnly?: boolean
  readonly batch_size?: number
}

/**
 * Creates or updates a profile.
 *
 * Single: users/update, and when there is a new address users/updateEmail after it. Bulk: an entry of
 * users/bulkUpdate, in which the new address is just the data field `email`; `updateOnly` holds for a whole request,
 * so that entries which differ in it do not share one (S17).
 */
export const updateUser: ActionModule<UpdateUserPayload> = {
  definition: {
    slug: 'updateUser',
    title: 'Upsert User',
    description: 'Creates a profile or updates the one that is there.',
    defaultTrigger: 'type = "identify"',
    operations: { single: 'users.update', bulk: 'users.bulkUpdate' },
    fields: {
      email: {
        label: 'Email Address',
        description: 'The address that identifies the user in projects keyed by e-mail.',
        type: 'string',
        format: 'email',
        default: { '@path': '$.traits.email' },
      },
      userId: {
        label: 'User ID',
        description: 'Your own ID of the user.',
        type: 'string',
        default: { '@path': '$.userId' },
      },
      newEmail: {
        label: 'New Email Address',
        description: 'Changes the address of the profile that the two fields above find.',
        type: 'string',
        format: 'email',
      },
      dataFields: {
        label: 'User Data Fields',
        description: 'Profile fields to store, of any shape.',
        type: 'object',
        default: { '@path': '$.traits' },
      },
      phoneNumber: {
        label: 'User Phone Number',
        description: 'Stored as the profile field phoneNumber; null clears the stored number.',
        type: 'string',
        allowNull: true,
        default: { '@path': '$.traits.phone' },
      },
      mergeNestedObjects: {
        label: 'Merge Nested Objects',
        description:
          'Merge objects at the top level of the profile with the stored ones instead of replacing them.',
        type: 'boolean',
        default: false,
      },
      enable_batching: enableBatchingField,
      updateOnly: {
        label: 'Update Only',
        description:
          'Leave users alone who have no profile yet. Bulk requests only; meant to be a fixed value.',
        type: 'boolean',
        fixedOnly: true,
        shownWhile: { field: 'enable_batching', is: true },
      },
      batch_size: batchSizeField,
    },
  },
  userOf: (payload) => payload,
  toItem(payload, identity, { lane, sizeBound }) {
    const { newEmail, updateOnly } = payload
    const renamed = newEmail === undefined ? {} : { becomes: { email: newEmail } }
    if (lane === 'single') {
      const update: ActionStep = { operation: 'users.update', body: buildUser(payload) }
      return {
        form: 'single',
        identity,
        ...renamed,
        steps: newEmail === undefined ? [update] : [update, changeEmail(identity, newEmail)],
      }
    }
    return {
      form: 'bulk',
      identity,
      ...renamed,
      operation: 'users.bulkUpdate',
      itemsKey: 'users',
      entry: buildUser(newEmail === undefined ? payload : withEmailField(payload, newEmail)),
      options: updateOnly === true ? { updateOnly } : {},
      sizeBound,
    }
  },
}

function changeEmail({ email, userId }: Identity, newEmail: string): ActionStep {
  const body: JsonObject = { newEmail }
  if (email !== undefined) body['currentEmail'] = email
  if (userId !== undefined) body['currentUserId'] = userId
  return { operation: 'users.updateEmail', body }
}

function withEmailField(payload: UpdateUserPayload, email: string): UpdateUserPayload {
  return { ...payload, dataFields: { ...payload.dataFields, email } }
}
