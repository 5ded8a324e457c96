import { createIterableDestination, defaultFields, type Mapping } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { comparable, recordRequests, type ScriptedResponse } from './record-requests.ts'
import { readCases, type RecordedCase, type RecordedRequest } from './recorded-case.ts'

// The same cases as in actions.test.ts, here through the destination as far as the wire: host, key, and what refusals do.

interface HttpCase extends RecordedCase {
  readonly settings: { readonly apiKey: string; readonly dataCenterLocation?: 'united_states' }
  readonly action: Mapping['action'] | 'testAuthentication'
  readonly useDefaultMappings?: boolean
  readonly mapping?: Mapping['fields']
  readonly event?: unknown
  readonly responses?: readonly ScriptedResponse[]
  readonly expected: {
    readonly requests?: readonly RecordedRequest[]
    readonly error?: { readonly kind: string; readonly status?: number }
  }
}

const core = readCases<HttpCase>('actions').filter((some) => some.class === 'core')

describe('core cases of the actions, on the wire', () => {
  test.each(
    core.flatMap((some) =>
      some.action === 'testAuthentication' ? [] : [[some.id, some.action, some] as const],
    ),
  )('%s', async (_id, action, { settings, expected, ...some }) => {
    const { fetch, requests } = recordRequests(some.responses)
    const defaults = some.useDefaultMappings === true ? defaultFields(action) : {}
    const destination = createIterableDestination({
      settings,
      mappings: [{ name: 'recorded', action, fields: { ...defaults, ...some.mapping } }],
      lane: 'single',
      fetch,
      retry: false,
    })
    const { outcomes } = await destination.deliver([some.event])

    expect(requests.map(comparable)).toEqual((expected.requests ?? []).map(comparable))
    const { kind, status } = expected.error ?? {}
    expect(outcomes[0]?.results[0]?.httpStatus).toBe(
      kind === undefined ? (some.responses?.at(-1)?.status ?? 200) : status,
    )
    expect(outcomes[0]?.status === 'delivered').toBe(kind === undefined)
  })
})

test.each(core.filter(({ action }) => action === 'testAuthentication'))(
  '$id',
  async ({ settings, responses, expected }) => {
    const { fetch, requests } = recordRequests(responses)
    const destination = createIterableDestination({ settings, mappings: [], fetch, retry: false })
    const answer = await destination.testAuthentication()
    expect(requests.map(comparable)).toEqual((expected.requests ?? []).map(comparable))
    expect(answer.ok).toBe(expected.error === undefined)
  },
)
