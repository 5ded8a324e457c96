import type { components } from './gen/types.gen.ts'
import type {
  ProjectTypes,
  StoredUserFields,
  UserFields,
  WithEvents,
  WithItems,
  WithPurchases,
  WithUsers,
} from './project-types.ts'

type Schemas = components['schemas']

// Interfaces where it can be: the compiler compares them by name, and editors show the name.

/** Bodies of the operations that store fields of a project. A section that it does not declare is as in the document. */
export interface ProjectBodies<P extends ProjectTypes> {
  'users.update': P extends WithUsers ? ProjectUserUpdate<P> : Schemas['UpdateUserRequest']
  'users.bulkUpdate': P extends WithUsers ? ProjectBulkUpdate<P> : Schemas['BulkUpdateUsersRequest']
  'lists.subscribe': P extends WithUsers ? ProjectSubscribe<P> : Schemas['ListSubscribeRequest']
  'events.track': P extends WithEvents ? ProjectEvent<P> : Schemas['TrackEventRequest']
  'events.trackBulk': P extends WithEvents
    ? ProjectBulkEvents<P>
    : Schemas['BulkTrackEventsRequest']
  'commerce.updateCart': P extends WithUsers | WithItems
    ? ProjectCart<P>
    : Schemas['UpdateCartRequest']
  'commerce.trackPurchase': P extends WithUsers | WithItems | WithPurchases
    ? ProjectPurchase<P>
    : Schemas['TrackPurchaseRequest']
}

/** Answers that hold fields of a project. */
export interface ProjectAnswers<P extends ProjectTypes> {
  'users.getByEmail': ProjectUserAnswer<P>
  'users.getByEmailInPath': ProjectUserAnswer<P>
  'users.getByUserId': ProjectUserAnswer<P>
  'users.getByUserIdInPath': ProjectUserAnswer<P>
}

/** One user and the fields to set. */
export interface ProjectUserUpdate<P extends WithUsers> extends Omit<
  Schemas['UpdateUserRequest'],
  'dataFields'
> {
  dataFields?: UserFields<P>
}

/** One user of many and the fields to set. */
export interface ProjectUserItem<P extends WithUsers> extends Omit<
  Schemas['UserUpdateItem'],
  'dataFields'
> {
  dataFields?: UserFields<P>
}

/** Users and the fields to set. */
export interface ProjectBulkUpdate<P extends WithUsers> extends Omit<
  Schemas['BulkUpdateUsersRequest'],
  'users'
> {
  users: ProjectUserItem<P>[]
}

/** Users to add to a list, with fields to set. */
export interface ProjectSubscribe<P extends WithUsers> extends Omit<
  Schemas['ListSubscribeRequest'],
  'subscribers'
> {
  subscribers: ProjectUserItem<P>[]
}

interface EventBase extends Omit<Schemas['TrackEventRequest'], 'eventName' | 'dataFields'> {}

interface EventWithFields<Name, Data> extends EventBase {
  eventName: Name
  dataFields: Data
}

interface EventWithOptionalFields<Name, Data> extends EventBase {
  eventName: Name
  dataFields?: Data
}

// Mapped, so that fields declared as an interface fit where any fields are taken.
type Fields<Declared> = { [Name in keyof Declared]: Declared[Name] }

/** One event of one user: a declared name with its fields. */
export type ProjectEvent<P extends WithEvents> = EventNamed<P['events'], keyof P['events']>

type EventNamed<Events, Name extends keyof Events> = Name extends string
  ? {} extends Events[Name] // oxlint-disable-line typescript/no-empty-object-type -- asks whether all members are optional
    ? EventWithOptionalFields<Name, Fields<Events[Name]>>
    : EventWithFields<Name, Fields<Events[Name]>>
  : never

/** Events of users. */
export interface ProjectBulkEvents<P extends WithEvents> extends Omit<
  Schemas['BulkTrackEventsRequest'],
  'events'
> {
  events: ProjectEvent<P>[]
}

/** An item of a cart or a purchase. */
export interface ProjectItem<P extends WithItems> extends Omit<
  Schemas['CommerceItem'],
  'dataFields'
> {
  dataFields?: Fields<P['items']>
}

/** The user of a cart or a purchase. */
type CommerceUser<P extends ProjectTypes> = P extends WithUsers
  ? ProjectUserUpdate<P>
  : Schemas['UpdateUserRequest']

type CommerceItem<P extends ProjectTypes> = P extends WithItems
  ? ProjectItem<P>
  : Schemas['CommerceItem']

/** A cart. */
export interface ProjectCart<P extends ProjectTypes> extends Omit<
  Schemas['UpdateCartRequest'],
  'user' | 'items'
> {
  user: CommerceUser<P>
  items: CommerceItem<P>[]
}

/** A purchase. */
export interface ProjectPurchase<P extends ProjectTypes> extends Omit<
  Schemas['TrackPurchaseRequest'],
  'user' | 'items' | 'dataFields'
> {
  user: CommerceUser<P>
  items: CommerceItem<P>[]
  dataFields?: P extends WithPurchases ? Fields<P['purchases']> : Schemas['DataFields']
}

/** A profile as it is read. */
export interface ProjectUser<P extends WithUsers> extends Omit<Schemas['User'], 'dataFields'> {
  dataFields?: StoredUserFields<P>
}

type ProjectUserAnswer<P extends ProjectTypes> = P extends WithUsers
  ? ProjectUserResponse<P>
  : Schemas['GetUserResponse']

interface ProjectUserResponse<P extends WithUsers> extends Omit<
  Schemas['GetUserResponse'],
  'user'
> {
  user?: ProjectUser<P>
}
