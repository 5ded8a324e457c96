import type { JsonValue } from '../json.ts'
import type { ActionField } from './action.ts'
import { createNewFieldsField } from './batching-fields.ts'
import type { FieldsOf } from './check-payload.ts'
import type { UserPayload } from './user.ts'

/**
 * Where the e-mail of a track event is found: among its properties, else among the traits of its context.
 *
 * Segment's default asks for `exists`, so that an empty property hides the address of the context (S29). `blank`, against
 * its name, asks for a value that is not blank.
 */
export const trackedEmail: JsonValue = {
  '@if': {
    blank: { '@path': '$.properties.email' },
    // oxlint-disable-next-line unicorn/no-thenable -- Segment's name for a branch of @if
    then: { '@path': '$.properties.email' },
    else: { '@path': '$.context.traits.email' },
  },
}

/** What the two commerce actions say about the user. */
export const userField: ActionField = {
  label: 'User Data',
  description: 'The user whose cart or purchase this is; an e-mail address or a user ID is needed.',
  type: 'object',
  required: true,
  properties: {
    email: {
      label: 'Email Address',
      description: 'The address that identifies the user in projects keyed by e-mail.',
      type: 'string',
      format: 'email',
    },
    userId: {
      label: 'User ID',
      description: 'Your own ID of the user.',
      type: 'string',
    },
    dataFields: {
      label: 'User Data Fields',
      description: 'Profile fields to store with the user, of any shape.',
      type: 'object',
    },
    mergeNestedObjects: {
      label: 'Merge Nested Objects',
      description:
        'Merge objects at the top level of the profile with the stored ones instead of replacing them.',
      type: 'boolean',
    },
    phoneNumber: {
      label: 'User Phone Number',
      description: 'Stored as the profile field phoneNumber; null clears the stored number.',
      type: 'string',
      allowNull: true,
    },
    createNewFields: createNewFieldsField,
  } satisfies FieldsOf<UserPayload>,
  default: {
    email: trackedEmail,
    userId: { '@path': '$.userId' },
    dataFields: { '@path': '$.context.traits' },
    phoneNumber: { '@path': '$.context.traits.phone' },
    mergeNestedObjects: false,
  },
}
