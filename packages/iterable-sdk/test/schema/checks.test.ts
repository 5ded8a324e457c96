import { createIterableClient } from '@iterelay/iterable-sdk'
import { defineProject, type SchemaMismatch } from '@iterelay/iterable-sdk/schema'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { project } from './project.ts'
import { clientOf, errorOf, issuesOf } from './refused-calls.ts'

const email = 'ana@example.com'
const dates = '(2026-11-24, 2026-11-24 09:30:00 +00:00, 2026-11-24T09:30:00.000Z are dates)'

function update(dataFields: unknown): Promise<string[]> {
  const body = { email, dataFields: dataFields as Record<string, unknown> }
  return issuesOf(clientOf(project).client.users.update(body))
}

describe('what fits is sent as it was given', () => {
  test.each([
    ['nothing at all', undefined],
    ['no fields', {}],
    ['all types', { plan: 'pro', seats: 3, score: 1.5, isStaff: false }],
    ['a whole number for a fractional one', { score: 2 }],
    ['null, which removes a field', { plan: null, address: null, tags: null }],
    ['lists', { tags: ['a', 'b'], orders: [{ total: 1 }, {}], logins: [{ at: 1 }] }],
    ['an empty list', { tags: [], orders: [] }],
    ['part of an object', { address: { street: 'Main' } }],
    ['an object with any members', { settings: { anything: [1, { deep: true }] } }],
    ['a place', { office_geo_location: { lat: 1.5, lon: -2 } }],
    ['anything where anything may stand', { whatever: [{ 1: null }, 'x'] }],
    ["Iterable's own fields", { email: 'ben@example.com', emailListIds: [1], signupSource: 'API' }],
    ['a date as text', { trialEndsAt: '2026-11-24' }],
    ['a date as text with a zone', { trialEndsAt: '2026-11-24 09:30:00 +00:00' }],
    ['a member that JSON leaves out', { plan: undefined, plam: undefined }],
  ])('%s', async (_what, dataFields) => {
    const { client, sent } = clientOf(project)
    const body = dataFields === undefined ? { email } : { email, dataFields }
    await client.users.update(body)
    expect(sent).toEqual([JSON.parse(JSON.stringify(body))])
  })

  test('a Date, which JSON turns into text that Iterable takes for a date', async () => {
    const { client, sent } = clientOf(project)
    await client.users.update({ email, dataFields: { trialEndsAt: new Date(0) } })
    expect(sent).toEqual([{ email, dataFields: { trialEndsAt: '1970-01-01T00:00:00.000Z' } }])
  })
})

