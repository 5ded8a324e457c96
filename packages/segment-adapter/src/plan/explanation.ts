import type { ActionSlug } from '../action/action.ts'
import type { PayloadNote } from '../action/payload-report.ts'
import type { Issue } from '../issue.ts'
import type { FieldExplanation } from '../mapping/explain-fields.ts'
import type { EventOutcome } from '../outcome.ts'
import type { TriggerExplanation } from '../trigger/explain-trigger.ts'
import type { PlannedRequest } from './plan.ts'

/** What one mapping makes of an event, step by step. */
export interface MappingExplanation {
  readonly mapping: string
  readonly action: ActionSlug
  /**
   * - `ready`: a request would be made.
   * - `rejected`: the event cannot be sent; `issues` say why.
   * - `not matched`: the trigger does not match.
   * - `switched off`: the mapping has `enabled: false`.
   */
  readonly state: 'ready' | 'rejected' | 'not matched' | 'switched off'
  /** Absent for a mapping without a trigger, which takes every event, and for one that is switched off. */
  readonly trigger?: TriggerExplanation
  /** What each field resolved to; empty when the trigger did not match. */
  readonly fields: readonly FieldExplanation[]
  /** What was done to the values: types coerced, dates rewritten, empty values pruned, unknown members removed. */
  readonly notes: readonly PayloadNote[]
  /** Why the event cannot be sent. */
  readonly issues: readonly Issue[]
  /** What was left out of it, with `onInvalidOptional: 'drop'`. */
  readonly warnings: readonly Issue[]
  /** The payload of the action, checked and coerced. Absent when there is none. */
  readonly payload?: object
  /** The requests of this mapping alone. Events that are delivered together share bulk requests. */
  readonly requests: readonly PlannedRequest[]
}

/** What a destination would do with one event, and why. {@link printExplanation} writes it for a terminal. */
export interface EventExplanation {
  /** The outcome, where it is decided without sending: skipped or rejected. */
  readonly outcome?: EventOutcome
  /** One entry per mapping of the destination, in order; empty for what is no event, or is kept away by its `integrations`. */
  readonly mappings: readonly MappingExplanation[]
  /** What would be sent, all mappings together. */
  readonly requests: readonly PlannedRequest[]
}
