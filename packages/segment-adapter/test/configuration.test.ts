import { describe, expect, test } from 'vitest'

import {
  createIterableDestination,
  defaultFields,
  fromSegmentSubscription,
  isAdapterError,
  type AdapterError,
  type DestinationOptions,
} from '@iterelay/segment-adapter'

const settings = { apiKey: 'a-secret-key' }
const mapping = {
  name: 'events',
  action: 'trackEvent',
  fields: defaultFields('trackEvent'),
} as const

function errorOf(options: unknown): AdapterError {
  try {
    // The point is what happens to options that do not compile.
    createIterableDestination(options as DestinationOptions)
  } catch (error) {
    if (isAdapterError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('wrong configuration', () => {
  test('is reported all at once', () => {
    const error = errorOf({
      settings: { ...settings, dataCenterLocation: 'mars' },
      mappings: [
        { ...mapping, trigger: 'event = ' },
        { ...mapping, fields: { eventName: { '@pth': '$.event' } } },
        { ...mapping, action: 'sendFax' },
      ],
      lane: 'both',
      concurrency: 0,
      retries: 5,
    })
    expect(error.code).toBe('invalid_option')
    const places = error.issues.map(({ path }) => path)
    for (const place of [
      '/retries',
      '/lane',
      '/concurrency',
      '/mappings/0/trigger',
      '/mappings/1/fields/eventName',
      '/mappings/2/action',
      '/settings/dataCenterLocation',
    ]) {
      expect(places).toContain(place)
    }
    for (const { path } of error.issues) expect(error.message).toContain(path)
  })

  test('never shows the API key', () => {
    const error = errorOf({ settings: { ...settings, dataCenterLocation: 'x' }, mappings: [] })
    expect(error.message).not.toContain(settings.apiKey)
    expect(JSON.stringify(error.issues)).not.toContain(settings.apiKey)
  })

  test.each([
    [{ mappings: [] }, '/settings'],
    [{ settings: null, mappings: [] }, '/settings'],
    [{ settings: {}, mappings: [] }, '/settings/apiKey'],
    [{ settings: { apiKey: '' }, mappings: [] }, '/settings/apiKey'],
    [
      { settings: { apiKey: 'k', dataCenterLocation: null }, mappings: [] },
      '/settings/dataCenterLocation',
    ],
    [{ settings }, '/mappings'],
    [{ client: {}, mappings: [] }, '/client'],
    [{ client: null, mappings: [] }, '/client'],
    [{ settings: 'a-secret-key', mappings: [] }, '/settings'],
    [{ settings: { ...settings, dataCenter: 'eu' }, mappings: [] }, '/settings/dataCenter'],
    [{ settings: { apiKey: 'two words' }, mappings: [] }, '/settings/apiKey'],
    [{ settings, mappings: [], concurrency: null }, '/concurrency'],
    [{ settings, mappings: [], sleep: 5 }, '/sleep'],
    [{ settings, mappings: [], liquid: {} }, '/liquid'],
    [{ settings, mappings: [], retry: { attempts: 3 } }, '/retry'],
    [{ settings, mappings: [], onInvalidOptional: 'ignore' }, '/onInvalidOptional'],
    [{ settings, mappings: [], integrationNames: 'Iterable' }, '/integrationNames'],
    [{ settings, mappings: [], integrationNames: [''] }, '/integrationNames'],
  ])('%j is wrong at %s', (options, path) => {
    expect(errorOf(options).issues.map((issue) => issue.path)).toEqual([path])
  })

  test.each([
    [null, '/mappings/0'],
    ['text', '/mappings/0'],
    [{ name: 'a', action: 'updateUser' }, '/mappings/0/fields'],
    [{ ...mapping, name: '' }, '/mappings/0/name'],
    [{ ...mapping, action: 'toString' }, '/mappings/0/action'],
    [{ ...mapping, trigger: 5 }, '/mappings/0/trigger'],
    [{ ...mapping, triger: 'type = "track"' }, '/mappings/0/triger'],
    [{ ...mapping, enabled: 'false' }, '/mappings/0/enabled'],
  ])('in the mapping %j is at %s', (wrong, path) => {
    expect(errorOf({ settings, mappings: [wrong] }).issues.map((issue) => issue.path)).toEqual([
      path,
    ])
  })

  test('is no options at all', () => {
    expect(errorOf(undefined).code).toBe('invalid_option')
    // @ts-expect-error -- null is no subscription
    expect(() => fromSegmentSubscription(null)).toThrow('partnerAction')
  })

  test('says where in a trigger it is', () => {
    const error = errorOf({
      settings,
      mappings: [{ ...mapping, trigger: 'type = "track" and evnt = "x"' }],
    })
    expect(error.message).toContain('(at character 20)')
  })

  test('of the client is told option by option, with a key or without', () => {
    const wrong = { timeoutMs: -1, fetch: 5, retry: { attempts: 3 }, mappings: [] }
    const places = (options: unknown): unknown => errorOf(options).issues.map(({ path }) => path)
    expect(places({ settings, ...wrong })).toEqual(['/fetch', '/timeoutMs', '/retry'])
    expect(places({ settings: {}, ...wrong })).toEqual([
      '/settings/apiKey',
      '/fetch',
      '/timeoutMs',
      '/retry',
    ])
    expect(errorOf({ settings, ...wrong }).message).toContain('  /fetch: must be a function, not 5')
  })

  test('is a function among the fields, which Segment could not hold', () => {
    const fields = { ...mapping.fields, eventName: () => 'a-secret', dataFields: { plan: () => 1 } }
    const { issues, message } = errorOf({ settings, mappings: [{ ...mapping, fields }] })
    expect(issues.map(({ path }) => path)).toEqual([
      '/mappings/0/fields/eventName',
      '/mappings/0/fields/dataFields/plan',
    ])
    expect(message).toContain('A mapping is data and holds no functions')
  })

  test('shows no source of a function', () => {
    const error = errorOf({ settings, mappings: [], dedupe: () => 'a-secret' })
    expect(error.message).toContain(
      '/dedupe: must be a store with claim, confirm, release, not a function',
    )
  })

  test('of the client stands beside those of the mappings', () => {
    const error = errorOf({ settings, timeoutMs: -1, mappings: [{ ...mapping, action: 'x' }] })
    expect(error.issues).toHaveLength(2)
  })

  test('of a mapping that is switched off is still reported', () => {
    const error = errorOf({ settings, mappings: [{ ...mapping, enabled: false, trigger: '(' }] })
    expect(error.issues[0]?.path).toBe('/mappings/0/trigger')
  })
})

describe('the mapping limit', () => {
  test('allows 50 mappings and not 51', () => {
    const mappings = Array.from({ length: 51 }, () => mapping)
    expect(() => createIterableDestination({ settings, mappings: mappings.slice(1) })).not.toThrow()
    expect(errorOf({ settings, mappings }).issues[0]?.code).toBe('too_many_mappings')
    expect(() => createIterableDestination({ settings, mappings, mappingLimit: 51 })).not.toThrow()
  })
})

describe('the lane', () => {
  const operationOf = (options: Partial<DestinationOptions>): string | undefined =>
    createIterableDestination({
      settings,
      mappings: [mapping],
      ...options,
    } as DestinationOptions).plan([{ type: 'track', event: 'Opened', userId: 'u' }]).requests[0]
      ?.operation

  test('is bulk by default, also for one event', () => {
    expect(operationOf({})).toBe('events.trackBulk')
  })

  test('is single where the mappings switch batching off', () => {
    const single = { ...mapping, fields: { ...mapping.fields, enable_batching: false } }
    expect(operationOf({ mappings: [single] })).toBe('events.track')
    expect(operationOf({ mappings: [single], lane: 'bulk' })).toBe('events.trackBulk')
  })

  test('must not be mixed within one action', () => {
    const single = { ...mapping, fields: { ...mapping.fields, enable_batching: false } }
    expect(errorOf({ settings, mappings: [mapping, single] }).issues[0]?.code).toBe('mixed_lanes')
    expect(operationOf({ mappings: [mapping, single], lane: 'single' })).toBe('events.track')
  })
})

describe('a Segment subscription', () => {
  const expected = {
    name: 'Carts',
    action: 'updateCart',
    trigger: 'type = "track"',
    fields: { items: [] },
    enabled: false,
  }

  test('becomes a mapping from either of its shapes', () => {
    expect(
      fromSegmentSubscription({
        name: 'Carts',
        enabled: false,
        partnerAction: 'updateCart',
        subscribe: 'type = "track"',
        mapping: { items: [] },
      }),
    ).toEqual(expected)
    expect(
      fromSegmentSubscription({
        name: 'Carts',
        enabled: false,
        actionSlug: 'updateCart',
        trigger: 'type = "track"',
        settings: { items: [] },
      }),
    ).toEqual(expected)
  })
})

test.each([[undefined], [null], ['track'], [{ type: 'track' }]])(
  'events that are %j and no list are a mistake of the caller',
  async (events) => {
    const destination = createIterableDestination({ settings, mappings: [mapping] })
    // The point is what happens to a call that does not compile.
    const given = events as unknown as readonly unknown[]
    const wrong = { code: 'invalid_option', message: expect.stringContaining('events') as string }
    await expect(destination.deliver(given)).rejects.toMatchObject(wrong)
    expect(() => destination.plan(given)).toThrow(/events must be a list/)
  },
)