describe('what does not fit is refused, and said by its place', () => {
  test.each([
    ['text for a number', { seats: '3' }, 'wrong_type /dataFields/seats must be long, not string'],
    [
      'a fraction for a whole number',
      { seats: 1.5 },
      'wrong_type /dataFields/seats must be long, not double',
    ],
    [
      'a number that JSON turns into null',
      { score: Number.NaN },
      'wrong_type /dataFields/score must be double, not a number that JSON cannot carry',
    ],
    [
      'a number beyond 64 bits',
      { seats: 1e20 },
      'wrong_type /dataFields/seats must be long, not double',
    ],
    [
      'a Date for text',
      { plan: new Date(0) },
      'wrong_type /dataFields/plan must be string, not a Date',
    ],
    ['a number for text', { plan: 7 }, 'wrong_type /dataFields/plan must be string, not long'],
    [
      'text for a truth',
      { isStaff: 'no' },
      'wrong_type /dataFields/isStaff must be boolean, not string',
    ],
    ['a list for one', { plan: ['pro'] }, 'wrong_type /dataFields/plan must be string, not a list'],
    ['one for a list', { tags: 'a' }, 'wrong_type /dataFields/tags must be a list, not string'],
    [
      'an entry of a list',
      { tags: ['a', 2] },
      'wrong_type /dataFields/tags/1 must be string, not long',
    ],
    [
      'an object for a list of them',
      { orders: {} },
      'wrong_type /dataFields/orders must be a list, not object',
    ],
    [
      'a member of an object in a list',
      { orders: [{}, { total: 'x' }] },
      'wrong_type /dataFields/orders/1/total must be double, not string',
    ],
    [
      'a member of an object',
      { address: { zip: 1 } },
      'wrong_type /dataFields/address/zip must be string, not long',
    ],
    [
      'null below the top',
      { address: { zip: null } },
      'wrong_type /dataFields/address/zip must be string, not null',
    ],
    [
      'text for an object',
      { address: 'Main' },
      'wrong_type /dataFields/address must be object, not string',
    ],
    [
      'half a place',
      { office_geo_location: { lat: 1 } },
      'wrong_type /dataFields/office_geo_location must be geo_location, not object',
    ],
    [
      'a date without milliseconds',
      { trialEndsAt: '2026-11-24T09:30:00Z' },
      `wrong_type /dataFields/trialEndsAt must be date, not text that Iterable takes for none ${dates}`,
    ],
    [
      'a number for a date',
      { trialEndsAt: 1795478400000 },
      'wrong_type /dataFields/trialEndsAt must be date, not long',
    ],
    [
      'no date in a Date',
      { trialEndsAt: new Date(Number.NaN) },
      'wrong_type /dataFields/trialEndsAt must be date, not null',
    ],
    [
      'a misspelt name',
      { plam: 'pro' },
      'unknown_field /dataFields/plam is not declared (did you mean "plan"?)',
    ],
    [
      'a misspelt member',
      { address: { zipp: '1' } },
      'unknown_field /dataFields/address/zipp is not declared (did you mean "zip"?)',
    ],
    [
      'a dotted name',
      { 'address.zip': '1' },
      'unknown_field /dataFields/address.zip is not declared',
    ],
    ['no object at all', 'pro', 'wrong_type /dataFields must be an object of fields'],
    ['a list of fields', [{ plan: 'pro' }], 'wrong_type /dataFields must be an object of fields'],
  ])('%s', async (_what, dataFields, issue) => {
    expect(await update(dataFields)).toEqual([issue])
  })

  test('all at once, with nothing sent', async () => {
    const { client, sent } = clientOf(project)
    const error = await errorOf(
      client.users.update({ email, dataFields: { plan: 7, seats: 'many', plam: 'pro' } }),
    )
    expect(error.message).toBe(
      `[schema_mismatch] users.update: the body does not fit the project's schema: plan must be string, not long; seats must be long, not string; plam is not declared (did you mean "plan"?); nothing was sent`,
    )
    expect(error).toMatchObject({
      code: 'schema_mismatch',
      operation: 'users.update',
      attempts: 0,
      retryable: false,
    })
    expect(sent).toEqual([])
  })
})

