import type { ActionSlug } from '../action/action.ts'
import type { JsonValue } from '../json.ts'

/** Mapping JSON per action field, as Segment stores it. */
export type FieldMappings = Readonly<Record<string, JsonValue>>

/** When to act, what to do, and where each value comes from. */
export interface Mapping {
  /** A label of your own; it stands in every result this mapping produces. */
  readonly name: string
  readonly action: ActionSlug
  /** Trigger text, for example `type = "track" and event = "Cart Updated"`. Absent: every event. */
  readonly trigger?: string
  /** One entry per action field. `defaultFields(action)` gives the documented defaults to start from. */
  readonly fields: FieldMappings
  /** `false` keeps the mapping but never runs it. Default: `true`. */
  readonly enabled?: boolean
}
