import {
  actions,
  compileMapping,
  createIterableDestination,
  defaultFields,
  type ActionSlug,
  type IterableDestination,
  type Lane,
  type Mapping,
} from '@iterelay/segment-adapter'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const mappings: readonly Mapping[] = [
  {
    name: 'users',
    action: 'updateUser',
    trigger: 'type = "identify"',
    fields: { ...defaultFields('updateUser'), updateOnly: { '@path': '$.traits.known' } },
  },
  ...(['trackEvent', 'updateCart', 'trackPurchase'] as const).map((action) => ({
    name: action,
    action,
    trigger: actions[action].defaultTrigger,
    fields: defaultFields(action),
  })),
]

function destinationIn(lane: Lane): IterableDestination {
  return createIterableDestination({ settings: { apiKey: 'key' }, mappings, lane })
}

const single = destinationIn('single')
const bulk = destinationIn('bulk')

// More or less what events hold: sound values, empty ones and wrong ones.
const messy = fc.oneof(
  fc.constantFrom('', null, ' ', 'a', 'ana@example.com', '2023-05-17T22:49:53Z', '7', 7, 1.5, true),
  fc.jsonValue({ maxDepth: 2 }),
  fc.date(),
)
const product = fc.record(
  {
    product_id: messy,
    name: messy,
    price: messy,
    quantity: fc.constantFrom(1, '2', 1.5),
    sku: messy,
  },
  { requiredKeys: ['product_id', 'name', 'price', 'quantity'] },
)
const data = fc.record(
  {
    email: fc.constantFrom('ana@example.com', 'ana', '', null),
    phone: messy,
    plan: messy,
    known: fc.boolean(),
    total: messy,
    order_id: messy,
    campaignId: fc.constantFrom(7, '7', 'summer', null),
    products: fc.oneof(fc.array(fc.oneof(product, fc.constant(null)), { maxLength: 3 }), messy),
    deep: fc.dictionary(fc.string(), messy, { maxKeys: 3 }),
  },
  { requiredKeys: [] },
)
const event = fc.record(
  {
    type: fc.constantFrom('identify', 'track', 'track', 'page'),
    event: fc.constantFrom('Seen', 'Cart Updated', 'Order Completed', '', null),
    userId: fc.constantFrom('u-1', 'u-2', 7, '', null),
    messageId: messy,
    timestamp: messy,
    properties: fc.oneof(data, fc.constant(null)),
    traits: fc.oneof(data, fc.constant(null)),
    context: fc.oneof(fc.record({ traits: fc.oneof(data, fc.constant(null)) }), fc.constant(null)),
  },
  { requiredKeys: ['type'] },
)

test('the single and the bulk form agree, event by event', () => {
  // One event in a request: in larger ones an entry can stand for several events of one user.
  const oneByOne = createIterableDestination({
    settings: { apiKey: 'key' },
    mappings,
    lane: 'bulk',
    maxBatchItems: 1,
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 6 }), (events) => {
      const together = oneByOne.plan(events)
      for (const [index, some] of events.entries()) {
        const alone = single.plan([some])
        expect(together.outcomes[index]).toEqual(alone.outcomes[0])
        const bodies = together.requests.flatMap(({ body, events: indexes }) => {
          const { users, events: entries, ...rest } = body
          const list = users ?? entries
          if (!Array.isArray(list)) return indexes[0] === index ? [rest] : []
          return list.filter((_, position) => indexes[position] === index)
        })
        expect(bodies).toEqual(alone.requests.map(({ body }) => body))
      }
    }),
    { numRuns: 500 },
  )
})

test('no event and no mapping is changed, and none needs to be changeable', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 4 }), (events) => {
      const frozen = deepFreeze(events)
      const before = structuredClone(frozen)
      const destination = createIterableDestination({
        settings: { apiKey: 'key' },
        mappings: deepFreeze(structuredClone(mappings)),
        onInvalidOptional: 'drop',
      })
      const plan = destination.plan(frozen)
      for (const some of frozen) destination.explain(some)
      expect(frozen).toEqual(before)
      // What is planned shares nothing with the events: writing to it does not reach them.
      for (const { body } of plan.requests) expect(isFrozenAnywhere(body)).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('what a mapping gives holds no undefined, and a plan is JSON', () => {
  const slugs = Object.keys(actions) as ActionSlug[]
  const compiled = slugs.map((slug) => compileMapping(defaultFields(slug)))
  fc.assert(
    fc.property(event, (some) => {
      for (const mapping of compiled) expect(holdsUndefined(mapping.apply(some))).toBe(false)
      for (const { body } of bulk.plan([some]).requests) {
        expect(isJson(body)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const member of Object.values(value)) deepFreeze(member)
    Object.freeze(value)
  }
  return value
}

function isFrozenAnywhere(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.isFrozen(value) && Object.keys(value).length > 0
    ? true
    : Object.values(value).some(isFrozenAnywhere)
}

function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined
  return Object.values(value).some(holdsUndefined)
}

function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) {
    return value === null || typeof value === 'string' || typeof value === 'boolean'
  }
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return isPlain && Object.values(value).every(isJson)
}
