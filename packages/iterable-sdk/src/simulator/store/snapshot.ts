import { IterableError } from '../../error.ts'
import { isObject } from '../is-object.ts'
import { mergeProfile } from '../users/merge-profile.ts'
import type { ProjectType } from '../options.ts'
import type { FieldType } from './field-types.ts'
import type { OwnedRecord } from './owned-records.ts'
import type { StoredMessage, StoredSystemEvent } from './rows.ts'
import { Store, type FieldLimits, type StoredEvent, type StoredPurchase } from './store.ts'
import type { Table } from './table.ts'
import type { Things } from './things.ts'
import type { StoredUser } from './user-store.ts'

type Types = [field: string, type: FieldType][]

/** A record of a user; `user` is the place of the owner among the users. */
type Placed<Kind extends OwnedRecord> = Omit<Kind, 'owner'> & { readonly user: number }

/** Rows of every table. */
type Rows = {
  readonly [Name in keyof Things]: Things[Name] extends Table<string | number, infer Row>
    ? readonly Row[]
    : never
}

/**
 * What a simulated project holds, as plain JSON. Made by `snapshot()` and read by `restore()`; its inside may change from one
 * version to the next.
 */
export interface SimulatorSnapshot {
  readonly version: 2
  readonly projectType: ProjectType
  readonly users: readonly StoredUser[]
  readonly events: readonly Placed<StoredEvent>[]
  readonly purchases: readonly Placed<StoredPurchase>[]
  readonly messages: readonly Placed<StoredMessage>[]
  readonly systemEvents: readonly Placed<StoredSystemEvent>[]
  readonly things: Rows
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
  const withPlace = <Kind extends OwnedRecord>(record: Kind): Placed<Kind> => {
    const { owner, ...rest } = record
    return { ...rest, user: places.get(owner) ?? 0 }
  }
  const tables: Readonly<Record<string, { all(): object[] }>> = { ...store.things }
  const rows = Object.entries(tables).map(([name, table]) => [name, table.all()])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry per table
  const things = Object.fromEntries(rows) as Rows
  return structuredClone({
    version: 2,
    projectType,
    users,
    events: Array.from(store.events.all(), withPlace),
    purchases: Array.from(store.purchases.all(), withPlace),
    messages: Array.from(store.messages.all(), withPlace),
    systemEvents: Array.from(store.systemEvents.all(), withPlace),
    things,
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
    nextNumber: store.numbers.next,
  })
}

/** Whether a value looks like a snapshot, of whatever version, rather than a seed. */
export function isSnapshot(value: unknown): value is SimulatorSnapshot {
  return isObject(value) && 'version' in value
}

/**
 * A store that holds what a snapshot does.
 *
 * @throws IterableError `invalid_option` when it is no snapshot, or one of a project of another type
 */
export function restoreSnapshot(
  given: SimulatorSnapshot,
  projectType: ProjectType,
  limits: FieldLimits,
): Store {
  if (typeof given !== 'object' || given === null || given.version !== 2) {
    throw new IterableError('invalid_option', 'restore: this is no snapshot of this version')
  }
  if (given.projectType !== projectType) {
    throw new IterableError(
      'invalid_option',
      `restore: the snapshot is of a project of type ${given.projectType}, not ${projectType}`,
    )
  }
  const snapshot = structuredClone(given)
  const store = new Store(projectType, limits)
  const users = snapshot.users.map((stored) => restoreUser(store, stored))
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
  for (const { user, ...message } of snapshot.messages) {
    store.messages.put({ ...message, owner: ownerAt(user) })
    store.scheduled += Number(message.state === 'scheduled')
  }
  for (const { user, ...event } of snapshot.systemEvents) {
    store.systemEvents.put({ ...event, owner: ownerAt(user) })
  }
  // After the purchases, since each empties a cart.
  for (const [place, { cart }] of snapshot.users.entries()) ownerAt(place).cart = cart
  for (const [name, rows] of Object.entries(snapshot.things)) {
    const table: Table<string | number, object> | undefined = Reflect.get(store.things, name)
    table?.clear()
    for (const row of rows) table?.put(row)
  }
  for (const email of snapshot.forgotten.emails) store.users.forgottenEmails.add(email)
  for (const userId of snapshot.forgotten.userIds) store.users.forgottenUserIds.add(userId)
  store.userTypes.learn(snapshot.types.user)
  store.purchaseTypes.learn(snapshot.types.purchase)
  for (const [name, types] of snapshot.types.events) store.typesOfEvent(name).learn(types)
  store.droppedEvents = snapshot.droppedEvents
  store.numbers.next = snapshot.nextNumber
  return store
}

function restoreUser(
  store: Store,
  { email, userId, signupDate, signupSource, fields, listIds, cart: _cart, ...rest }: StoredUser,
): StoredUser {
  const user = store.users.create({ email, userId }, signupDate, signupSource)
  Object.assign(user, rest)
  mergeProfile(user.fields, fields, false)
  for (const listId of listIds) store.members.add(listId, user)
  return user
}
