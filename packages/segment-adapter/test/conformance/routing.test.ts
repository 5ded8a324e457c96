import { expect, test } from 'vitest'

import {
  createIterableDestination,
  defaultFields,
  fromSegmentSubscription,
  type ActionSlug,
  type DestinationSettings,
  type Mapping,
  type SegmentSubscription,
} from '@iterelay/segment-adapter'

import { comparable, recordRequests } from './record-requests.ts'
import { readCases, type RecordedCase, type RecordedRequest } from './recorded-case.ts'

interface RoutingCase extends RecordedCase {
  readonly settings: DestinationSettings
  readonly subscriptions: 'automatic' | readonly SegmentSubscription[]
  readonly event: unknown
  readonly expected: {
    readonly fired?: readonly string[]
    readonly requests?: readonly RecordedRequest[]
    readonly error?: { readonly kind: string }
  }
}

// The four automatic presets, written out: the presets package depends on this one.
const automatic: readonly Mapping[] = (
  [
    ['trackEvent', 'type = "track" and event != "Order Completed" and event != "Cart Updated"'],
    ['updateUser', 'type = "identify"'],
    ['updateCart', 'type = "track" and event = "Cart Updated"'],
    ['trackPurchase', 'type = "track" and event = "Order Completed"'],
  ] satisfies [ActionSlug, string][]
).map(([action, trigger]) => ({ name: action, action, trigger, fields: defaultFields(action) }))

const cases = readCases<RoutingCase>('routing')

test.each(cases.filter((some) => some.class === 'core').map((some) => [some.id, some] as const))(
  '%s',
  async (_id, { settings, subscriptions, event, expected }) => {
    const { fetch, requests } = recordRequests()
    const destination = createIterableDestination({
      settings,
      mappings:
        subscriptions === 'automatic' ? automatic : subscriptions.map(fromSegmentSubscription),
      lane: 'single',
      fetch,
    })
    const { outcomes } = await destination.deliver([event])
    const [outcome] = outcomes
    const fired = outcome?.results.filter(({ status }) => status === 'delivered') ?? []
    expect(fired.map(({ action }) => action).toSorted()).toEqual(expected.fired ?? [])
    expect(outcome?.status).toBe(
      expected.error !== undefined
        ? 'rejected'
        : expected.fired?.length === 0
          ? 'skipped'
          : 'delivered',
    )
    if (expected.requests !== undefined) {
      expect(requests.map(comparable)).toHaveLength(expected.requests.length)
      expect(requests.map(comparable)).toEqual(
        expect.arrayContaining(expected.requests.map(comparable)),
      )
    }
  },
)
