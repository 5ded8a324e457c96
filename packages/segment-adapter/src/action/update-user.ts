import type { JsonObject } from '../json.ts'
import type { ActionModule, ItemOptions } from './action-module.ts'
import type { Identity } from './action.ts'
import { batchSizeField, createNewFieldsField, enableBatchingField } from './batching-fields.ts'
import { bulkUpdate } from './bulk-update.ts'
import { changeEmail } from './change-email.ts'
import { buildUser, buildUserEntry, type UserPayload } from './user.ts'

/** A checked payload of {@link updateUser}. */
export interface UpdateUserPayload extends UserPayload {
  /** The address that the user has from now on. */
  readonly newEmail?: string
  readonly enable_batching?: boolean
  readonly updateOnly?: boolean
  readonly batch_size?: number
}

/**
 * Creates or updates a profile. Single: users/update. Bulk: an entry of users/bulkUpdate.
 *
 * What a new address brings depends on the project type: see {@link changeEmail}.
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
      createNewFields: createNewFieldsField,
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
  toItem(payload, identity, options) {
    const { newEmail } = payload
    if (newEmail !== undefined && !isOwn(newEmail, identity, options)) {
      return changeEmail(payload, newEmail, identity, options)
    }
    const { lane, sizeBound } = options
    const becomes = renamedBy(payload.dataFields, identity)
    if (lane === 'single') {
      const body = buildUser(payload)
      const steps = [{ operation: 'users.update', body }] as const
      return { form: 'single', identity, becomes, steps, sizeBound }
    }
    const entry = buildUserEntry(payload)
    // What an update with other identifiers does depends on who has them.
    if (becomes !== undefined)
      return { ...bulkUpdate(payload, entry, identity, sizeBound), becomes }
    const merges = payload.mergeNestedObjects === true ? 'merge' : 'replace'
    return bulkUpdate(payload, entry, identity, sizeBound, merges)
  },
}

/** Whether a new address is the old one. Segment does not ask, so neither do we without a project type. */
function isOwn(newEmail: string, { email }: Identity, { projectType }: ItemOptions): boolean {
  return projectType !== undefined && email?.toLowerCase() === newEmail.toLowerCase()
}

/** Data fields can name other identifiers than the ones that find the user, and replace these. */
function renamedBy(fields: JsonObject | undefined, identity: Identity): Identity | undefined {
  const email = fields?.['email']
  const userId = fields?.['userId']
  const newEmail = typeof email === 'string' && email !== identity.email ? { email } : undefined
  const newUserId =
    typeof userId === 'string' && userId !== identity.userId ? { userId } : undefined
  return newEmail === undefined ? newUserId : { ...newEmail, ...newUserId }
}
