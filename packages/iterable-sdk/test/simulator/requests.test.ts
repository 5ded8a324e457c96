import { createIterableClient, isIterableError } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { createTestProject, noon } from './project.ts'

const email = 'ana@example.com'
const address = 'https://api.iterable.com/api/users/update'

describe('the API key', () => {
  test.each([
    ['none', undefined, {}],
    ['an empty one', undefined, { 'Api-Key': '' }],
    ['another than the one that was set', 'right', { 'Api-Key': 'wrong' }],
  ])('%s is refused before the body is looked at', async (_case, apiKey, headers) => {
    const simulator = createIterableSimulator(apiKey === undefined ? {} : { apiKey })
    const response = await simulator.fetch(address, { method: 'POST', headers, body: '{' })
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      msg: 'Invalid API key',
      code: 'BadApiKey',
      params: { ip: '127.0.0.1', endpoint: '/api/users/update' },
    })
  })

  test.each(['Api-Key', 'api_key'])('is taken from the header %s', async (name) => {
    const simulator = createIterableSimulator({ apiKey: 'right' })
    const body = JSON.stringify({ email })
    const response = await simulator.fetch(address, {
      method: 'POST',
      headers: { [name]: 'right' },
      body,
    })
    expect(response.status).toBe(200)
  })

  test('is nowhere in what the simulator keeps', async () => {
    const simulator = createIterableSimulator()
    const client = createIterableClient({ apiKey: 'k3y0123456789-to-hide', fetch: simulator.fetch })
    await client.users.update({ email })
    const kept = JSON.stringify([simulator.requests(), simulator.summary(), simulator.snapshot()])
    expect(kept).not.toContain('k3y0123456789-to-hide')
  })
})

describe('the body', () => {
  test.each([
    ['no JSON', '{', {}],
    ['nothing', '', { obj: 'Object value expected' }],
    ['a list', '[]', { obj: 'Object value expected' }],
    ['null', 'null', { obj: 'Object value expected' }],
    ['a wrong type', '{"email":5}', { 'obj.email': 'String value expected' }],
  ])('that is %s is refused', async (_case, body, params) => {
    const { simulator } = createTestProject()
    const response = await simulator.fetch(address, {
      method: 'POST',
      headers: { 'Api-Key': 'test' },
      body,
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      msg: '[/api/users/update] Invalid JSON body',
      code: 'BadJsonBody',
      params,
    })
  })

  test('names every wrong member of a batch by its place', async () => {
    const { send } = createTestProject()
    const events = [
      { email, eventName: 'Opened', createdAt: 1 },
      { email, eventName: 'Opened', createdAt: '2026-01-02' },
      { email },
    ]
    expect(await send('events.trackBulk', { events })).toEqual({
      status: 400,
      body: {
        msg: '[/api/events/trackBulk] Invalid JSON body',
        code: 'BadJsonBody',
        params: {
          'obj.events[1].createdAt': 'Number value expected',
          'obj.events[2].eventName': 'Missing required field',
        },
      },
    })
  })

  test.each([
    ['plain text', 'x'],
    ['two bytes a letter', 'ü'],
    ['three bytes a letter', '€'],
    ['four bytes a pair', '🍵'],
    ['half a pair', '\ud83c'],
  ])('is measured in UTF-8 bytes, on both sides of the limit: %s', async (_case, letter) => {
    const body = `{"email":"${email}","dataFields":{"note":"${letter.repeat(9)}"}}`
    const { byteLength } = new TextEncoder().encode(body)
    const post = { method: 'POST', headers: { 'Api-Key': 'test' }, body }
    const enough = createIterableSimulator({ maxBodyBytes: byteLength })
    expect((await enough.fetch(address, post)).status).toBe(200)
    expect((await enough.fetch(new Request(address, post))).status).toBe(200)
    const less = createIterableSimulator({ maxBodyBytes: byteLength - 1 })
    for (const response of [
      await less.fetch(address, post),
      await less.fetch(new Request(address, post)),
    ]) {
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ code: 'BadParams', params: null })
    }
    expect(less.users()).toEqual([])
  })

  test('may have 4 MB', async () => {
    const { simulator } = createTestProject()
    const bare = `{"email":"${email}","dataFields":{"note":""}}`
    const post = async (bytes: number): Promise<number> => {
      const body = bare.replace('""', `"${'x'.repeat(bytes - bare.length)}"`)
      const init = { method: 'POST', headers: { 'Api-Key': 'test' }, body }
      return (await simulator.fetch(address, init)).status
    }
    expect(await post(4_194_304)).toBe(200)
    expect(await post(4_194_305)).toBe(413)
  })
})