describe('every operation that stores fields is checked', () => {
  const item = { id: '1', name: 'Cup', price: 9, quantity: 1 }

  test('users.bulkUpdate, with the users that are wrong', async () => {
    const users = [3, 'x', 4, 'y'].map((seats, index) => ({
      email: `u${index}@example.com`,
      dataFields: { seats },
    }))
    const error = await errorOf(clientOf(project).client.users.bulkUpdate({ users }))
    expect(error.message).toContain(
      ': seats must be long, not string (users[1], users[3]); nothing was sent',
    )
    const { issues } = error.cause as SchemaMismatch
    expect(issues).toEqual([
      {
        kind: 'wrong_type',
        path: '/users/1/dataFields/seats',
        field: 'seats',
        item: 1,
        message: 'must be long, not string',
      },
      {
        kind: 'wrong_type',
        path: '/users/3/dataFields/seats',
        field: 'seats',
        item: 3,
        message: 'must be long, not string',
      },
    ])
  })

  test('lists.subscribe', async () => {
    const call = clientOf(project).client.lists.subscribe({
      listId: 1,
      subscribers: [{ email }, { email, dataFields: { plan: 1 } }],
    })
    expect(await issuesOf(call)).toEqual([
      'wrong_type /subscribers/1/dataFields/plan must be string, not long',
    ])
  })

  test('events.track, with what must be there', async () => {
    const track = (eventName: string, dataFields?: Record<string, unknown>): Promise<string[]> =>
      issuesOf(
        clientOf(project).client.events.track({
          email,
          eventName,
          ...(dataFields === undefined ? {} : { dataFields }),
        }),
      )
    expect(await track('Trial Started')).toEqual(['missing /dataFields/days is missing'])
    expect(await track('Trial Started', { days: null })).toEqual([
      'wrong_type /dataFields/days must be long, not null',
    ])
    expect(await track('Logged Out', { days: 1 })).toEqual([
      'unknown_field /dataFields/days is not declared',
    ])
    expect(await track('Trial started', {})).toEqual([
      'unknown_event /eventName is not declared (did you mean "Trial Started"?)',
    ])
    // Iterable's own fields are those of users.
    expect(await track('Logged Out', { email })).toEqual([
      'unknown_field /dataFields/email is not declared',
    ])
  })

  test('events.trackBulk, with event and item', async () => {
    const call = clientOf(project).client.events.trackBulk({
      events: [
        { email, eventName: 'Trial Started', dataFields: { days: 14 } },
        { email, eventName: 'Trial Started', dataFields: { days: '14' } },
        { email, eventName: 'Gone' },
      ],
    })
    const { message } = await errorOf(call)
    expect(message).toContain(
      'days of event Trial Started must be long, not string (events[1]); event Gone is not declared (events[2])',
    )
  })

  test('commerce.updateCart and commerce.trackPurchase: user, items and the purchase', async () => {
    const body = {
      user: { email, dataFields: { seats: '2' } },
      items: [item, { ...item, dataFields: { color: 1 } }],
    }
    const inBoth = [
      'wrong_type /user/dataFields/seats must be long, not string',
      'wrong_type /items/1/dataFields/color must be string, not long',
    ]
    const { client } = clientOf(project)
    expect(await issuesOf(client.commerce.updateCart(body))).toEqual(inBoth)
    const purchase = { ...body, total: 9, dataFields: { cupon: 'x' } }
    expect((await issuesOf(client.commerce.trackPurchase(purchase))).toSorted()).toEqual(
      [
        ...inBoth,
        'missing /dataFields/coupon is missing',
        'unknown_field /dataFields/cupon is not declared (did you mean "coupon"?)',
      ].toSorted(),
    )
  })

  test('client.call', async () => {
    const { client } = clientOf(project)
    const call = client.call('users.update', { body: { email, dataFields: { plan: 1 } } })
    expect(await issuesOf(call)).toEqual(['wrong_type /dataFields/plan must be string, not long'])
  })

  test('values for a template are free', async () => {
    const { client, sent } = clientOf(project)
    const dataFields = { plan: 1, anything: true }
    await client.email.target({ campaignId: 1, recipientEmail: email, dataFields })
    await client.journeys.trigger({ workflowId: 1, email, dataFields })
    expect(sent).toHaveLength(2)
  })

  test('client.http is checked as the methods are', async () => {
    const { client, sent } = clientOf(project)
    const body = { email, dataFields: { plan: 1 } }
    await expect(client.http.POST('/api/users/update', { body })).rejects.toMatchObject({
      code: 'schema_mismatch',
    })
    expect(sent).toEqual([])
  })
})

test('a section that is not declared is not checked', async () => {
  const { client, sent } = clientOf(defineProject({ users: { plan: 'string' } }))
  await client.events.track({ email, eventName: 'Anything', dataFields: { days: 'x' } })
  expect(sent).toHaveLength(1)
})

