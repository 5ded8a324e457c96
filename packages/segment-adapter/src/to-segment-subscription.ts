import { AdapterError } from './error.ts'
import type { PublicApiSubscription, SegmentSubscription } from './from-segment-subscription.ts'
import type { Issue } from './issue.ts'
import { findForeignToSegment } from './language/find-foreign-to-segment.ts'
import { printTrigger } from './language/printer.ts'
import { checkMapping } from './plan/check-mappings.ts'
import type { Mapping } from './plan/mapping.ts'
import { compileTrigger } from './trigger/compile-trigger.ts'

/** The shapes that Segment has for a subscription: that of its own configuration, and that of its Public API. */
export type SubscriptionShape = 'configuration' | 'public-api'

/**
 * Turns a mapping into a subscription of Segment's; the way back of {@link fromSegmentSubscription}.
 *
 * The trigger is written as Segment reads it; a mapping without one gets `type != null`, which is true for every event. The
 * fields are handed over as they are.
 *
 * @throws {AdapterError} `invalid_mapping` for what is no mapping; `invalid_trigger` for a trigger with mistakes, or one that Segment would read as something
 *   else, such as a function inside parentheses: every such part is an issue with its reason.
 */
export function toSegmentSubscription(
  mapping: Mapping,
  options?: { readonly shape?: 'configuration' },
): SegmentSubscription
export function toSegmentSubscription(
  mapping: Mapping,
  options: { readonly shape: 'public-api' },
): PublicApiSubscription
export function toSegmentSubscription(
  mapping: Mapping,
  { shape = 'configuration' }: { readonly shape?: SubscriptionShape } = {},
): SegmentSubscription | PublicApiSubscription {
  checkGiven(mapping)
  const { name, action, fields, enabled = true } = mapping
  const trigger = mapping.trigger === undefined ? everyEvent : segmentText(mapping.trigger, name)
  return shape === 'public-api'
    ? { name, enabled, actionSlug: action, trigger, settings: fields }
    : { name, enabled, partnerAction: action, subscribe: trigger, mapping: fields }
}

function checkGiven(mapping: unknown): void {
  const issues: Issue[] = []
  checkMapping(mapping, '', issues)
  if (issues.length === 0) return
  const list = issues.map(({ path = '', message }) => `  ${path === '' ? '/' : path}: ${message}`)
  throw new AdapterError('invalid_mapping', `this is no mapping:\n${list.join('\n')}`, { issues })
}

/** In Segment a comparison with the text `null`, which no type is. */
const everyEvent = 'type != null'

function segmentText(trigger: string, name: string): string {
  const { tree } = compileTrigger(trigger)
  const issues = findForeignToSegment(tree).filter((issue) => !isAboutEveryEvent(trigger, issue))
  if (issues.length === 0) return printTrigger(tree)
  const list = issues.map(({ message }) => `  ${message}`).join('\n')
  throw new AdapterError(
    'invalid_trigger',
    `the trigger of ${JSON.stringify(name)} means something else in Segment:\n${list}`,
    { issues },
  )
}

/** What {@link toSegmentSubscription} writes may come back to it. */
function isAboutEveryEvent(trigger: string, { code }: Issue): boolean {
  return code === 'foreign_to_segment' && trigger === everyEvent
}
