import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { createIterableDestination, defaultFields } from '@iterelay/segment-adapter'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const scalar = fc.constantFrom<unknown[]>(1, 2, 1.5, 'x', 'y', '2024-01-01', true, null)
const key = fc.constantFrom('a', 'b', 'c')
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 2 }),
  fc.dictionary(key, scalar, { maxKeys: 2 }),
)
const event = fc.record({
  isTrack: fc.nat(6).map((one) => one === 0),
  merges: fc.nat(3).map((one) => one > 0),
  withEmail: fc.nat(5).map((one) => one === 0),
  traits: fc.dictionary(key, value, { maxKeys: 3 }),
})
type Some = typeof event extends fc.Arbitrary<infer T> ? T : never

/** What a delivery leaves, with one event in a request or with as many as may be. */
async function deliver(
  events: readonly Some[],
  isForgotten: boolean,
  maxBatchItems: number,
): Promise<{ statuses: unknown[]; profiles: unknown; tracked: unknown; requests: number }> {
  const simulator = createIterableSimulator({ now: () => 0 })
  if (isForgotten) simulator.forget('u-1')
  const destination = createIterableDestination({
    settings: { apiKey: 'key' },
    fetch: simulator.fetch,
    retry: false,
    rateLimit: false,
    maxBatchItems,
    mappings: [
      {
        name: 'users',
        action: 'updateUser',
        trigger: 'type = "identify"',
        fields: {
          ...defaultFields('updateUser'),
          mergeNestedObjects: { '@path': '$.context.merges' },
        },
      },
      {
        name: 'events',
        action: 'trackEvent',
        trigger: 'type = "track"',
        fields: defaultFields('trackEvent'),
      },
    ],
  })
  const { outcomes, requests } = await destination.deliver(
    events.map(({ isTrack, merges, withEmail, traits }, index) => ({
      type: isTrack ? 'track' : 'identify',
      event: 'Seen',
      messageId: `m-${index}`,
      userId: 'u-1',
      context: { merges },
      traits: { ...traits, ...(withEmail ? { email: 'ana@example.com' } : {}) },
    })),
  )
  return {
    statuses: outcomes.map(({ status, results }) => [status, results[0]?.code]),
    profiles: simulator.users().map(({ email, userId, profile }) => ({ email, userId, profile })),
    tracked: simulator.events().map(({ id }) => id),
    requests,
  }
}

test('every event fares, and every profile ends, as when each goes in a request of its own', async () => {
  let spared = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 12 }), fc.nat(9), async (events, luck) => {
      const apart = await deliver(events, luck === 0, 1)
      const together = await deliver(events, luck === 0, 1001)
      expect(together.statuses).toEqual(apart.statuses)
      expect(together.profiles).toEqual(apart.profiles)
      expect(together.tracked).toEqual(apart.tracked)
      spared += apart.requests - together.requests
    }),
    { numRuns: 400 },
  )
  expect(spared).toBeGreaterThan(0)
})
