import type { Lane } from '@iterelay/segment-adapter'

/** A request that is ready to be sent. */
export interface ReadyRequest {
  readonly path: string
  readonly body: object
}

interface KnownEvent {
  readonly type?: unknown
  readonly userId?: unknown
  readonly messageId?: unknown
  readonly event?: unknown
  readonly timestamp?: unknown
  readonly traits?: Readonly<Record<string, unknown>>
  readonly properties?: Readonly<Record<string, unknown>>
}

/**
 * What somebody writes who needs these events at Iterable and nothing else: no triggers, no checks, no order, and only the two kinds of
 * events that there are. Gives the same bodies as the destination, one after the other.
 */
export function* mapByHand(
  events: Iterable<KnownEvent>,
  lane: Lane,
  perRequest: number,
): Generator<ReadyRequest> {
  const isBulk = lane === 'bulk'
  let users: object[] = []
  let tracks: object[] = []
  for (const event of events) {
    if (event.type === 'identify') users.push(toUser(event))
    else tracks.push(toTrack(event))
    if (users.length === perRequest) {
      yield isBulk
        ? { path: '/api/users/bulkUpdate', body: { users } }
        : { path: '/api/users/update', body: users[0] ?? {} }
      users = []
    }
    if (tracks.length === perRequest) {
      yield isBulk
        ? { path: '/api/events/trackBulk', body: { events: tracks } }
        : { path: '/api/events/track', body: tracks[0] ?? {} }
      tracks = []
    }
  }
  if (users.length > 0) yield { path: '/api/users/bulkUpdate', body: { users } }
  if (tracks.length > 0) yield { path: '/api/events/trackBulk', body: { events: tracks } }
}

function toUser({ userId, traits = {} }: KnownEvent): object {
  return {
    dataFields: { ...withDates(traits), phoneNumber: traits['phone'] },
    email: traits['email'],
    userId,
    mergeNestedObjects: false,
  }
}

function toTrack({ userId, messageId, event, timestamp, properties = {} }: KnownEvent): object {
  return {
    eventName: event,
    dataFields: withDates(properties),
    userId,
    id: messageId,
    createdAt: Math.floor(Date.parse(String(timestamp)) / 1000),
  }
}

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/

/** Dates in the form that Iterable recognises, in a copy. */
function withDates(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    copy[name] =
      typeof value === 'string' && isoDate.test(value)
        ? `${new Date(value).toISOString().slice(0, 19).replace('T', ' ')} +00:00`
        : value
  }
  return copy
}
