import { IterableError } from '../../error.ts'
import type { FieldType } from './field-types.ts'
import { mergeProfile } from '../users/merge-profile.ts'
import type { ProjectType } from '../options.ts'
import type { OwnedRecord } from './owned-records.ts'
import { Store, type StoredEvent, type StoredPurchase } from './store.ts'
import type { StoredUser } from './user-store.ts'

type Types = [field: string, type: FieldType][]

/**
 * What a simulated project holds, as plain JSON. Made by `snapshot()` and read by `restore()`; its inside may change from one
 * version to the next.
 */
export interface SimulatorSnapshot {
  readonly version: 1
  readonly projectType: ProjectType
  readonly users: readonly StoredUser[]
  /** `user` is the place of the owner among the users. */
  readonly events: readonly (Omit<StoredEvent, 'owner'> & { readonly user: number })[]
  readonly purchases: readonly (Omit<StoredPurchase, 'owner'> & { readonly user: number })[]
  readonly forgotten: { readonly emails: readonly string[]; readonly userIds: readonly string[] }
  readonly types: {
    readonly user: Types
    readonly purchase: Types
    readonly events: readonly [eventName: string, types: Types][]
  }
  readonly droppedEvents: number
  readonly nextNumber: number
}

/** Copies everything that a store holds. */
export function takeSnapshot(store: Store, projectType: ProjectType): SimulatorSnapshot {
  const users = [...store.users.all()]
  const places = new Map(users.map((user, place) => [user, place]))
  const withPlace = <Kind extends OwnedRecord>(
    record: Kind,
  ): Omit<Kind, 'owner'> & { user: number } => {
    const { owner, ...rest } = record
    return { ...rest, user: places.get(owner) ?? 0 }
  }
  return structuredClone({
    version: 1,
    projectType,
    users,
    events: Array.from(store.events.all(), withPlace),
    purchases: Array.from(store.purchases.all(), withPlace),
    forgotten: {
      emails: [...store.users.forgottenEmails],
      userIds: [...store.users.forgottenUserIds],
    },
    types: {
      user: store.userTypes.entries(),
      purchase: store.purchaseTypes.entries(),
      events: [...store.eventTypes()].map(([name, types]): [string, Types] => [
        name,
        types.entries(),
      ]),
    },
    droppedEvents: store.droppedEvents,
    nextNumber: store.nextNumber,
  })
}

/**
 * A store that holds what a snapshot does.
 *
 * @throws IterableError `invalid_option` when it is no snapshot, or one of a project of another type
 */
export function restoreSnapshot(given: SimulatorSnapshot, projectType: ProjectType): Store {
  if (typeof given !== 'object' || given === null || given.version !== 1) {
    throw new IterableError('invalid_option', 'restore: this is no snapshot of this version')
  }
  if (given.projectType !== projectType) {
    throw new IterableError(
      'invalid_option',
      `restore: the snapshot is of a project of type ${given.projectType}, not ${projectType}`,
    )
  }
  const snapshot = structuredClone(given)
  const store = new Store(projectType)
  const users = snapshot.users.map(({ email, userId, signupDate, updatedAt, fields }) => {
    const user = store.users.create({ email, userId }, signupDate)
    user.updatedAt = updatedAt
    mergeProfile(user.fields, fields, false)
    return user
  })
  const ownerAt = (place: number): StoredUser => {
    const owner = users[place]
    if (owner === undefined) {
      throw new IterableError('invalid_option', `restore: the snapshot has no user ${place}`)
    }
    return owner
  }
  for (const { user, ...event } of snapshot.events) {
    store.putEvent({ ...event, owner: ownerAt(user) })
  }
  for (const { user, ...purchase } of snapshot.purchases) {
    store.putPurchase({ ...purchase, owner: ownerAt(user) })
  }
  // After the purchases, since each empties a cart.
  for (const [place, { cart }] of snapshot.users.entries()) ownerAt(place).cart = cart
  for (const email of snapshot.forgotten.emails) store.users.forgottenEmails.add(email)
  for (const userId of snapshot.forgotten.userIds) store.users.forgottenUserIds.add(userId)
  store.userTypes.learn(snapshot.types.user)
  store.purchaseTypes.learn(snapshot.types.purchase)
  for (const [name, types] of snapshot.types.events) store.typesOfEvent(name).learn(types)
  store.droppedEvents = snapshot.droppedEvents
  store.nextNumber = snapshot.nextNumber
  return store
}
