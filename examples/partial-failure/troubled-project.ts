import { createIterableSimulator, type IterableSimulator } from '@iterelay/iterable-sdk/simulator'

/** A project that has learned a type, has forgotten a user, and is busy when the first purchase comes. */
export function createTroubledProject(): IterableSimulator {
  const simulator = createIterableSimulator({
    seed: {
      users: [{ email: 'ben@example.com', userId: 'ben' }],
      events: [{ userId: 'ben', eventName: 'Trial Started', dataFields: { days: 30 } }],
    },
  })
  simulator.forget('forgotten')
  simulator.failNext('commerce.trackPurchase', { status: 429, headers: { 'retry-after': '1' } })
  return simulator
}
