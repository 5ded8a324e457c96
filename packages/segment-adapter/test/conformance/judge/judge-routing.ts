import { isDeepStrictEqual } from 'node:util'

import { createLiquidEngine } from '../../../src/liquid.ts'
import {
  createIterableDestination,
  defaultFields,
  fromSegmentSubscription,
  type ActionSlug,
  type DestinationSettings,
  type Mapping,
  type SegmentSubscription,
} from '../../../src/index.ts'
import { comparable, recordRequests } from '../record-requests.ts'
import type { RecordedCase, RecordedRequest } from '../recorded-case.ts'

interface RoutingCase extends RecordedCase {
  readonly settings: DestinationSettings
  readonly subscriptions: 'automatic' | readonly SegmentSubscription[]
  readonly event: unknown
  readonly expected: {
    readonly fired?: readonly string[]
    readonly requests?: readonly RecordedRequest[]
    readonly error?: unknown
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

/** Whether an event fires the recorded actions and makes the recorded requests, in any order. */
export async function judgeRouting(recorded: RecordedCase): Promise<boolean> {
  const { settings, subscriptions, event, expected } = recorded as RoutingCase
  const { fetch, requests } = recordRequests()
  try {
    const destination = createIterableDestination({
      settings,
      mappings:
        subscriptions === 'automatic' ? automatic : subscriptions.map(fromSegmentSubscription),
      liquid: createLiquidEngine(),
      lane: 'single',
      fetch,
      retry: false,
    })
    const { outcomes } = await destination.deliver([event])
    const results = outcomes[0]?.results ?? []
    const fired = results.filter(({ status }) => status === 'delivered').map(({ action }) => action)
    const failed = outcomes[0]?.status !== 'delivered' && outcomes[0]?.status !== 'skipped'
    return (
      isDeepStrictEqual(fired.toSorted(), [...(expected.fired ?? [])].toSorted()) &&
      failed === (expected.error !== undefined) &&
      isDeepStrictEqual(inOrder(requests), inOrder(expected.requests ?? []))
    )
  } catch {
    return expected.error !== undefined
  }
}

function inOrder(requests: readonly RecordedRequest[]): string[] {
  return requests.map((request) => JSON.stringify(sortKeys(comparable(request)))).toSorted()
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, sortKeys(member)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
