import type { components } from '../../../gen/types.gen.ts'
import { badParams, batchTooLarge, json, success, type Refusal } from '../../answers.ts'
import { checkId, idOf } from '../../check-id.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { readCreatedAt } from '../../dates.ts'
import type { FieldType, FieldTypes } from '../../store/field-types.ts'
import type { Store } from '../../store/store.ts'
import type { StoredUser } from '../../store/user-store.ts'
import { BulkFailures } from '../../users/bulk-failures.ts'
import { keepKnownFields } from '../../users/keep-known-fields.ts'
import { refuseIdentity } from '../../users/refuse-identity.ts'
import {
  findCreationProblem,
  findIdentityProblem,
  identityOf,
} from '../../users/validate-identity.ts'

type Event = components['schemas']['TrackEventRequest']

/** An event that may be held, once its fields are found to fit. */
interface Accepted {
  readonly user: StoredUser
  readonly event: Event
  readonly fields: Readonly<Record<string, unknown>>
}

/** Custom events. */
export const customEventRoutes: Routes<'events.track' | 'events.trackBulk'> = {
  'events.track': (context) => {
    const { store, options, now, body: event } = context
    const identity = identityOf(event)
    const problem = findIdentityProblem(store.users, identity)
    if (problem === 'missing') {
      return badParams('Either email or userId must be specified in a track call')
    }
    const { eventName } = event
    if (options.disallowedEventNames.has(eventName)) {
      // Not a failure by its status: only the message tells.
      return success(null, `Event ${eventName} is disallowed from tracking`)
    }
    // Always 400: the document of this operation has no 409.
    if (problem !== undefined) return refuseIdentity(problem, identity, 400)
    const badId = checkId(event.id)
    if (badId !== undefined) return badId
    let user = store.users.find(identity)
    const unknown = user === undefined && findCreationProblem(options.projectType, identity, false)
    if (unknown === 'unknown_user_id') return refuseIdentity(unknown, identity)

    const id = idOf(event.id) ?? store.makeId()
    const done = success({ id }, `Event with id: ${id} tracked.`)
    if (isDropped(context, eventName)) return done
    const types = store.typesOfEvent(eventName)
    const fields = keepFields(context, types, event)
    const fit = types.check([fields])
    if (fit.refused !== undefined) return fit.refused
    if (
      user === undefined &&
      unknown !== 'needs_user_id' &&
      options.unknownUserTrack === 'create'
    ) {
      user = store.users.create(identity, now)
    }
    if (user === undefined) {
      store.droppedEvents += 1
    } else {
      types.learn(fit.added)
      hold(context, { user, event, fields }, id)
    }
    return done
  },

  'events.trackBulk': (context) => {
    const { store, options } = context
    const { events } = context.body
    if (events.length > options.maxBulkItems) {
      return batchTooLarge(events.length, options.maxBulkItems)
    }
    const failures = new BulkFailures()
    const disallowed = new Set<string>()
    const filteredOut = new Set<string>()
    const accepted: Accepted[] = []
    const refused: Omit<Accepted, 'user'>[] = []
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
    for (const one of accepted) hold(context, one, idOf(one.event.id) ?? store.makeId())
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

/** Whether an event is dropped in silence, since its name is new and the project, or the key, makes no new names. */
function isDropped({ store, options, apiKey }: RouteContext, eventName: string): boolean {
  if (options.unknownEventNames === 'create' && apiKey.createsEventNames) return false
  if (store.knowsEvent(eventName)) return false
  store.droppedEvents += 1
  return true
}

function keepFields(
  { options }: RouteContext,
  types: FieldTypes,
  { dataFields = {}, createNewFields = options.createNewFields }: Event,
  filteredOut?: Set<string>,
): Readonly<Record<string, unknown>> {
  return keepKnownFields(types, dataFields, createNewFields, filteredOut)
}

/** Checks the fields of events against the types of each event name, without fixing any. */
function checkTypes(
  store: Store,
  events: readonly Omit<Accepted, 'user'>[],
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

function hold(context: RouteContext, { user, event, fields }: Accepted, id: string): void {
  context.store.putEvent({
    id,
    owner: user,
    eventName: event.eventName,
    createdAt: readCreatedAt(event.createdAt, context),
    dataFields: fields,
    campaignId: event.campaignId,
    templateId: event.templateId,
    fromCart: false,
  })
}