describe('what is done about it', () => {
  const reports: SchemaMismatch[] = []
  const sections = { users: { plan: 'string', seats: 'long' }, events: { Known: {} } } as const

  test('a report instead, with no value in it, and the call goes on', async () => {
    const lenient = defineProject(sections, {
      onMismatch: 'report',
      onUnknown: 'report',
      report: (mismatch) => {
        reports.push(mismatch)
        throw new Error('what a report does is its own affair')
      },
    })
    const { client, sent } = clientOf(lenient)
    await client.users.update({ email, dataFields: { seats: 'secret value', plam: 'x' } })
    await client.events.track({ email, eventName: 'Unknown' })
    expect(sent).toHaveLength(2)
    expect(
      reports.map(({ operation, issues }) => [operation, issues.map(({ kind }) => kind)]),
    ).toEqual([
      ['users.update', ['wrong_type', 'unknown_field']],
      ['events.track', ['unknown_event']],
    ])
    expect(JSON.stringify(reports)).not.toContain('secret value')
  })

  test('nothing', async () => {
    const lenient = defineProject(sections, { onUnknown: 'allow' })
    const { client, sent } = clientOf(lenient)
    await client.users.update({ email, dataFields: { plam: 'x' } })
    await client.events.track({ email, eventName: 'Unknown' })
    expect(sent).toHaveLength(2)
    expect(await issuesOf(client.users.update({ email, dataFields: { seats: 'x' } }))).toHaveLength(
      1,
    )
  })

  test('text that looks like a date in a field for text is reported, thrown or let through', async () => {
    const dataFields = { plan: '2026-11-24' }
    const seen: SchemaMismatch[] = []
    const reporting = defineProject(sections, { report: (mismatch) => void seen.push(mismatch) })
    await clientOf(reporting).client.users.update({ email, dataFields })
    expect(seen[0]?.issues[0]).toMatchObject({ kind: 'date_like', path: '/dataFields/plan' })

    const { client } = clientOf(defineProject(sections, { onDateLike: 'throw' }))
    expect(await issuesOf(client.users.update({ email, dataFields }))).toEqual([
      'date_like /dataFields/plan is text, but were it the first value, Iterable would make a date of the field',
    ])

    const silent = defineProject(sections, { onDateLike: 'allow', report: () => expect.fail() })
    await clientOf(silent).client.users.update({ email, dataFields })
  })
})

describe('messages', () => {
  test('hold no value, and no name with an address in it', async () => {
    const error = await errorOf(
      clientOf(project).client.users.bulkUpdate({
        users: [
          { email, dataFields: { seats: 'my secret' } },
          { email, dataFields: { 'ben@example.com': true, 'line\nbreak': 1 } },
        ],
      }),
    )
    const all = error.message + JSON.stringify(error.cause) + JSON.stringify(error)
    expect(all).not.toContain('my secret')
    expect(all).not.toContain('@example.com')
    expect(error.message).toContain(
      '(a name with an @ or of more than 100 letters) is not declared',
    )
    expect(error.message).toContain(String.raw`"line\nbreak" is not declared`)
  })

  test('stay short for a bulk in which all is wrong; the cause has every place', async () => {
    const users = Array.from({ length: 1000 }, (_, index) => ({
      email,
      dataFields: { seats: 'x', [`unknown${index}`]: 1 },
    }))
    const error = await errorOf(clientOf(project).client.users.bulkUpdate({ users }))
    expect(error.message.length).toBeLessThan(5000)
    expect(error.message).toContain('users[8], users[9] and 990 more)')
    expect(error.message).toContain('and 951 more, which are in cause')
    expect((error.cause as SchemaMismatch).issues).toHaveLength(2000)
  })
})

