import type { components } from '../../gen/types.gen.ts'
import { batchTooLarge, refusal, success, type Answer } from '../answers.ts'
import { BulkFailures } from '../users/bulk-failures.ts'
import { checkId, idOf } from '../check-id.ts'
import type { Context, Route } from '../context.ts'
import { readCreatedAt } from '../dates.ts'
import { checkBody, isObject, listAt, objectAt, type Shape } from '../serve/json-body.ts'
import type { FieldType, FieldTypes } from '../store/field-types.ts'
import { keepKnownFields } from '../users/keep-known-fields.ts'
import { refuseIdentity } from '../users/refuse-identity.ts'
import type { Store } from '../store/store.ts'
import type { StoredUser } from '../store/user-store.ts'
import { findCreationProblem, findIdentityProblem, identityOf } from '../users/validate-identity.ts'

const eventShape: Shape = {
  email: { type: 'string' },
  userId: { type: 'string' },
  eventName: { type: 'string', required: true },
  id: { type: 'string' },
  createdAt: { type: 'integer' },
  dataFields: { type: 'object' },
  campaignId: { type: 'integer' },
  templateId: { type: 'integer' },
  createNewFields: { type: 'boolean' },
}

/** An event that may be held, once its fields are found to fit. */
interface Accepted {
  readonly user: StoredUser
  readonly event: Readonly<Record<string, unknown>>
  readonly eventName: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** `events.track` */
export const track: Route = (context) => {
  const { path, store, options, now } = context
  const checked = checkBody(path, context.body, eventShape)
  if (checked.refused !== undefined) return checked.refused
  const event = checked.body
  const identity = identityOf(event)
  const problem = findIdentityProblem(store.users, identity)
  if (problem === 'missing') {
    return refusal(400, 'BadParams', 'Either email or userId must be specified in a track call')
  }
  const eventName = String(event['eventName'])
  if (options.disallowedEventNames.has(eventName)) {
    // Not a failure by its status: only the message tells.
    return success(null, `Event ${eventName} is disallowed from tracking`)
  }
  // Always 400: the document of this operation has no 409.
  if (problem !== undefined) return refuseIdentity(problem, identity, 400)
  const badId = checkId(event['id'])
  if (badId !== undefined) return badId
  let user = store.users.find(identity)
  const unknown = user === undefined && findCreationProblem(options.projectType, identity, false)
  if (unknown === 'unknown_user_id') return refuseIdentity(unknown, identity)

  const types = store.typesOfEvent(eventName)
  const fields = keepKnownFields(types, objectAt(event, 'dataFields'), event['createNewFields'])
  const fit = types.check([fields])
  if (fit.refused !== undefined) return fit.refused
  const id = idOf(event['id']) ?? store.makeId()
  if (unknown === undefined && options.unknownUserTrack === 'create') {
    user = store.users.create(identity, now)
  }
  if (user === undefined) {
    store.droppedEvents += 1
  } else {
    types.learn(fit.added)
    hold(context, { user, event, eventName, fields }, id)
  }
  return success({ id }, `Event with id: ${id} tracked.`)
}

/** `events.trackBulk` */
export const trackBulk: Route = (context) => {
  const { path, store, options } = context
  const checked = checkBody(path, context.body, { events: { list: eventShape, required: true } })
  if (checked.refused !== undefined) return checked.refused
  const events = listAt(checked.body, 'events')
  if (events.length > options.maxBulkItems) {
    return batchTooLarge(events.length, options.maxBulkItems)
  }
  const failures = new BulkFailures()
  const disallowed = new Set<string>()
  const filteredOut = new Set<string>()
  const accepted: Accepted[] = []
  const refused: Omit<Accepted, 'user'>[] = []
  for (const event of events.filter(isObject)) {
    const badId = checkId(event['id'])
    if (badId !== undefined) return badId
    const eventName = String(event['eventName'])
    if (options.disallowedEventNames.has(eventName)) {
      disallowed.add(eventName)
      failures.count += 1
      continue
    }
    const types = store.typesOfEvent(eventName)
    const sent = objectAt(event, 'dataFields')
    const fields = keepKnownFields(types, sent, event['createNewFields'], filteredOut)
    const identity = identityOf(event)
    const problem = findIdentityProblem(store.users, identity)
    const user = problem === undefined ? store.users.find(identity) : undefined
    if (user === undefined) {
      failures.add(problem ?? 'not_found', identity)
      refused.push({ event, eventName, fields })
    } else {
      accepted.push({ user, event, eventName, fields })
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
  for (const one of accepted) {
    hold(context, one, idOf(one.event['id']) ?? store.makeId())
  }
  const body = {
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
  } satisfies components['schemas']['BulkTrackEventsResponse']
  return { status: 200, body }
}

/** Checks the fields of events against the types of each event name, without fixing any. */
function checkTypes(
  store: Store,
  events: readonly Omit<Accepted, 'user'>[],
):
  | { added: Map<FieldTypes, ReadonlyMap<string, FieldType>>; refused?: undefined }
  | { added?: undefined; refused: Answer } {
  const added = new Map<FieldTypes, ReadonlyMap<string, FieldType>>()
  for (const [eventName, named] of Map.groupBy(events, (event) => event.eventName)) {
    const types = store.typesOfEvent(eventName)
    const fit = types.check(named.map(({ fields }) => fields))
    if (fit.refused !== undefined) return { refused: fit.refused }
    added.set(types, fit.added)
  }
  return { added }
}

function hold({ store, now }: Context, accepted: Accepted, id: string): void {
  const { user, event, eventName, fields } = accepted
  const { campaignId, templateId } = event
  store.putEvent({
    id,
    owner: user,
    eventName,
    createdAt: readCreatedAt(event['createdAt'], now),
    dataFields: fields,
    campaignId: typeof campaignId === 'number' ? campaignId : undefined,
    templateId: typeof templateId === 'number' ? templateId : undefined,
    fromCart: false,
  })
}
