import type { OperationId } from '@iterelay/iterable-sdk'

import type { JsonObject, JsonValue } from '../json.ts'
import type { Issue } from '../issue.ts'
import type { PayloadNote } from './payload-report.ts'
import type { OnWouldNotCreateUser } from './project-type.ts'

/** The four actions, by the names Segment stores as `partnerAction`. */
export type ActionSlug = 'updateUser' | 'trackEvent' | 'updateCart' | 'trackPurchase'

/** Which endpoint of a single/bulk pair is used. Iterable queues the two apart. */
export type Lane = 'bulk' | 'single'

/** The type a field's value is checked against and coerced to. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'datetime' | 'object'

/** One field of an action, as data that a UI or a docs generator can read. */
export interface ActionField {
  readonly label: string
  readonly description: string
  readonly type: FieldType
  readonly format?: 'email'
  readonly required?: boolean
  /** `null` is a value here ("clear it"), not an absence. */
  readonly allowNull?: boolean
  /** A list of objects; a lone value is wrapped into a list. */
  readonly multiple?: boolean
  /** Declared members of an object field. */
  readonly properties?: Readonly<Record<string, ActionField>>
  /** With `properties`: members that are not declared are kept instead of removed. */
  readonly additionalProperties?: boolean
  /** Mapping JSON used when the customer gives none. */
  readonly default?: JsonValue
  /** Not shown by editors; still accepted in mappings. */
  readonly hidden?: boolean
  /** Editors offer a fixed value only, no path of the event; mappings may still have one. */
  readonly fixedOnly?: boolean
  /** Editors show the field only while another one has this value. */
  readonly shownWhile?: { readonly field: string; readonly is: JsonValue }
}

/** What an action is: its fields, its default trigger and the operations it calls. */
export interface ActionDefinition<Key extends string = string> {
  readonly slug: ActionSlug
  readonly title: string
  readonly description: string
  readonly defaultTrigger: string
  readonly fields: Readonly<Record<Key, ActionField>>
  /** Operation per lane; the commerce actions have no bulk form. */
  readonly operations: { readonly single: OperationId; readonly bulk?: OperationId }
}

/** Who an item is about. At least one of the two is present. */
export interface Identity {
  readonly email?: string
  readonly userId?: string
}

/** One request that carries one item. */
export interface ActionStep {
  readonly operation: OperationId
  readonly body: JsonObject
}

/**
 * A change of e-mail address that must not be made twice: what is there is looked up first.
 *
 * Only where the old address is in use and the new one is not are the requests made as they stand.
 */
export interface EmailChange {
  /** Who has the old address. */
  readonly from: Identity
  readonly to: string
  /** The body of the first request where nobody has the old address; absent: that request is not made then. */
  readonly firstBody?: JsonObject
  /** Whether the second request is left out where nobody has the old address. */
  readonly skipsSecond?: boolean
}

/** How the data fields of an update are written: top-level objects replaced, or merged with the stored ones. */
export type MergeRule = 'replace' | 'merge'

/**
 * A validated event, ready to be planned.
 *
 * - `single`: its requests, in the order they must be made; a later one only after the earlier one succeeded.
 * - `bulk`: its entry in a bulk request. Only items with the same `operation` and deeply equal `options` may share
 *   one; the body is `{ ...options, [itemsKey]: entries }`.
 */
export type ActionItem =
  | {
      readonly form: 'single'
      readonly identity: Identity
      /** What the user is called once the item is delivered, where that differs. */
      readonly becomes?: Identity | undefined
      readonly steps: readonly [ActionStep, ...ActionStep[]]
      readonly change?: EmailChange
      /** Set where Iterable would drop it in silence, unless an earlier item of the delivery makes its user. */
      readonly ifUnknown?: OnWouldNotCreateUser | undefined
      /** Bytes that no body of it surely exceeds as JSON in UTF-8, where that is known without writing it. */
      readonly sizeBound?: number
    }
  | {
      readonly form: 'bulk'
      readonly identity: Identity
      /** As above. */
      readonly becomes?: Identity | undefined
      readonly operation: OperationId
      readonly itemsKey: 'users' | 'events'
      readonly entry: JsonObject
      readonly options: JsonObject
      /** A request that must succeed before the entry is sent, in a bulk request of its own. */
      readonly before?: ActionStep
      readonly change?: EmailChange
      /** Most events in its request, where it asks for fewer than there may be. */
      readonly maxEvents?: number | undefined
      /** Set where the entry may become one with the next one of the same user: how the data fields of both are written. */
      readonly merges?: MergeRule | undefined
      /** Bytes that the entry surely does not exceed as JSON in UTF-8, where that is known without writing it. */
      readonly sizeBound?: number
    }

/** An action compiled for one lane: turns a resolved mapping into an item, or says why it cannot. */
export interface CompiledAction {
  readonly definition: ActionDefinition
  /** The lane in effect; `single` for an action that has no bulk form. */
  readonly lane: Lane
  /** Prunes, checks and coerces what a mapping produced. Never mutates its input and never throws for bad data. */
  prepare(resolved: unknown): Prepared
  /** The first half of `prepare`, with a note of everything that was done to the payload: for explanations. */
  check(resolved: unknown): CheckedPayload
}

/** What becomes of an event with a bad optional value: refused as a whole, or sent without the value and with a warning. */
export type OnInvalidOptional = 'reject' | 'drop'

/** An item, with what was left out of it; or why there is none. */
export type Prepared =
  | { readonly ok: true; readonly value: ActionItem; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A payload on its way to be an item. */
export interface CheckedPayload {
  /** Absent when what the mapping gave is no object. With issues it is incomplete. */
  readonly payload?: object
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
  readonly notes: readonly PayloadNote[]
}
