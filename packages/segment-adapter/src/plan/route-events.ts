import { AdapterError } from '../error.ts'
import type { MappingResult } from '../outcome.ts'
import type { EventDraft, PlanItem } from './plan.ts'
import { routeEvent, type Routes } from './route-event.ts'

/** What events became: decided, or items on their way that will settle them. */
export interface RoutedEvents {
  readonly drafts: EventDraft[]
  /** In input order; those of one event in mapping order. */
  readonly items: PlanItem[]
}

/**
 * Takes a list of events through triggers, mappings and actions. Pure.
 *
 * @throws {AdapterError} `invalid_option` when the events are no list.
 */
export function routeEvents(events: readonly unknown[], routes: Routes): RoutedEvents {
  if (!Array.isArray(events)) {
    const message = 'events must be a list; put a single event in one: [event]'
    throw new AdapterError('invalid_option', message, {
      issues: [{ code: 'invalid_option', message }],
    })
  }
  const drafts: EventDraft[] = []
  const items: PlanItem[] = []
  for (let event = 0; event < events.length; event++) {
    const routedEvent = routeEvent(events[event], routes)
    if ('outcome' in routedEvent) {
      drafts.push({ outcome: routedEvent.outcome })
      continue
    }
    const results: MappingResult[] = []
    for (const routed of routedEvent.routed) {
      if ('result' in routed) {
        results.push(routed.result)
        continue
      }
      const { name: mapping, action, unsettled } = routed.mapping
      const { item, warnings } = routed
      items.push({ event, result: results.length, mapping, action, item, warnings })
      results.push(warnings.length === 0 ? unsettled : { ...unsettled, warnings })
    }
    drafts.push({ results })
  }
  return { drafts, items }
}
