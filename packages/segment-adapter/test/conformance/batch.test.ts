import { describe, expect, test } from 'vitest'

import {
  createIterableDestination,
  defaultFields,
  fromSegmentSubscription,
  isAdapterError,
  type ActionSlug,
  type DestinationSettings,
  type EventOutcome,
  type FieldMappings,
  type Mapping,
  type SegmentSubscription,
} from '@iterelay/segment-adapter'

import { comparable, recordRequests, type ScriptedResponse } from './record-requests.ts'
import { alreadyCut, parted } from './parted-requests.ts'
import { readCases, type RecordedCase, type RecordedRequest } from './recorded-case.ts'

interface BatchCase extends RecordedCase {
  readonly settings: DestinationSettings
  readonly via: 'executeBatch' | 'onBatch'
  readonly action: ActionSlug
  readonly useDefaultMappings?: boolean
  readonly mapping?: FieldMappings
  readonly subscriptions?: readonly SegmentSubscription[]
  readonly events: readonly unknown[]
  readonly responses?: readonly ScriptedResponse[]
  readonly expected: {
    readonly requests?: readonly RecordedRequest[]
    readonly multistatus?: readonly { readonly status: number }[]
    readonly results?: readonly {
      readonly multistatus?: readonly { readonly status: number; readonly errormessage?: string }[]
    }[]
  }
}

function mappingsOf(some: BatchCase): Mapping[] {
  if (some.subscriptions !== undefined) return some.subscriptions.map(fromSegmentSubscription)
  const defaults = some.useDefaultMappings === true ? defaultFields(some.action) : {}
  const fields = alreadyCut({ ...defaults, ...some.mapping })
  return [{ name: 'test', action: some.action, fields }]
}

async function deliver(
  some: BatchCase,
): Promise<{ outcomes: readonly EventOutcome[]; requests: unknown[] }> {
  const { fetch, requests } = recordRequests(some.responses)
  const destination = createIterableDestination({
    settings: some.settings,
    mappings: mappingsOf(some),
    lane: 'bulk',
    retry: false,
    fetch,
  })
  const { outcomes } = await destination.deliver(some.events)
  return { outcomes, requests: requests.map(comparable) }
}

const cases = readCases<BatchCase>('batch')
const named = (kind: RecordedCase['class']): (readonly [string, BatchCase])[] =>
  cases.filter((some) => some.class === kind).map((some) => [some.id, some] as const)

/** The reference finds a blank trigger while delivering; here it is wrong configuration, found at construction. */
function hasBlankTrigger(some: BatchCase): boolean {
  return some.subscriptions?.some(({ subscribe }) => subscribe.trim() === '') ?? false
}

describe('core cases', () => {
  test.each(named('core').filter(([, some]) => !hasBlankTrigger(some)))('%s', async (_id, some) => {
    const { outcomes, requests } = await deliver(some)
    expect(requests).toEqual(parted(some.expected.requests ?? []).map(comparable))
    const statuses = some.expected.multistatus ?? some.expected.results?.[0]?.multistatus
    if (statuses === undefined) return
    expect(outcomes.map(({ status }) => (status === 'delivered' ? 200 : 400))).toEqual(
      statuses.map(({ status }) => status),
    )
  })

  test.each(named('core').filter(([, some]) => hasBlankTrigger(some)))(
    '%s: is refused at construction',
    (_id, some) => {
      expect(() =>
        createIterableDestination({ settings: some.settings, mappings: mappingsOf(some) }),
      ).toThrow(expect.toSatisfy(isAdapterError))
    },
  )
})

describe('quirks, with what we do instead', () => {
  const quirk = (id: string): BatchCase => {
    const found = cases.find((some) => some.id === id)
    if (found === undefined) throw new Error(`no case ${id}`)
    return found
  }

  test('S19: a refused bulk request gives every event a result instead of throwing', async () => {
    const { outcomes } = await deliver(quirk('batch/trackEvent/http-400'))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const { outcomes: refusedKey } = await deliver(quirk('batch/onBatch/http-401'))
    expect(refusedKey.map(({ status, results }) => [status, results[0]?.code])).toEqual([
      ['failed', 'bad_api_key'],
    ])
  })

  test('S07: a phone number among the traits survives when no phone is mapped', async () => {
    const { requests } = await deliver(quirk('batch/updateUser/phoneNumber-trait-dropped'))
    expect(requests).toMatchObject([
      {
        json: {
          users: [
            { dataFields: { phoneNumber: '+2' } },
            { dataFields: { phone: '+3', phoneNumber: '+3' } },
          ],
        },
      },
    ])
  })

  test('S16: an empty e-mail is pruned in batches as it is for single events', async () => {
    const { outcomes } = await deliver(quirk('batch/updateUser/empty-email-rejected'))
    expect(outcomes.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  })

  test('S26: an empty batch has an empty result', async () => {
    expect(await deliver(quirk('batch/updateUser/empty-batch'))).toEqual({
      outcomes: [],
      requests: [],
    })
  })

  test('S27: commerce events in a batch are sent one by one', async () => {
    const { outcomes, requests } = await deliver(quirk('batch/onBatch/commerce-in-batch-fails'))
    expect(outcomes.map(({ status }) => status)).toEqual(['delivered'])
    expect(requests).toHaveLength(1)
  })
})
