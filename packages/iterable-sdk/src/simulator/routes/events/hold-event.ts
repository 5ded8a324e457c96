import type { components } from '../../../gen/types.gen.ts'
import type { RouteContext } from '../../context.ts'
import { readCreatedAt } from '../../dates.ts'
import type { FieldTypes } from '../../store/field-types.ts'
import type { StoredUser } from '../../store/user-store.ts'
import { keepKnownFields } from '../../users/keep-known-fields.ts'

type Event = components['schemas']['TrackEventRequest']

/** An event that may be held, once its fields are found to fit. */
export interface AcceptedEvent {
  readonly user: StoredUser
  readonly event: Event
  readonly fields: Readonly<Record<string, unknown>>
}

/** Whether an event is dropped in silence, since its name is new and the project, or the key, makes no new names. */
export function isDropped({ store, options, apiKey }: RouteContext, eventName: string): boolean {
  if (options.unknownEventNames === 'create' && apiKey.createsEventNames) return false
  if (store.knowsEvent(eventName)) return false
  store.droppedEvents += 1
  return true
}

/** The data fields of an event that are kept. */
export function keepFields(
  { options }: RouteContext,
  types: FieldTypes,
  { dataFields = {}, createNewFields = options.createNewFields }: Event,
  filteredOut?: Set<string>,
): Readonly<Record<string, unknown>> {
  return keepKnownFields(types, dataFields, createNewFields, filteredOut)
}

/** Holds an event, whose fields were found to fit. */
export function holdEvent(
  context: RouteContext,
  { user, event, fields }: AcceptedEvent,
  id: string,
): void {
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
