import type { components } from '../../../gen/types.gen.ts'
import { json, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { eventRecords } from '../../exporting/event-records.ts'
import { findUser } from '../../users/find-user.ts'

/** Reading the events of a user. */
export const eventReadingRoutes: Routes<'events.getByEmail' | 'events.getByUserId'> = {
  'events.getByEmail': (context) =>
    readEvents(context, { email: context.params.email }, context.params.limit),
  'events.getByUserId': (context) =>
    readEvents(context, { userId: context.params.userId }, context.params.limit),
}

function readEvents(
  context: RouteContext,
  named: { readonly email?: string; readonly userId?: string },
  limit = 30,
): Answer<components['schemas']['GetEventsResponse']> {
  const found = findUser(context, named)
  if (found.refused !== undefined) return found.refused
  const events = eventRecords(context.store, found.user)
    .toSorted((one, other) => other.at - one.at)
    .slice(0, Math.min(Math.max(limit, 1), 200))
  return json({ events: events.map(({ record }) => record) })
}
