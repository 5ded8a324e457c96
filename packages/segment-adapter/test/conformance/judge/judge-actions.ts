import { isDeepStrictEqual } from 'node:util'

import { createLiquidEngine } from '../../../src/liquid.ts'
import { createIterableDestination, defaultFields, type Mapping } from '../../../src/index.ts'
import { comparable, recordRequests, type ScriptedResponse } from '../record-requests.ts'
import type { RecordedCase, RecordedRequest } from '../recorded-case.ts'

interface ActionCase extends RecordedCase {
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

/** Whether an event through one action makes the recorded requests and fails as recorded. */
export async function judgeAction(recorded: RecordedCase): Promise<boolean> {
  const { settings, action, expected, ...some } = recorded as ActionCase
  const { fetch, requests } = recordRequests(some.responses)
  const { kind, status } = expected.error ?? {}
  const isAuthentication = action === 'testAuthentication'
  let found: { kind: string | undefined; status?: number }
  try {
    const defaults =
      some.useDefaultMappings === true && !isAuthentication ? defaultFields(action) : {}
    const fields = { ...defaults, ...some.mapping }
    const destination = createIterableDestination({
      settings,
      mappings: isAuthentication ? [] : [{ name: 'recorded', action, fields }],
      liquid: createLiquidEngine(),
      lane: 'single',
      fetch,
      retry: false,
    })
    if (isAuthentication) {
      const { ok } = await destination.testAuthentication()
      found = { kind: ok ? undefined : 'auth' }
    } else {
      const { outcomes } = await destination.deliver([some.event])
      const [result] = outcomes[0]?.results ?? []
      const { httpStatus } = result ?? {}
      found =
        result?.status === 'delivered'
          ? { kind: undefined }
          : httpStatus === undefined
            ? { kind: 'data' }
            : { kind: 'http', status: httpStatus }
    }
  } catch {
    found = { kind: isAuthentication ? 'auth' : 'data' }
  }
  // A mapping that fails is found when the destination is made, or as bad data of the event.
  const wanted = kind === 'validation' || kind === 'mapping' ? 'data' : kind
  return (
    found.kind === wanted &&
    (wanted !== 'http' || found.status === status) &&
    isDeepStrictEqual(requests.map(comparable), (expected.requests ?? []).map(comparable))
  )
}
