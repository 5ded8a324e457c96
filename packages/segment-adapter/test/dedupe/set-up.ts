import { createIterableClient, type IterableClientOptions } from '@iterelay/iterable-sdk'
import { createIterableSimulator, type IterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  createMemoryDedupeStore,
  defaultFields,
  type DedupeStore,
  type DestinationOptions,
  type EventOutcome,
  type IterableDestination,
  type Mapping,
} from '@iterelay/segment-adapter'

export const carts: Mapping = {
  name: 'carts',
  action: 'updateCart',
  trigger: 'type = "track" and event = "Cart Updated"',
  fields: defaultFields('updateCart'),
}
export const events: Mapping = {
  name: 'events',
  action: 'trackEvent',
  trigger: 'type = "track"',
  fields: defaultFields('trackEvent'),
}
export const profiles: Mapping = {
  name: 'profiles',
  action: 'updateUser',
  trigger: 'type = "identify"',
  fields: defaultFields('updateUser'),
}

/** A cart that is put together again under each messageId. */
export function cart(messageId: unknown, userId = 'u-1'): object {
  const product = { product_id: 'p-1', name: 'Tea', quantity: 1, price: 4 }
  const properties = { products: [product] }
  return { type: 'track', event: 'Cart Updated', userId, messageId, properties }
}

export function identify(messageId: unknown, userId: string, traits: object = {}): object {
  return { type: 'identify', userId, messageId, traits }
}

export interface SetUp {
  readonly simulator: IterableSimulator
  readonly destination: IterableDestination
  /** The operations of all requests until now. */
  readonly sent: () => (string | undefined)[]
}

/** A destination with a dedupe store in front of a simulator. Nothing is retried. */
export function setUp(
  dedupe: DedupeStore | undefined,
  mappings: readonly Mapping[] = [carts],
  options: Partial<DestinationOptions> & Pick<IterableClientOptions, 'fetch'> = {},
): SetUp {
  const simulator = createIterableSimulator()
  const { fetch = simulator.fetch, ...others } = options
  const client = createIterableClient({ apiKey: 'test', fetch, retry: false, rateLimit: false })
  const destination = createIterableDestination({
    ...others,
    client,
    mappings,
    ...(dedupe === undefined ? {} : { dedupe }),
  } as DestinationOptions)
  return {
    simulator,
    destination,
    sent: () => simulator.requests().map(({ operation }) => operation),
  }
}

/** A store whose claims are acted on and answered when the test says so. */
export function hangingStore(): {
  readonly memory: DedupeStore
  readonly store: DedupeStore
  readonly answer: () => void
} {
  const memory = createMemoryDedupeStore()
  const { promise, resolve: answer } = Promise.withResolvers<void>()
  const claim: DedupeStore['claim'] = async (keys, owner) => {
    await promise
    return memory.claim(keys, owner)
  }
  return { memory, store: { ...memory, claim }, answer }
}

/** Status and code of each event, in short. */
export function inShort(outcomes: readonly EventOutcome[]): string[] {
  return outcomes.map(({ status, code, results }) => {
    const reason = code ?? results.find((result) => result.status === status)?.code
    return reason === undefined ? status : `${status}: ${reason}`
  })
}
