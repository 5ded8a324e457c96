import type { ActionItem, Prepared } from '../action/action.ts'
import { isAdapterError } from '../error.ts'
import { isSwitchedOn } from '../event/is-switched-on.ts'
import { parseEvent } from '../event/parse-event.ts'
import type { SegmentEvent } from '../event/segment-event.ts'
import type { Issue } from '../issue.ts'
import type { EventOutcome, MappingResult } from '../outcome.ts'
import type { ReadyMapping } from './ready-mapping.ts'

/** What one mapping made of an event: an item to send, or a result already decided. */
type Routed =
  | {
      readonly mapping: ReadyMapping
      readonly item: ActionItem
      readonly warnings: readonly Issue[]
    }
  | { readonly mapping: ReadyMapping; readonly result: MappingResult }

/** What all mappings made of an event, in mapping order; or the outcome of an event that reaches none. */
type RoutedEvent = { readonly outcome: EventOutcome } | { readonly routed: readonly Routed[] }

const unmatched: EventOutcome = Object.freeze({
  status: 'skipped',
  results: Object.freeze([]),
  retryable: false,
  code: 'no_trigger_matched',
  message: 'No mapping has a trigger that matches this event.',
})

const switchedOff: EventOutcome = Object.freeze({
  status: 'skipped',
  results: Object.freeze([]),
  retryable: false,
  code: 'integration_disabled',
  message: "The event's integrations switch this destination off.",
})

/** What the events of a destination pass through. */
export interface Routes {
  readonly mappings: readonly ReadyMapping[]
  /** Names under which the integrations of an event mean this destination. */
  readonly integrationNames: readonly string[]
}

/** Takes one event through parsing, triggers, mappings and actions. Never throws and never mutates the event. */
export function routeEvent(input: unknown, { mappings, integrationNames }: Routes): RoutedEvent {
  const event = parseEvent(input)
  if (!event.ok) {
    return {
      outcome: {
        status: 'rejected',
        results: [],
        retryable: false,
        code: 'invalid_event',
        message: messagesOf(event.issues),
        issues: event.issues,
      },
    }
  }
  if (!mayPass(event.value, integrationNames)) return { outcome: switchedOff }
  let routed: Routed[] | undefined
  for (const mapping of mappings) {
    if (mapping.trigger !== undefined && !mapping.trigger.matches(event.value)) continue
    const item = prepareItem(event.value, mapping)
    ;(routed ??= []).push(
      item.ok
        ? { mapping, item: item.value, warnings: item.warnings }
        : { mapping, result: refused(mapping, item.issues) },
    )
  }
  return routed === undefined ? { outcome: unmatched } : { routed }
}

function mayPass(event: SegmentEvent, names: readonly string[]): boolean {
  try {
    return isSwitchedOn(event, names)
  } catch {
    // A getter that throws says nothing.
    return true
  }
}

function prepareItem(event: SegmentEvent, mapping: ReadyMapping): Prepared {
  try {
    return mapping.compiledAction.prepare(mapping.fields.resolve(event))
  } catch (error) {
    if (isAdapterError(error)) {
      const [first] = error.issues
      return {
        ok: false,
        issues: first === undefined ? [{ code: error.code, message: error.message }] : error.issues,
      }
    }
    // An event can hold getters and proxies that throw anything: it must not disturb its neighbours.
    return {
      ok: false,
      issues: [{ code: 'unreadable_event', message: 'Reading the event threw an error.' }],
    }
  }
}

/** The result of an item that is refused before anything is sent. */
function refused(mapping: ReadyMapping, issues: readonly Issue[]): MappingResult {
  return {
    mapping: mapping.name,
    action: mapping.action,
    status: 'rejected',
    code: issues[0]?.code ?? 'invalid_payload',
    message: messagesOf(issues),
    issues,
    retryable: false,
    attempts: 0,
  }
}

function messagesOf(issues: readonly Issue[]): string {
  return issues.map((issue) => issue.message).join(' ')
}
