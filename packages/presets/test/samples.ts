import type { IterableSimulator, UserSeed } from '@iterelay/iterable-sdk/simulator'

/** Events for one preset, and what Iterable holds once they are delivered. */
export interface Sample {
  readonly events: readonly object[]
  /** Of the project; what an application would mostly have. Default: `'hybrid'`. */
  readonly projectType?: 'email' | 'userId' | 'hybrid'
  /** Who is known before. Default: the user `u-1`, because Iterable drops events of people it does not know. */
  readonly users?: readonly UserSeed[]
  /** Where a preset needs one. Default: both are tried. */
  readonly lane?: 'bulk' | 'single'
  readonly held: (simulator: IterableSimulator) => unknown
  readonly expected: unknown
}

const userId = 'u-1'
const mug = { product_id: 'p-1', name: 'Mug', price: '4.50', quantity: 2 }
const personas = { computation_key: 'late_flights', event_emitter_id: 'ee_1', space_id: 'spa_1' }
const journey = { personas: { ...personas, computation_class: 'journey_step' } }
const entity = (event: string): object => ({
  type: 'track',
  event,
  userId,
  messageId: `m-${event}`,
  context: { personas },
  properties: { audience_key: 'late_flights', flight: 'IT 12' },
})

const names = (simulator: IterableSimulator): unknown =>
  simulator.events().map(({ eventName, userId: who, dataFields }) => [who, eventName, dataFields])
const profile = (simulator: IterableSimulator): unknown => simulator.user(userId)?.profile
const carts = (simulator: IterableSimulator): unknown =>
  simulator.carts().map(({ userId: who, items }) => [who, items])
const purchases = (simulator: IterableSimulator): unknown =>
  simulator.purchases().map(({ id, userId: who, total, items }) => [id, who, total, items])

const entityHeld = (event: string): unknown => [
  [userId, event, { audience_key: 'late_flights', flight: 'IT 12' }],
]
const heldMug = { id: 'p-1', name: 'Mug', price: 4.5, quantity: 2, dataFields: {} }
const heldBigMug = {
  ...heldMug,
  product_id: 'p-1',
  brand: 'Acme',
  category: 'Kitchen',
  categories: ['Kitchen'],
  dataFields: { brand: 'Acme' },
}

