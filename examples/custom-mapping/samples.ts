import type { TrialStarted } from './large-trials.ts'

/** An event, and which mappings it is for. */
export interface Sample {
  readonly event: object
  /** Names of the mappings that make a request of it, in their order. */
  readonly reaches: readonly string[]
}

const largeTrial: TrialStarted = {
  type: 'track',
  event: 'Trial Started',
  userId: 'u-1',
  messageId: 'm-1',
  properties: { plan: 'team', seats: 25, invited: [{ email: 'ben@example.com' }] },
}

/** What the application sends, by name. Keep a sample of every kind of event that you care for. */
export const samples: Readonly<Record<string, Sample>> = {
  'a large trial': { event: largeTrial, reaches: ['Large trials'] },
  'a small trial': {
    event: { ...largeTrial, properties: { ...largeTrial.properties, seats: 2 } },
    reaches: [],
  },
  'a customer': {
    event: {
      type: 'identify',
      userId: 'u-1',
      traits: { email: 'Ana@example.com', firstName: 'Ana', plan: 'team' },
    },
    reaches: ['Profiles of customers'],
  },
  'a visitor': { event: { type: 'identify', anonymousId: 'a-1', traits: {} }, reaches: [] },
}
