import { describe, expect, test } from 'vitest'

import { accepted, createTestProject } from './project.ts'

const email = 'ana@example.com'

describe('the first value of a field fixes its type', () => {
  test.each([
    ['a text, then a number', 'pro', 5, 'string', ['long']],
    ['a number, then a text', 5, '5', 'long', ['string', 'keyword']],
    ['a fraction, then a text', 5.5, '5.5', 'double', ['string', 'keyword']],
    ['true, then a text', true, 'true', 'boolean', ['string', 'keyword']],
    ['a date, then another text', '2026-01-02', 'soon', 'date', ['string', 'keyword']],
    [
      'a date, then one of another form',
      '2026-01-02',
      '2026-01-02 03:04:05.000',
      'date',
      ['string', 'keyword'],
    ],
    ['an object, then a text', { a: 1 }, 'a', 'object', ['string', 'keyword']],
    ['an object, then a list of objects', { a: 1 }, [{ a: 1 }], 'object', ['nested']],
    ['a list of texts, then a number', ['a'], 5, 'string', ['long']],
  ])('%s', async (_case, first, second, expectedType, incomingTypes) => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email, dataFields: { field: first } })
    const answer = await send('users.update', {
      email: 'bo@example.com',
      dataFields: { other: 1, field: second },
    })
    expect(answer).toEqual({
      status: 400,
      body: {
        msg: 'The request has fields whose types do not fit the project: field',
        code: 'RequestFieldsTypesMismatched',
        params: {
          validationErrors: {
            field: {
              incomingTypes,
              expectedType,
              category: 'user',
              offendingValue: Array.isArray(second) ? second[0] : second,
              _type: 'UnexpectedType',
            },
          },
        },
      },
    })
    expect(simulator.user('bo@example.com')).toBeUndefined()
    // Nothing of a refused request stays, the types of its good fields neither.
    expect(await send('users.update', { email, dataFields: { other: 'text' } })).toEqual(accepted)
  })

  test.each([
    ['whole and fractional numbers go together', 5, 5.5],
    ['so they do the other way round', 5.5, 5],
    ['a text field takes a date', 'soon', '2026-01-02'],
    ['a list of texts is text', 'a', ['b', 'c']],
    ['null has no type', 'a', null],
    ['an empty list has no type', 5, []],
    ['date forms go together', '2026-01-02', '2026-01-02T03:04:05.678Z'],
  ])('%s', async (_rule, first, second) => {
    const { send } = createTestProject()
    await send('users.update', { email, dataFields: { field: first } })
    expect(await send('users.update', { email, dataFields: { field: second } })).toEqual(accepted)
  })

  test('members of objects have types by their dotted names', async () => {
    const { send } = createTestProject()
    await send('users.update', { email, dataFields: { o: { list: [{ n: 1 }] } } })
    const body = { email, dataFields: { o: { list: [{ n: 2 }, { n: 'three' }] } } }
    expect(await send('users.update', body)).toMatchObject({
      status: 400,
      body: { params: { validationErrors: { 'o.list.n': { expectedType: 'long' } } } },
    })
  })

  test('a field with the ending of places takes a place and nothing else', async () => {
    const { send } = createTestProject()
    const shop_geo_location = { lat: 52.1, lon: 4.3 }
    expect(await send('users.update', { email, dataFields: { shop_geo_location } })).toEqual(
      accepted,
    )
    expect(
      await send('users.update', { email, dataFields: { shop_geo_location: 'Leiden' } }),
    ).toMatchObject({ body: { code: 'RequestFieldsTypesMismatched' } })
  })

  test('an identifier among the data fields is a text', async () => {
    const { send } = createTestProject()
    expect(await send('users.update', { email, dataFields: { userId: 5 } })).toMatchObject({
      status: 400,
      body: { params: { validationErrors: { userId: { expectedType: 'string' } } } },
    })
  })

  test('objects far too deep to be data are refused, and do not overflow the stack', async () => {
    const { simulator } = createTestProject()
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    const response = await simulator.fetch('https://api.iterable.com/api/users/update', {
      method: 'POST',
      headers: { 'Api-Key': 'test' },
      body: `{"email":"${email}","dataFields":${deep}}`,
    })
    expect(response.status).toBe(400)
  })
})

describe('events', () => {
  test('have types of their own per event name, named in the refusal', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email, dataFields: { size: 'large' } })
    await send('events.track', { email, eventName: 'Opened', dataFields: { size: 5 } })
    const other = { email, eventName: 'Closed', dataFields: { size: 'large' } }
    expect((await send('events.track', other)).status).toBe(200)
    const wrong = { email, eventName: 'Opened', dataFields: { size: 'large' } }
    expect(await send('events.track', wrong)).toMatchObject({
      status: 400,
      body: {
        code: 'RequestFieldsTypesMismatched',
        params: { validationErrors: { 'Opened:::size': { expectedType: 'long' } } },
      },
    })
    expect(simulator.events()).toHaveLength(2)
  })

  test('that are dropped fix no types', async () => {
    const { send } = createTestProject()
    await send('events.track', { email, eventName: 'Opened', dataFields: { size: 5 } })
    await send('users.update', { email })
    const body = { email, eventName: 'Opened', dataFields: { size: 'large' } }
    expect((await send('events.track', body)).status).toBe(200)
  })
})
