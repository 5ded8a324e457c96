import type { components } from '../../gen/types.gen.ts'
import type { ProjectType } from '../options.ts'
import { formatDate, normalizeDate } from '../dates.ts'
import type { FieldTypes } from '../store/field-types.ts'
import { isObject } from '../is-object.ts'
import { setMember } from '../store/set-member.ts'
import type { StoredUser } from '../store/user-store.ts'

/** A user as Iterable answers it, with the fields that the server sets among the data fields. */
export function readUser(
  user: StoredUser,
  types: FieldTypes,
  projectType: ProjectType,
): components['schemas']['GetUserResponse'] {
  const { email, userId } = user
  const identity = {
    ...(email === undefined ? {} : { email }),
    ...(userId === undefined ? {} : { userId }),
  }
  const created = formatDate(user.signupDate)
  const updated = formatDate(user.updatedAt)
  return {
    user: {
      ...identity,
      dataFields: {
        signupDate: created,
        signupSource: user.signupSource,
        ...withDates(user.fields, types, ''),
        ...identity,
        ...(user.cart.length === 0 ? {} : { shoppingCartItems: user.cart }),
        ...readContact(user, projectType),
        profileUpdatedAt: updated,
        itblInternal: {
          ...(email === undefined ? {} : { emailDomain: email.slice(email.indexOf('@') + 1) }),
          documentCreatedAt: created,
          documentUpdatedAt: updated,
        },
      },
    },
  }
}

/** Lists, subscriptions and devices, as far as there are any. */
function readContact(user: StoredUser, projectType: ProjectType): Record<string, unknown> {
  const members = {
    [projectType === 'email' ? 'emailListIds' : 'userListIds']: user.listIds,
    unsubscribedChannelIds: user.unsubscribedChannelIds,
    unsubscribedMessageTypeIds: user.unsubscribedMessageTypeIds,
    subscribedMessageTypeIds: user.subscribedMessageTypeIds,
    devices: user.devices.map(({ isEnabled, ...device }) => ({
      ...device,
      endpointEnabled: isEnabled,
    })),
    browserTokens: user.browserTokens.map((token) => ({ token })),
  }
  return Object.fromEntries(Object.entries(members).filter(([, values]) => values.length > 0))
}

/** A copy in which fields of the type `date` read as Iterable writes dates. */
function withDates(
  fields: Readonly<Record<string, unknown>>,
  types: FieldTypes,
  prefix: string,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) {
    setMember(copy, key, readValue(value, types, prefix + key))
  }
  return copy
}

function readValue(value: unknown, types: FieldTypes, field: string): unknown {
  if (typeof value === 'string') return types.get(field) === 'date' ? normalizeDate(value) : value
  if (Array.isArray(value)) return value.map((element) => readValue(element, types, field))
  return isObject(value) ? withDates(value, types, `${field}.`) : value
}
