import {
  createIterableDestination,
  defaultFields,
  printExplanation,
  type DestinationOptions,
  type Mapping,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

const carts: Mapping = {
  name: 'Carts',
  action: 'updateCart',
  trigger: 'type = "track" and (event = "Cart Updated" or event = "Cart Filled")',
  fields: defaultFields('updateCart'),
}
const signups: Mapping = {
  name: 'Sign-ups',
  action: 'updateUser',
  trigger: 'type = "identify" and traits.plan != null',
  fields: { ...defaultFields('updateUser'), junk: 1 },
}
const everything: Mapping = {
  name: 'Everything',
  action: 'trackEvent',
  fields: { userId: { '@path': '$.userId' }, eventName: 'Seen' },
}

function explainer(...mappings: readonly Mapping[]): ReturnType<typeof createIterableDestination> {
  return withOptions({ mappings })
}

function withOptions(
  options: Pick<DestinationOptions, 'mappings' | 'onInvalidOptional'>,
): ReturnType<typeof createIterableDestination> {
  return createIterableDestination({ settings: { apiKey: 'key' }, ...options })
}

const cart = {
  type: 'track',
  event: 'Cart Filled',
  userId: 7,
  properties: {
    email: '',
    products: [{ product_id: 1, name: 'Mug', price: '4.5', quantity: 2 }, null],
  },
  context: {
    traits: { phone: '+14158675309', email: 'ana@example.com', since: '2023-05-01T10:00:00+02:00' },
  },
}

describe('a trigger', () => {
  test('that fails names the condition that failed, and what was found', () => {
    const [explained] = explainer(signups).explain({
      type: 'identify',
      traits: { plan: null },
    }).mappings
    expect(explained).toMatchObject({
      mapping: 'Sign-ups',
      state: 'not matched',
      trigger: {
        matched: false,
        decidedBy: [
          {
            condition: 'traits.plan != null',
            holds: false,
            found: null,
            range: { start: 22, end: 41 },
          },
        ],
      },
      requests: [],
    })
  })

  test('that matches names all conditions it needed, and of alternatives the one that held', () => {
    const [explained] = explainer(carts).explain(cart).mappings
    expect(explained?.trigger?.decidedBy.map(({ condition }) => condition)).toEqual([
      'type = "track"',
      'event = "Cart Filled"',
    ])
  })

  test('that negates is turned around with its conditions', () => {
    const trigger = '!(event = "A" or event = "B")'
    const [explained] = explainer({ ...everything, trigger }).explain({
      type: 'track',
      event: 'B',
    }).mappings
    expect(explained?.trigger).toMatchObject({
      matched: false,
      decidedBy: [{ condition: 'event = "B"', holds: true, found: 'B' }],
    })
  })

  test('that is absent is no condition', () => {
    const [explained] = explainer(everything).explain({ type: 'page', userId: 'u' }).mappings
    expect(explained?.trigger).toBeUndefined()
    expect(explained?.state).toBe('ready')
  })

  test('answers like the trigger itself', () => {
    for (const event of [cart, { type: 'page' }, { type: 'identify', traits: { plan: 1 } }]) {
      const destination = explainer(carts, signups)
      const matched = destination.explain(event).mappings.some(({ trigger }) => trigger?.matched)
      expect(matched).toBe(destination.plan([event]).outcomes[0]?.code !== 'no_trigger_matched')
    }
  })
})

describe('fields', () => {
  test('are told with their values and the directives these came from', () => {
    const [explained] = explainer(carts).explain(cart).mappings
    expect(explained?.fields.map(({ path, value, source }) => [path, value, source])).toEqual([
      ['/user/email', 'ana@example.com', '@if blank, else: @path $.context.traits.email'],
      ['/user/userId', 7, '@path $.userId'],
      ['/user/dataFields', cart.context.traits, '@path $.context.traits'],
      ['/user/phoneNumber', '+14158675309', '@path $.context.traits.phone'],
      ['/user/mergeNestedObjects', false, 'a constant'],
      ['/items', expect.any(Array), '@arrayPath $.properties.products'],
    ])
    const [email] = explained?.fields ?? []
    expect(email?.steps).toContainEqual({
      path: '/user/email/@if/blank/@path',
      directive: '@path',
      argument: '$.properties.email',
      value: '',
    })
  })

  test.each([
    [{ '@template': '{{userId}}!' }, '@template "{{userId}}!"'],
    [{ '@case': { operator: 'upper', value: { '@path': '$.event' } } }, '@case of $.event'],
    [{ '@if': { exists: { '@path': '$.nope' }, then: 'x' } }, '@if exists, no else'],
    [{ '@if': { exists: 'x', then: 'y' } }, '@if exists, then: a constant'],
    [['a'], 'a list'],
  ])('%j comes from %s', (value, source) => {
    const mapping = { ...everything, fields: { ...everything.fields, dataFields: { value } } }
    const [explained] = explainer(mapping).explain(cart).mappings
    expect(explained?.fields.find(({ path }) => path === '/dataFields/value')?.source).toBe(source)
  })

  test('below a root directive are the customer’s own', () => {
    const fields = {
      __segment_internal_directive: { '@transform': { apply: { who: { '@path': '$.userId' } } } },
      userId: { '@path': '$.who' },
      eventName: 'Seen',
    }
    const [explained] = explainer({ ...everything, fields }).explain(cart).mappings
    expect(explained?.fields.map(({ path, value }) => [path, value])).toEqual([
      ['/userId', 7],
      ['/eventName', 'Seen'],
    ])
  })
})

describe('what is done to the values', () => {
  test('is noted: coerced, rewritten, pruned and removed', () => {
    const [, explained] = explainer(signups, carts).explain(cart).mappings
    expect(explained?.notes.map(({ kind, path }) => [kind, path])).toEqual([
      ['coerced', '/user/userId'],
      ['date', '/user/dataFields/since'],
      ['coerced', '/items/0/id'],
      ['coerced', '/items/0/price'],
      ['pruned', '/items/1'],
    ])
    const [signup] = explainer(signups).explain({
      type: 'identify',
      userId: 'u',
      traits: { plan: 'pro', email: '' },
    }).mappings
    expect(signup?.notes.map(({ kind, path }) => [kind, path])).toEqual([
      ['pruned', '/email'],
      ['removed', '/junk'],
    ])
  })

  test('stands beside the payload and the request, which are those of the plan', () => {
    const destination = explainer(carts)
    const explained = destination.explain(cart)
    expect(explained.mappings[0]?.payload).toMatchObject({ items: [{ id: '1', price: 4.5 }] })
    expect(explained.requests).toEqual(destination.plan([cart]).requests)
    expect(explained.mappings[0]?.requests).toEqual(explained.requests)
  })

  test('names what was left out', () => {
    const mapping = { ...everything, fields: { ...everything.fields, campaignId: 'summer' } }
    const [explained] = withOptions({ mappings: [mapping], onInvalidOptional: 'drop' }).explain(
      cart,
    ).mappings
    expect(explained?.state).toBe('ready')
    expect(explained?.warnings).toMatchObject([{ code: 'wrong_type', path: '/campaignId' }])
    const [rejected] = explainer(mapping).explain(cart).mappings
    expect(rejected?.state).toBe('rejected')
    expect(rejected?.issues).toMatchObject([{ code: 'wrong_type', path: '/campaignId' }])
  })
})

describe('an event that goes nowhere', () => {
  test('is explained by its outcome', () => {
    expect(explainer(carts).explain(5)).toMatchObject({
      outcome: { status: 'rejected', code: 'invalid_event' },
      mappings: [],
      requests: [],
    })
    expect(explainer(carts).explain({ ...cart, integrations: { All: false } })).toMatchObject({
      outcome: { status: 'skipped', code: 'integration_disabled' },
      mappings: [],
    })
  })

  test('because a mapping is switched off says so', () => {
    const { mappings, outcome } = explainer({ ...carts, enabled: false }).explain(cart)
    expect(mappings).toMatchObject([{ mapping: 'Carts', state: 'switched off', fields: [] }])
    expect(outcome?.code).toBe('no_trigger_matched')
  })
})

test('hostile events are explained, too, and nothing is changed', () => {
  const ring: Record<string, unknown> = { type: 'track', userId: 'u' }
  ring['properties'] = ring
  const getter = {
    type: 'track',
    get userId(): never {
      throw new Error('secret')
    },
  }
  const everyAction = explainer(
    everything,
    carts,
    { name: 'Track', action: 'trackEvent', fields: defaultFields('trackEvent') },
    { name: 'Users', action: 'updateUser', fields: defaultFields('updateUser') },
  )
  for (const event of [ring, getter, Object.freeze({ type: 'track', big: 5n }), null, [], '']) {
    const text = printExplanation(everyAction.explain(event))
    expect(text).toMatch(/\n$/)
    expect(text).not.toContain('secret')
  }
})

test('printed, it reads from the trigger to the request', () => {
  const mapping = {
    ...everything,
    trigger: 'type = "track"',
    fields: { ...everything.fields, campaignId: 'summer', dataFields: { at: { '@path': '$.at' } } },
  }
  const destination = withOptions({ mappings: [mapping, carts], onInvalidOptional: 'drop' })
  const event = { type: 'track', userId: 7, at: '2023-05-17T22:49:53Z' }
  expect(printExplanation(destination.explain(event))).toBe(`\
Everything (trackEvent): ready
  yes type = "track", found "track"
  fields
    /userId         7  from @path $.userId
    /eventName      "Seen"  from a constant
    /campaignId     "summer"  from a constant
    /dataFields/at  "2023-05-17T22:49:53Z"  from @path $.at
  done
    /userId: a number turned into a string
    /dataFields/at: rewritten in the date format of Iterable
  left out
    /campaignId: Campaign ID must be an integer but it was a string.

  POST /api/events/trackBulk
  {
    "events": [
      {
        "eventName": "Seen",
        "dataFields": {
          "at": "2023-05-17 22:49:53 +00:00"
        },
        "userId": "7"
      }
    ]
  }

Carts (updateCart): not matched
  no  event = "Cart Updated", found nothing
  no  event = "Cart Filled", found nothing
`)
})
