import type { ActionSlug } from './action/action.ts'
import { AdapterError } from './error.ts'
import type { FieldMappings, Mapping } from './plan/mapping.ts'

/** A subscription as Segment's own configuration stores it. */
export interface SegmentSubscription {
  readonly name?: string
  readonly enabled?: boolean
  readonly partnerAction: string
  readonly subscribe: string
  readonly mapping?: FieldMappings
}

/** A subscription as Segment's Public API answers it. */
export interface PublicApiSubscription {
  readonly name?: string
  readonly enabled?: boolean
  readonly actionSlug: string
  readonly trigger: string
  readonly settings?: FieldMappings
}

/**
 * Turns a subscription of Segment's into a mapping.
 *
 * Takes both shapes: `{ partnerAction, subscribe, mapping }` and the Public API's `{ actionSlug, trigger, settings }`.
 * The action, trigger and fields are checked when a destination is created from the mapping.
 *
 * @throws {AdapterError} `invalid_mapping` when the value has neither shape.
 */
export function fromSegmentSubscription(
  subscription: SegmentSubscription | PublicApiSubscription,
): Mapping {
  const given: unknown = subscription
  if (typeof given !== 'object' || given === null) throw neither()
  const { enabled } = subscription
  const [action, trigger, fields] =
    'partnerAction' in subscription
      ? [subscription.partnerAction, subscription.subscribe, subscription.mapping]
      : [subscription.actionSlug, subscription.trigger, subscription.settings]
  if (typeof action !== 'string' || typeof trigger !== 'string') {
    throw neither()
  }
  return {
    name: subscription.name ?? action,
    // Unknown names are reported with all other mistakes when the destination is created.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    action: action as ActionSlug,
    trigger,
    fields: fields ?? {},
    // A mapping is switched on unless it says otherwise; what is no boolean is left for the destination to refuse.
    // oxlint-disable-next-line typescript/no-unnecessary-boolean-literal-compare -- JSON may hold anything
    ...(enabled === undefined || enabled === true ? {} : { enabled }),
  }
}

function neither(): AdapterError {
  return new AdapterError(
    'invalid_mapping',
    'a Segment subscription has partnerAction and subscribe, or actionSlug and trigger, both text',
  )
}
