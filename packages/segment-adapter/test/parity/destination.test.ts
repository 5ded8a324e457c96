import {
  actions,
  createIterableDestination,
  defaultFields,
  isAdapterError,
  type Mapping,
} from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

import { bodyOf, destinationOf, identify, track } from './one-event.ts'

// One test per quirk of the destination that docs/parity.md has a row for, in its order.

const mug = { product_id: 'p', name: 'Mug', price: 4.5, quantity: 2 }
const sentMug = { id: 'p', name: 'Mug', price: 4.5, quantity: 2, dataFields: {} }
const user = { userId: 'u', mergeNestedObjects: false, dataFields: {} }
const shape = {
  id: { '@path': 'product_id' },
  name: { '@path': 'name' },
  price: { '@path': 'price' },
  quantity: { '@path': 'quantity' },
}
const items = (more: Mapping['fields']): Mapping['fields'] => ({
  items: { '@arrayPath': ['$.properties.products', { ...shape, ...more }] },
})

test('S01: enable_batching and batch_size are never sent', () => {
  const sent = { userId: 'u', eventName: 'Seen', dataFields: {} }
  expect(bodyOf('trackEvent', track())).toEqual(sent)
  expect(bodyOf('trackEvent', track(), { lane: 'bulk' })).toEqual({ events: [sent] })
})

test('S02: an event about nobody is refused in both lanes', () => {
  const nobody = track({}, { userId: null, anonymousId: 'a' })
  const missing = [['missing_identifier', undefined]]
  expect(bodyOf('trackEvent', nobody)).toEqual(missing)
  expect(bodyOf('trackEvent', nobody, { lane: 'bulk' })).toEqual(missing)
})

test('S03: without a timestamp none is sent', () => {
  for (const timestamp of [undefined, null, '']) {
    expect(bodyOf('trackEvent', track({}, { timestamp }))).not.toHaveProperty('createdAt')
  }
})

test('S04: a numeric timestamp may be in seconds or milliseconds', () => {
  for (const timestamp of [1_684_363_793, 1_684_363_793_310]) {
    expect(bodyOf('trackEvent', track({}, { timestamp }))).toHaveProperty(
      'createdAt',
      1_684_363_793,
    )
  }
})

test('S05: a timestamp in numeric text is a number', () => {
  for (const timestamp of ['1684363793', '1684363793310']) {
    expect(bodyOf('trackEvent', track({}, { timestamp }))).toHaveProperty(
      'createdAt',
      1_684_363_793,
    )
  }
})

test('S06: numbers that no JSON can carry are refused', () => {
  expect(bodyOf('trackEvent', track({}, { timestamp: 1e20 }))).toEqual([
    ['invalid_date', '/createdAt'],
  ])
  expect(bodyOf('trackEvent', track({ campaignId: 'Infinity' }))).toEqual([
    ['wrong_type', '/campaignId'],
  ])
})

test('S07: a phoneNumber among the traits stays when no phone is mapped', () => {
  expect(bodyOf('updateUser', identify({ phoneNumber: '+2' }))).toMatchObject({
    dataFields: { phoneNumber: '+2' },
  })
})

test('S08: traits that are null do not clear the phone', () => {
  const cart = track({ products: [] }, { context: { traits: null } })
  expect(bodyOf('updateCart', cart)).toEqual({ user, items: [] })
})

test('S09: text that looks like a date and is none is kept', () => {
  const traits = { a: '2023-05-17T25:00:00Z', b: '2023-05-17T22:49:53,310Z' }
  expect(bodyOf('updateUser', identify(traits))).toMatchObject({ dataFields: traits })
})

test('S10: days that are not in the calendar are kept as text', () => {
  const traits = { a: '2023-02-30T00:00:00Z', b: '9999-12-31T23:59:59-01:00' }
  expect(bodyOf('updateUser', identify(traits))).toMatchObject({ dataFields: traits })
})