/** One for each preset, by the name it is imported under. */
export const samples: Readonly<Record<string, Sample>> = {
  trackCalls: {
    events: [{ type: 'track', event: 'Trial Started', userId, properties: { plan: 'pro' } }],
    held: names,
    expected: [[userId, 'Trial Started', { plan: 'pro' }]],
  },
  identifyCalls: {
    events: [{ type: 'identify', userId, traits: { plan: 'pro', phone: '+14158675309' } }],
    held: profile,
    expected: { plan: 'pro', phone: '+14158675309', phoneNumber: '+14158675309' },
  },
  updateCartCalls: {
    events: [{ type: 'track', event: 'Cart Updated', userId, properties: { products: [mug] } }],
    held: carts,
    expected: [[userId, [heldMug]]],
  },
  orderCompletedCalls: {
    events: [
      {
        type: 'track',
        event: 'Order Completed',
        userId,
        properties: { order_id: 'o-1', total: 9, products: [mug] },
      },
    ],
    held: purchases,
    expected: [['o-1', userId, 9, [heldMug]]],
  },
  pageCalls: {
    events: [
      { type: 'page', name: 'Pricing', userId, properties: { path: '/pricing' } },
      { type: 'page', name: 'Index', category: 'Docs', userId },
      { type: 'page', name: null, userId, properties: { path: '/404' } },
    ],
    held: names,
    expected: [
      [userId, 'Viewed Pricing Page', { name: 'Pricing', path: '/pricing' }],
      [userId, 'Viewed Docs Index Page', { category: 'Docs', name: 'Index' }],
      [userId, 'Loaded a Page', { path: '/404' }],
    ],
  },
  screenCalls: {
    events: [
      { type: 'screen', name: 'Feed', userId, properties: { name: 'Feed (old)' } },
      { type: 'screen', userId },
    ],
    held: names,
    expected: [
      [userId, 'Viewed Feed Screen', { name: 'Feed (old)' }],
      [userId, 'Loaded a Screen', {}],
    ],
  },
  aliasCalls: {
    events: [{ type: 'alias', previousId: 'ana@example.com', userId: 'ana.b@example.com' }],
    projectType: 'email',
    users: [{ email: 'ana@example.com' }],
    lane: 'single',
    held: (simulator) => simulator.users().map(({ email }) => email),
    expected: ['ana.b@example.com'],
  },
  classicTrackCalls: {
    events: [
      { type: 'track', event: 'Product Added', userId, properties: mug },
      { type: 'track', event: 'Cart Updated', userId, properties: { cart_id: 'c-1' } },
    ],
    held: names,
    expected: [
      [userId, 'Product Added', mug],
      [userId, 'Cart Updated', { cart_id: 'c-1' }],
    ],
  },
  classicIdentifyCalls: {
    events: [
      {
        type: 'identify',
        userId,
        context: {
          app: { name: 'Shop' },
          device: { type: 'ios' },
          ip: '203.0.113.7',
          locale: 'en-GB',
          page: null,
          timezone: 'Europe/London',
          userAgent: 'Shop/1.0',
        },
        traits: { plan: 'pro', locale: 'de-DE' },
      },
    ],
    held: profile,
    expected: {
      app: { name: 'Shop' },
      device: { type: 'ios' },
      ip: '203.0.113.7',
      locale: 'de-DE',
      timezone: 'Europe/London',
      plan: 'pro',
    },
  },
  classicCartCalls: {
    events: [
      {
        type: 'track',
        event: 'Product Added',
        userId,
        context: { traits: { plan: 'pro' } },
        properties: { ...mug, products: [{ ...mug, brand: 'Acme', category: 'Kitchen' }] },
      },
      {
        type: 'track',
        event: 'Product Removed',
        userId: 'u-2',
        properties: { products: [{ id: 'p-1', name: 'Mug', price: 4.5, quantity: 2 }] },
      },
    ],
    held: (simulator) => [carts(simulator), profile(simulator)],
    expected: [
      [
        [userId, [heldBigMug]],
        ['u-2', [heldMug]],
      ],
      {},
    ],
  },
  classicOrderCompletedCalls: {
    events: [
      {
        type: 'track',
        event: 'Order Completed',
        userId,
        properties: { order_id: 'o-1', total: 9, products: [{ id: 'p-1', name: 'Mug', price: 9 }] },
      },
    ],
    held: purchases,
    expected: [['o-1', userId, 9, [{ ...heldMug, price: 9, quantity: 1 }]]],
  },
  associatedEntityAdded: {
    events: [entity('Entity Added')],
    held: names,
    expected: entityHeld('Entity Added'),
  },
  associatedEntityRemoved: {
    events: [entity('Entity Removed')],
    held: names,
    expected: entityHeld('Entity Removed'),
  },
  entitiesAudienceEntered: {
    events: [entity('Audience Entered')],
    held: names,
    expected: entityHeld('Audience Entered'),
  },
  entitiesExited: {
    events: [entity('Audience Exited')],
    held: names,
    expected: entityHeld('Audience Exited'),
  },
  entitiesAudienceMembershipChanged: {
    events: [{ type: 'identify', userId, context: { personas }, traits: { late_flights: true } }],
    held: profile,
    expected: { late_flights: true },
  },
  journeysStepTransitionTrack: {
    events: [
      { type: 'track', event: 'Nudge', userId, context: journey, properties: { step: 'nudge' } },
    ],
    held: names,
    expected: [[userId, 'Nudge', { step: 'nudge' }]],
  },
  journeysStepEntered: {
    events: [
      { type: 'track', event: 'Nudge', userId, context: journey, properties: { step: 'nudge' } },
    ],
    held: (simulator) => [profile(simulator), simulator.events()],
    expected: [{}, []],
  },
}