describe('hostile bodies', () => {
  test('a field named __proto__ is a field like any other', async () => {
    const dataFields: unknown = JSON.parse('{ "__proto__": { "plan": 1 }, "constructor": 1 }')
    expect(await update(dataFields)).toEqual([
      'unknown_field /dataFields/__proto__ is not declared',
      'unknown_field /dataFields/constructor is not declared',
    ])
    const odd = defineProject({ users: { ['__proto__']: 'string', constructor: 'long' } })
    const { client, sent } = clientOf(odd)
    const body = { email, dataFields: JSON.parse('{ "__proto__": "x", "constructor": 1 }') as {} }
    await client.users.update(body)
    expect(JSON.stringify(sent)).toContain('"__proto__":"x"')
  })

  test('an event named like a member of objects is unknown', async () => {
    const call = clientOf(project).client.events.track({ email, eventName: 'toString' })
    expect(await issuesOf(call)).toEqual(['unknown_event /eventName is not declared'])
  })

  test('what is not where it belongs is left to Iterable', async () => {
    const { client, sent } = clientOf(project)
    const bodies: unknown[] = [
      { users: 'all' },
      { users: [null, 7, ['x']] },
      {},
      [],
      { users: { 0: { dataFields: { plan: 1 } } } },
    ]
    for (const body of bodies) await client.users.bulkUpdate(body as never)
    await client.events.track({ email, eventName: 7 } as never)
    await client.commerce.updateCart({ user: null, items: null } as never)
    expect(sent).toHaveLength(7)
  })

  test('a hundred thousand unknown names, and very long ones, take no time worth speaking of', async () => {
    const dataFields: Record<string, number> = { ['x'.repeat(1_000_000)]: 1 }
    for (let index = 0; index < 100_000; index++) dataFields[`unknown-field-${index}`] = index
    const users = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`declared-field-${index}`, 'string' as const]),
    )
    const { client } = clientOf(defineProject({ users }))
    expect(await issuesOf(client.users.update({ email, dataFields }))).toHaveLength(100_001)
  })

  test('what writes itself as JSON is judged by what it writes', async () => {
    const { client, sent } = clientOf(project)
    const model = (value: unknown): object => ({ toJSON: () => value })
    await client.users.update(
      model({ email, dataFields: model({ plan: model('pro'), tags: model(['a']) }) }),
    )
    expect(sent).toEqual([{ email, dataFields: { plan: 'pro', tags: ['a'] } }])
    const users = model([{ email }, model({ email, dataFields: model({ plan: model(1) }) })])
    expect(await issuesOf(client.users.bulkUpdate(model({ users }) as never))).toEqual([
      'wrong_type /users/1/dataFields/plan must be string, not long',
    ])
  })

  test('objects deeper than the call stack', async () => {
    let deep: unknown = {}
    for (let depth = 0; depth < 3000; depth++) deep = { deep }
    const { client, sent } = clientOf(project)
    await client.users.update({ email, dataFields: { settings: deep, whatever: deep } })
    expect(sent).toHaveLength(1)
    expect(await update({ address: deep })).toEqual([
      'unknown_field /dataFields/address/deep is not declared',
    ])
  })
})

describe('a client', () => {
  test('refuses a schema that is none', () => {
    const schemas: unknown[] = [null, {}, 'project', { users: { plan: 'string' } }]
    for (const schema of schemas) {
      expect(() => createIterableClient({ apiKey: 'key', schema: schema as never })).toThrow(
        '[invalid_option] schema must be a function',
      )
    }
  })

  test('checks once, whatever the number of attempts', async () => {
    let checks = 0
    let attempts = 0
    const client = createIterableClient({
      apiKey: 'key',
      schema: () => void checks++,
      sleep: () => Promise.resolve(),
      fetch: () => {
        attempts++
        return Promise.resolve(
          attempts < 3 ? new Response('', { status: 503 }) : Response.json({ code: 'Success' }),
        )
      },
    })
    await client.users.update({ email })
    expect([checks, attempts]).toEqual([1, 3])
  })

  test('and Iterable agree: what is let through is stored', async () => {
    const simulator = createIterableSimulator()
    const client = createIterableClient({ apiKey: 'key', schema: project, fetch: simulator.fetch })
    await client.users.update({
      email,
      dataFields: { plan: 'pro', trialEndsAt: new Date(0), orders: [{ total: 1.5 }] },
    })
    const { user } = await client.users.getByEmail({ email })
    expect(user?.dataFields?.trialEndsAt).toBe('1970-01-01 00:00:00 +00:00')
    expect(user?.dataFields?.plan).toBe('pro')
  })
})
