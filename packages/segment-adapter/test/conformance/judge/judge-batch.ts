import { isDeepStrictEqual } from 'node:util'

import { createLiquidEngine } from '../../../src/liquid.ts'
import {
  createIterableDestination,
  defaultFields,
  fromSegmentSubscription,
  type DestinationSettings,
  type EventOutcome,
  type Mapping,
  type SegmentSubscription,
} from '../../../src/index.ts'
import { comparable, recordRequests, type ScriptedResponse } from '../record-requests.ts'
import { alreadyCut, parted } from '../parted-requests.ts'
import type { RecordedCase, RecordedRequest } from '../recorded-case.ts'

interface Entry {
  readonly status: number
}

interface BatchCase extends RecordedCase {
  readonly settings: DestinationSettings
  readonly via: 'executeBatch' | 'onBatch'
  readonly action: Mapping['action']
  readonly useDefaultMappings?: boolean
  readonly mapping?: Mapping['fields']
  readonly subscriptions?: readonly SegmentSubscription[]
  readonly events: readonly unknown[]
  readonly responses?: readonly ScriptedResponse[]
  readonly expected: {
    readonly requests?: readonly RecordedRequest[]
    readonly error?: unknown
    readonly multistatus?: readonly Entry[]
    readonly results?: readonly {
      readonly multistatus?: readonly (Entry & { readonly errormessage?: string })[]
      readonly output?: string
    }[]
  }
}

const brokenSubscription = /Failed to validate subscription|Invalid subscription/

/** Whether several events at once make the recorded requests, and each fares as recorded. */
export async function judgeBatch(recorded: RecordedCase): Promise<boolean> {
  const some = recorded as BatchCase
  const { requests: wantedRequests = [], results, multistatus, error } = some.expected
  const { fetch, requests } = recordRequests(some.responses)
  let outcomes: readonly EventOutcome[]
  try {
    const destination = createIterableDestination({
      settings: some.settings,
      mappings: mappingsOf(some),
      liquid: createLiquidEngine(),
      lane: 'bulk',
      retry: false,
      fetch,
    })
    outcomes = (await destination.deliver(some.events)).outcomes
  } catch {
    // What is wrong with a subscription or a mapping shows at construction here, and in the results there.
    return error !== undefined || (results ?? []).some(isBroken)
  }
  if (error !== undefined) return outcomes.every(({ status }) => status !== 'delivered')
  const inOrder = some.via === 'executeBatch'
  return (
    isDeepStrictEqual(sorted(requests, inOrder), sorted(parted(wantedRequests), inOrder)) &&
    (multistatus === undefined ||
      isDeepStrictEqual(statusesOf(outcomes, 0), statuses(multistatus))) &&
    (results ?? []).every((result, index) => {
      const found = statusesOf(outcomes, index)
      if (result.multistatus === undefined) return found.every((status) => status !== 200)
      return isDeepStrictEqual(found, statuses(result.multistatus))
    })
  )
}

function mappingsOf(some: BatchCase): Mapping[] {
  const { subscriptions, action, mapping } = some
  if (subscriptions !== undefined) {
    return subscriptions.map((one, index) => ({
      ...fromSegmentSubscription(one),
      name: `${index}`,
    }))
  }
  const defaults = some.useDefaultMappings === true ? defaultFields(action) : {}
  return [{ name: '0', action, fields: alreadyCut({ ...defaults, ...mapping }) }]
}

function isBroken({
  multistatus,
  output = '',
}: NonNullable<BatchCase['expected']['results']>[number]): boolean {
  const messages = (multistatus ?? []).map(({ errormessage = '' }) => errormessage)
  return [output, ...messages].some((message) => brokenSubscription.test(message))
}

function statusesOf(outcomes: readonly EventOutcome[], index: number): number[] {
  return outcomes.map(({ results }) => {
    const result = results.find(({ mapping }) => mapping === `${index}`)
    return result?.status === 'delivered' ? 200 : 400
  })
}

function statuses(entries: readonly Entry[]): number[] {
  return entries.map(({ status }) => (status === 200 ? 200 : 400))
}

function sorted(requests: readonly RecordedRequest[], inOrder: boolean): unknown[] {
  const all = requests.map(comparable)
  return inOrder ? all : all.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}
