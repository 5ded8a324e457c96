import { batchTooLarge, json, type Refusal } from '../../answers.ts'
import { checkId, idOf } from '../../check-id.ts'
import type { Routes } from '../../context.ts'
import type { FieldType, FieldTypes } from '../../store/field-types.ts'
import type { Store } from '../../store/store.ts'
import { BulkFailures } from '../../users/bulk-failures.ts'
import { findIdentityProblem, identityOf } from '../../users/validate-identity.ts'
import { holdEvent, isDropped, keepFields, type AcceptedEvent } from './hold-event.ts'

/** Many custom events. */
export const trackBulkRoutes: Routes<'events.trackBulk'> = {
  'events.trackBulk': (context) => {
    const { store, options } = context
    const { events } = context.body
    if (events.length > options.maxBulkItems) {
      return batchTooLarge(events.length, options.maxBulkItems)
    }
    const failures = new BulkFailures()
    const disallowed = new Set<string>()
    const filteredOut = new Set<string>()
    const accepted: AcceptedEvent[] = []
    const refused: Omit<AcceptedEvent, 'user'>[] = []
    for (const event of events) {
      const badId = checkId(event.id)
      if (badId !== undefined) return badId
      const { eventName } = event
      if (options.disallowedEventNames.has(eventName)) {
        disallowed.add(eventName)
        failures.count += 1
        continue
      }
      if (isDropped(context, eventName)) continue
      const fields = keepFields(context, store.typesOfEvent(eventName), event, filteredOut)
      const identity = identityOf(event)
      const problem = findIdentityProblem(store.users, identity)
      const user = problem === undefined ? store.users.find(identity) : undefined
      if (user === undefined) {
        failures.add(problem ?? 'not_found', identity)
        refused.push({ event, fields })
      } else {
        accepted.push({ user, event, fields })
      }
    }

    // Before anything is held: one value of the wrong type refuses all events, the good ones too.
    const all = checkTypes(store, [...accepted, ...refused])
    if (all.refused !== undefined) return all.refused
    // The values of refused events fix no types.
    const fit = refused.length === 0 ? all : checkTypes(store, accepted)
    const created = new Set<string>()
    for (const [types, added] of fit.added ?? []) {
      types.learn(added)
      for (const field of added.keys()) created.add(field)
    }
    for (const one of accepted) holdEvent(context, one, idOf(one.event.id) ?? store.makeId())
    return json({
      successCount: events.length - failures.count,
      failCount: failures.count,
      failedUpdates: {
        invalidEmails: failures.emails('invalid'),
        invalidUserIds: failures.userIds('invalid'),
        notFoundEmails: failures.emails('notFound'),
        notFoundUserIds: failures.userIds('notFound'),
        forgottenEmails: failures.emails('forgotten'),
        forgottenUserIds: failures.userIds('forgotten'),
      },
      disallowedEventNames: [...disallowed],
      createdFields: [...created],
      filteredOutFields: [...filteredOut],
      invalidEmails: failures.emails('invalid'),
      invalidUserIds: failures.userIds('notFound'),
    })
  },
}

/** Checks the fields of events against the types of each event name, without fixing any. */
function checkTypes(
  store: Store,
  events: readonly Omit<AcceptedEvent, 'user'>[],
):
  | { added: Map<FieldTypes, ReadonlyMap<string, FieldType>>; refused?: undefined }
  | { added?: undefined; refused: Refusal } {
  const added = new Map<FieldTypes, ReadonlyMap<string, FieldType>>()
  for (const [eventName, named] of Map.groupBy(events, ({ event }) => event.eventName)) {
    const types = store.typesOfEvent(eventName)
    const fit = types.check(named.map(({ fields }) => fields))
    if (fit.refused !== undefined) return { refused: fit.refused }
    added.set(types, fit.added)
  }
  return { added }
}
