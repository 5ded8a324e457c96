import { createIterableClient, type IterableClientOptions } from '@iterelay/iterable-sdk'
import {
  createIterableDestination,
  defaultFields,
  type ClientOptions,
  type IterableDestination,
  type Mapping,
} from '@iterelay/segment-adapter'

/** Profiles from identify calls, custom events from track calls other than orders. */
export const mappings: readonly Mapping[] = [
  {
    name: 'profiles',
    action: 'updateUser',
    trigger: 'type = "identify"',
    fields: defaultFields('updateUser'),
  },
  {
    name: 'events',
    action: 'trackEvent',
    trigger: 'type = "track" and event != "Order Completed"',
    fields: defaultFields('trackEvent'),
  },
]

/** A destination over a `fetch`, whose client waits neither for rate limits nor between tries. */
export function destinationOver(
  fetch: typeof globalThis.fetch,
  options: Partial<Omit<ClientOptions, 'client'>> & {
    readonly client?: Partial<IterableClientOptions>
  } = {},
): IterableDestination {
  const client = createIterableClient({
    apiKey: 'test',
    fetch,
    rateLimit: false,
    sleep: () => Promise.resolve(),
    ...options.client,
  })
  return createIterableDestination({ mappings, ...options, client })
}

export const identify = (userId: string, traits: object = {}): object => ({
  type: 'identify',
  userId,
  traits,
})

export const track = (
  userId: string,
  messageId: string | undefined,
  properties: object = {},
): object => ({
  type: 'track',
  event: 'Opened',
  userId,
  properties,
  ...(messageId === undefined ? {} : { messageId }),
})
