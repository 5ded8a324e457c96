import {
  createIterableDestination,
  defaultFields,
  type ActionSlug,
  type DestinationSettings,
  type IterableDestination,
  type Lane,
  type Mapping,
} from '@iterelay/segment-adapter'

import { recordRequests, type ScriptedResponse } from '../conformance/record-requests.ts'
import type { RecordedRequest } from '../conformance/recorded-case.ts'

/** What differs from one action with its default mapping, in the single lane. */
export interface Changes {
  readonly lane?: Lane
  /** Fields beside the defaults, or instead of them. */
  readonly fields?: Mapping['fields']
  readonly settings?: DestinationSettings
  readonly responses?: readonly ScriptedResponse[]
}

/** A destination of one mapping, and the requests that it makes. */
export function destinationOf(
  action: ActionSlug,
  { lane = 'single', fields, settings = { apiKey: 'key' }, responses }: Changes = {},
): { readonly destination: IterableDestination; readonly requests: readonly RecordedRequest[] } {
  const { fetch, requests } = recordRequests(responses)
  const destination = createIterableDestination({
    settings,
    mappings: [{ name: 'test', action, fields: { ...defaultFields(action), ...fields } }],
    lane,
    retry: false,
    fetch,
  })
  return { destination, requests }
}

/** The body that an event leads to, or the codes and places of what is wrong with it. */
export function bodyOf(action: ActionSlug, event: unknown, changes?: Changes): unknown {
  const { requests, outcomes } = destinationOf(action, changes).destination.plan([event])
  return requests[0]?.body ?? outcomes[0]?.results[0]?.issues?.map(({ code, path }) => [code, path])
}

/** A track event. */
export function track(properties: unknown = {}, others: object = {}): object {
  return { type: 'track', event: 'Seen', userId: 'u', properties, ...others }
}

/** An identify call. */
export function identify(traits: unknown = {}, others: object = {}): object {
  return { type: 'identify', userId: 'u', traits, ...others }
}