describe('fetch', () => {
  test.each([
    ['an address', address],
    ['a URL', new URL(address)],
    ['another host', 'http://127.0.0.1:8080/api/users/update'],
  ])('takes %s', async (_case, input) => {
    const { simulator } = createTestProject()
    const response = await simulator.fetch(input, {
      method: 'post',
      headers: { 'Api-Key': 'test' },
      body: JSON.stringify({ email }),
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('Iterable-Request-Id')).toBe('simulated-request-1')
  })

  test('takes a Request, and what stands beside it', async () => {
    const { simulator } = createTestProject()
    const request = new Request(address, { method: 'POST', body: '{}' })
    const body = new TextEncoder().encode(JSON.stringify({ email }))
    const init = { headers: { 'Api-Key': 'test' }, body }
    expect((await simulator.fetch(request, init)).status).toBe(200)
    expect(simulator.user(email)).toBeDefined()
  })

  test('rejects when it was aborted before, and writes nothing', async () => {
    const { simulator } = createTestProject()
    const reason = new Error('not needed any more')
    const post = {
      method: 'POST',
      body: JSON.stringify({ email }),
      signal: AbortSignal.abort(reason),
    }
    await expect(simulator.fetch(address, post)).rejects.toBe(reason)
    expect(simulator.requests()).toEqual([])
  })

  test('waits as long as it is told to, and no longer when aborted', async () => {
    const { simulator } = createTestProject({ latencyMs: 1_000_000 })
    const controller = new AbortController()
    const answer = simulator.fetch(address, { method: 'POST', signal: controller.signal })
    const reason = new Error('not needed any more')
    controller.abort(reason)
    await expect(answer).rejects.toBe(reason)
  })
})

describe('the log of requests', () => {
  test('tells what was asked and answered, and can be filtered', async () => {
    const { simulator, send, read } = createTestProject()
    await send('users.update', { email })
    await send('users.update', { email: 'foo@' })
    await read('users.getByEmail', { email })
    expect(simulator.requests('users.update')).toEqual([
      {
        operation: 'users.update',
        method: 'POST',
        path: '/api/users/update',
        query: {},
        body: { email },
        status: 200,
        at: noon,
      },
      expect.objectContaining({ body: { email: 'foo@' }, status: 400 }),
    ])
    expect(simulator.requests({ status: 400, operation: 'users.update' })).toHaveLength(1)
    expect(simulator.requests(({ query }) => query['email'] === email)).toHaveLength(1)
    expect(simulator.requests()).toHaveLength(3)
    expect(simulator.summary().requests).toEqual({ 'users.update': 2, 'users.getByEmail': 1 })
  })

  test.each([
    [0, []],
    [1, [9]],
    [3, [7, 8, 9]],
  ])('keeps the latest %i, and counts all', async (maxRequestLog, want) => {
    const { simulator, send } = createTestProject({ maxRequestLog })
    for (let n = 0; n < 10; n++) await send('users.update', { email, dataFields: { n } })
    const kept = simulator.requests().map(({ body }) => body)
    expect(kept).toEqual(want.map((n) => ({ email, dataFields: { n } })))
    expect(simulator.summary().requests).toEqual({ 'users.update': 10 })
  })
})

async function askFor(
  method: string,
  path: string,
  unknownRoute: 'helpful' | 'faithful' = 'helpful',
): Promise<Response> {
  const simulator = createIterableSimulator({ unknownRoute })
  const response = await simulator.fetch(`https://api.iterable.com${path}`, { method })
  expect(simulator.requests()).toMatchObject([{ operation: undefined, method, path }])
  return response
}

describe('an unknown route', () => {
  test.each([
    [
      'a misspelt path',
      'POST',
      '/api/users/updte',
      'users.update',
      '; did you mean users.update (POST /api/users/update)?',
    ],
    [
      'another method',
      'GET',
      '/api/commerce/updateCart',
      'commerce.updateCart',
      '; did you mean commerce.updateCart (POST /api/commerce/updateCart)?',
    ],
    ['nothing like it', 'DELETE', '/api/snippets/1234567890/locales/x', null, ''],
  ])('names itself and what was perhaps meant: %s', async (_case, method, path, nearest, hint) => {
    const response = await askFor(method, path)
    expect(response.status).toBe(501)
    expect(await response.json()).toEqual({
      msg: `The Iterable simulator does not know ${method} ${path}${hint}`,
      code: 'NotImplemented',
      params: { method, path, nearestOperation: nearest },
    })
  })

  test('answers as Iterable does when asked to be faithful', async () => {
    const response = await askFor('GET', '/api/nothing/%3Cb%3E', 'faithful')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('<title>Action not found</title>')
  })
})

test('webhooks.list answers an empty list', async () => {
  const { read } = createTestProject()
  expect(await read('webhooks.list', {})).toEqual({ status: 200, body: { webhooks: [] } })
})

test('wrong options are all named at once, without the key', () => {
  const wrong = { projectTyp: 'email', unknownRoute: 'rude', maxBulkItems: -1, apiKey: '' }
  let error: unknown
  try {
    createIterableSimulator(wrong as object)
  } catch (thrown) {
    error = thrown
  }
  expect(isIterableError(error) && error.code).toBe('invalid_option')
  for (const name of ['"projectType"', 'unknownRoute', 'maxBulkItems', 'apiKey']) {
    expect(String(error)).toContain(name)
  }
})
