import type { ActionDefinition, ActionItem, Identity, Lane } from './action.ts'
import type { OnWouldNotCreateUser, ProjectType } from './project-type.ts'
import type { UserPayload } from './user.ts'

/** An action as this package writes it: what it is, and how a checked payload becomes requests. */
export interface ActionModule<Payload> {
  readonly definition: ActionDefinition<Extract<keyof Payload, string>>
  /** The part of the payload that says whom it is about. */
  userOf(payload: Payload): UserPayload
  /** The requests or the bulk entry. The payload is its own: it may be taken apart and written to. */
  toItem(payload: Payload, identity: Identity, options: ItemOptions): ActionItem
}

/** What an item is made for. */
export interface ItemOptions {
  readonly lane: Lane
  /** Bytes that the payload surely does not exceed as JSON. */
  readonly sizeBound: number
  /** Absent: nothing is assumed. */
  readonly projectType: ProjectType | undefined
  readonly onWouldNotCreateUser: OnWouldNotCreateUser
}