test('S11: a date without a zone is UTC, whatever the host says', () => {
  const before = process.env['TZ']
  try {
    process.env['TZ'] = 'America/New_York'
    const event = track({ at: '2023-05-17 22:49:53' }, { timestamp: '2023-05-17T22:49:53' })
    expect(bodyOf('trackEvent', event)).toMatchObject({
      dataFields: { at: '2023-05-17 22:49:53 +00:00' },
      createdAt: 1_684_363_793,
    })
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})

test('S12: extras of an item, and its description, stand in two places', () => {
  const products = [{ ...mug, description: 'Blue', brand: 'Acme' }]
  const fields = items({ description: { '@path': 'description' }, brand: { '@path': 'brand' } })
  const extras = { description: 'Blue', brand: 'Acme' }
  expect(bodyOf('updateCart', track({ products }), { fields })).toEqual({
    user,
    items: [{ ...sentMug, ...extras, dataFields: extras }],
  })
})

test('S13: dataFields that are mapped for an item are merged into those that are made', () => {
  const fields = items({ brand: 'Acme', dataFields: { size: 'L', brand: 'Ours' } })
  expect(bodyOf('updateCart', track({ products: [mug] }), { fields })).toMatchObject({
    items: [{ brand: 'Acme', dataFields: { size: 'L', brand: 'Ours' } }],
  })
})

test('S14: null inside a product is missing, and a product that is null is none', () => {
  expect(bodyOf('updateCart', track({ products: [{ ...mug, price: null }] }))).toEqual([
    ['missing_field', '/items/0/price'],
  ])
  expect(bodyOf('updateCart', track({ products: [mug, null] }))).toEqual({ user, items: [sentMug] })
})

test('S15: the default triggers of the commerce actions match', () => {
  for (const [action, event] of [
    ['updateCart', 'Cart Updated'],
    ['trackPurchase', 'Order Completed'],
  ] as const) {
    for (const trigger of [
      actions[action].defaultTrigger,
      `type = "track" and event == "${event}"`,
    ]) {
      const destination = createIterableDestination({
        settings: { apiKey: 'key' },
        mappings: [{ name: 'default', action, trigger, fields: defaultFields(action) }],
      })
      const plan = destination.plan([track({ products: [mug], total: 9 }, { event })])
      expect(plan.requests).toHaveLength(1)
    }
  }
})

test('S16: an empty text is no value, in both lanes and inside the user', () => {
  const empty = identify({ email: '', phone: '' })
  const sent = { ...user, dataFields: { email: '', phone: '' } }
  expect(bodyOf('updateUser', empty)).toEqual(sent)
  expect(bodyOf('updateUser', empty, { lane: 'bulk' })).toEqual({ users: [sent] })
  const cart = track({ products: [] }, { context: { traits: { email: '', phone: '' } } })
  expect(bodyOf('updateCart', cart)).toMatchObject({ user: sent })
})

test('S17: updates that differ in updateOnly go into different requests', () => {
  const { destination } = destinationOf('updateUser', {
    lane: 'bulk',
    fields: { updateOnly: { '@path': '$.traits.known' } },
  })
  const plan = destination.plan([
    identify({ known: true }, { userId: 'a' }),
    identify({}, { userId: 'b' }),
  ])
  expect(plan.requests.map(({ body, events }) => [body['updateOnly'], events])).toEqual([
    [true, [0]],
    [undefined, [1]],
  ])
  const { destination: strict } = destinationOf('updateUser', {
    lane: 'bulk',
    fields: { createNewFields: { '@path': '$.traits.adds' } },
  })
  const { requests } = strict.plan([
    identify({ adds: false }, { userId: 'a' }),
    identify({ adds: true }, { userId: 'b' }),
    identify({ adds: false }, { userId: 'c' }),
  ])
  expect(requests.map(({ body, events }) => [body['createNewFields'], events])).toEqual([
    [false, [0, 2]],
    [true, [1]],
  ])
})

test('S18: failures inside a 2xx answer are told per event', async () => {
  const { destination } = destinationOf('updateUser', {
    lane: 'bulk',
    responses: [
      {
        status: 200,
        body: {
          successCount: 1,
          failCount: 1,
          failedUpdates: { invalidUserIds: ['a'] },
          code: 'Success',
        },
      },
    ],
  })
  const { outcomes } = await destination.deliver([
    identify({}, { userId: 'a' }),
    identify({}, { userId: 'b' }),
  ])
  expect(outcomes.map(({ status, results }) => [status, results[0]?.code])).toEqual([
    ['rejected', 'invalid_user_id'],
    ['delivered', undefined],
  ])
})

test('S19: a refused bulk request gives each event a result, retryable where that could help', async () => {
  for (const [status, retryable] of [
    [503, true],
    [429, true],
    [400, false],
  ] as const) {
    const responses = Array.from({ length: 9 }, () => ({ status, body: { code: 'Oops', msg: '' } }))
    const { destination } = destinationOf('trackEvent', { lane: 'bulk', responses })
    const { outcomes } = await destination.deliver([track(), track()])
    expect(outcomes.map(({ results }) => results[0]?.retryable)).toEqual([retryable, retryable])
  }
})

test('S20: a bad optional value refuses the event, unless the destination drops it', () => {
  expect(bodyOf('trackEvent', track({ campaignId: 'summer-sale' }))).toEqual([
    ['wrong_type', '/campaignId'],
  ])
  const drops = createIterableDestination({
    settings: { apiKey: 'key' },
    mappings: [{ name: 'test', action: 'trackEvent', fields: defaultFields('trackEvent') }],
    onInvalidOptional: 'drop',
  })
  expect(drops.plan([track({ campaignId: 'summer-sale' })]).requests).toHaveLength(1)
})

test('S21: a timestamp may be a Date', () => {
  const timestamp = new Date('2023-05-17T22:49:53.310Z')
  expect(bodyOf('trackEvent', track({}, { timestamp }))).toHaveProperty('createdAt', 1_684_363_793)
})

test('S22: a member called __proto__ is data like any other', () => {
  const traits: unknown = JSON.parse('{"__proto__":{"admin":true},"plan":"pro"}')
  expect(JSON.stringify(bodyOf('updateUser', identify(traits)))).toContain(
    '"dataFields":{"__proto__":{"admin":true},"plan":"pro"}',
  )
  expect(Reflect.get({}, 'admin')).toBeUndefined()
})

test('S23: of the two calls of a new address the one that failed is named', async () => {
  const { destination, requests } = destinationOf('updateUser', {
    fields: { newEmail: 'ben@example.com' },
    responses: [{ status: 200 }, { status: 400, body: { code: 'EmailAlreadyExists', msg: '' } }],
  })
  const { outcomes } = await destination.deliver([identify({ email: 'ana@example.com' })])
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
    '/api/users/update',
    '/api/users/updateEmail',
  ])
  expect(outcomes[0]?.results[0]).toMatchObject({
    status: 'rejected',
    operation: 'users.updateEmail',
    code: 'identity_conflict',
    steps: [
      { operation: 'users.update', status: 'delivered' },
      { operation: 'users.updateEmail', status: 'rejected', code: 'identity_conflict' },
    ],
  })
})

const refusal = (options: unknown): unknown => {
  try {
    return createIterableDestination(options as Parameters<typeof createIterableDestination>[0])
  } catch (error) {
    return isAdapterError(error) ? error.issues.map(({ path }) => path) : error
  }
}

test('S24: an unknown region is refused', () => {
  const settings = { apiKey: 'key', dataCenterLocation: 'mars' }
  expect(refusal({ settings, mappings: [] })).toEqual(['/settings/dataCenterLocation'])
})

test('S25: date text in the extras of an item is the same in both places', () => {
  const at = '2023-05-17T22:49:53Z'
  const sent = '2023-05-17 22:49:53 +00:00'
  const fields = items({ soldAt: at, deep: { at } })
  const extras = { soldAt: sent, deep: { at: sent } }
  expect(bodyOf('updateCart', track({ products: [mug] }), { fields })).toMatchObject({
    items: [{ ...extras, dataFields: extras }],
  })
})

test('S26: no events have no outcomes', async () => {
  const { destination, requests } = destinationOf('updateUser', { lane: 'bulk' })
  expect(await destination.deliver([])).toMatchObject({ outcomes: [], requests: 0 })
  expect(requests).toEqual([])
})

test('S27: carts in a bulk delivery are sent one by one', async () => {
  const { destination, requests } = destinationOf('updateCart', { lane: 'bulk' })
  const carts = ['a', 'b'].map((userId) => track({ products: [mug] }, { userId }))
  const { outcomes } = await destination.deliver(carts)
  expect(outcomes.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  expect(requests).toHaveLength(2)
})

test('S28: values are coerced generously', () => {
  expect(
    bodyOf('trackEvent', track({ campaignId: '0x10', templateId: true }, { userId: [7] })),
  ).toMatchObject({ campaignId: 16, templateId: 1, userId: '7' })
})

test('S29: an empty properties.email does not hide the address of the context', () => {
  const context = { traits: { email: 'ana@example.com' } }
  const event = track({ email: '', products: [] }, { context })
  expect(bodyOf('trackEvent', event)).toHaveProperty('email', 'ana@example.com')
  expect(bodyOf('updateCart', event)).toHaveProperty('user.email', 'ana@example.com')
})

test('S30: a list of one is unwrapped for plain fields alone', () => {
  expect(bodyOf('trackEvent', track({}, { messageId: ['m'] }))).toHaveProperty('id', 'm')
  expect(bodyOf('trackEvent', track({}, { timestamp: ['2023-05-17'] }))).toEqual([
    ['wrong_type', '/createdAt'],
  ])
  expect(bodyOf('updateUser', identify({ phone: ['+1'] }))).toEqual([
    ['wrong_type', '/phoneNumber'],
  ])
})

test('S31: an empty API key is refused', () => {
  expect(refusal({ settings: { apiKey: '' }, mappings: [] })).toEqual(['/settings/apiKey'])
})

test('S32: a context that is null is none', () => {
  const sent = { userId: 'u', eventName: 'Seen', dataFields: {} }
  expect(bodyOf('trackEvent', track({}, { context: null }))).toEqual(sent)
  expect(bodyOf('trackEvent', track({}, { context: null }), { lane: 'bulk' })).toEqual({
    events: [sent],
  })
})

test('S33: an action that does not exist is refused', () => {
  const mappings = [{ name: 'a', action: 'updateSubscriptions', fields: {} }]
  expect(refusal({ settings: { apiKey: 'key' }, mappings })).toEqual(['/mappings/0/action'])
})

test('S34: a mapping that repeats the defaults means what they mean', () => {
  const repeated = { dataFields: { '@path': '$.properties' } }
  expect(bodyOf('trackEvent', track({ a: 1 }), { fields: repeated })).toEqual(
    bodyOf('trackEvent', track({ a: 1 })),
  )
})

test('S35: no environment variable changes a delivery', async () => {
  process.env['DEFAULT_REQUEST_TIMEOUT'] = '1'
  try {
    const { destination } = destinationOf('updateUser')
    const { outcomes } = await destination.deliver([identify()])
    expect(outcomes[0]?.status).toBe('delivered')
  } finally {
    delete process.env['DEFAULT_REQUEST_TIMEOUT']
  }
})

test('S36: nothing depends on how names would look as URIs', () => {
  const fields = { 'not a: URI %': 1, dataFields: { 'Iterable (Actions):a b': 1 } }
  expect(bodyOf('updateUser', identify(), { fields })).toMatchObject({
    dataFields: { 'Iterable (Actions):a b': 1 },
  })
})

test('S37: blank text is no number', () => {
  expect(bodyOf('trackPurchase', track({ products: [mug], total: ' ' }))).toEqual([
    ['wrong_type', '/total'],
  ])
})
