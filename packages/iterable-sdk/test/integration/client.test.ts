import {
  createIterableClient,
  dataCenters,
  isIterableError,
  operations,
} from '@iterelay/iterable-sdk'
import { describe, expect, test, vi } from 'vitest'

import { answer, silence, startServer, success } from './faulty-server.ts'

const user = { email: 'ana@example.com' }

function recorder(...answers: readonly (() => Response)[]): {
  requests: { url: string; init: RequestInit | undefined }[]
  fetch: typeof globalThis.fetch
} {
  const requests: { url: string; init: RequestInit | undefined }[] = []
  return {
    requests,
    fetch: (input, init) => {
      requests.push({ url: input instanceof Request ? input.url : input.toString(), init })
      const make = answers[Math.min(requests.length, answers.length) - 1]
      return Promise.resolve(make?.() ?? Response.json({ msg: '', code: 'Success' }))
    },
  }
}

test('the request starts without anyone awaiting it', async () => {
  const { requests, fetch } = recorder()
  const call = createIterableClient({ apiKey: 'k3y0123456789', fetch }).users.update(user)
  await new Promise(setImmediate)
  expect(requests).toHaveLength(1)
  expect(call).toBeInstanceOf(Promise)
})

test.each(['us', 'eu'] as const)(
  'the %s data center is called at its own host',
  async (dataCenter) => {
    const { requests, fetch } = recorder()
    await createIterableClient({ apiKey: 'k3y0123456789', dataCenter, fetch }).webhooks.list()
    expect(requests[0]?.url).toBe(`${dataCenters[dataCenter]}/api/webhooks`)
  },
)

test('a global fetch that is patched after the client was made is used', async () => {
  const client = createIterableClient({ apiKey: 'k3y0123456789' })
  vi.stubGlobal('fetch', recorder().fetch)
  expect(await client.users.update(user)).toEqual({ msg: '', code: 'Success' })
})

test('making a client sends nothing and reads nothing', () => {
  const { requests, fetch } = recorder()
  createIterableClient({ apiKey: 'k3y0123456789', fetch })
  expect(requests).toEqual([])
})

describe('call', () => {
  test('does what the resource method does', async () => {
    const { requests, fetch } = recorder()
    const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
    await client.users.getByEmail(user, { headers: { 'x-a': '1' } })
    await client.call('users.getByEmail', { params: user }, { headers: { 'x-a': '1' } })
    await client.users.update(user)
    await client.call('users.update', { body: user })
    const plain = requests.map(({ url, init: { method, headers, body } = {} }) => [
      url,
      method,
      headers,
      body,
    ])
    expect(plain[1]).toEqual(plain[0])
    expect(plain[3]).toEqual(plain[2])
    expect(plain[0]?.[0]).toBe(
      'https://api.iterable.com/api/users/getByEmail?email=ana%40example.com',
    )
  })

  test('rejects for an input that is none', async () => {
    const client = createIterableClient({ apiKey: 'k3y0123456789', fetch: recorder().fetch })
    // @ts-expect-error -- null is no input
    await expect(client.call('webhooks.list', null)).rejects.toMatchObject({
      code: 'invalid_option',
    })
  })

  test('rejects for an operation that does not exist', async () => {
    const client = createIterableClient({ apiKey: 'k3y0123456789', fetch: recorder().fetch })
    // @ts-expect-error not an operation
    await expect(client.call('users.updat', {})).rejects.toThrow(
      '[invalid_option] call needs an operation id, not "users.updat", and { params, body }',
    )
    // @ts-expect-error not an operation
    await expect(client.call('toString', {})).rejects.toThrow('not "toString"')
  })
})

test('the client has a method for every operation, and nothing else', () => {
  const client = createIterableClient({ apiKey: 'k3y0123456789' })
  const methods = (value: object, prefix: string): string[] =>
    Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
      typeof member === 'function' ? [prefix + name] : methods(Object(member), `${prefix}${name}.`),
    )
  const resources = Object.entries(client).filter(
    ([name]) => !['call', 'stream', 'http'].includes(name),
  )
  expect(methods(Object.fromEntries(resources), '').toSorted()).toEqual(
    Object.keys(operations).toSorted(),
  )
})

test('the operations table is frozen through and through', () => {
  expect(Object.isFrozen(operations)).toBe(true)
  expect(Object.isFrozen(operations['events.trackBulk'].bulk?.failures)).toBe(true)
})

describe('http', () => {
  test('is made once, when it is first asked for', () => {
    const client = createIterableClient({ apiKey: 'k3y0123456789' })
    expect(client.http).toBe(client.http)
  })

  test('gives data with the key, headers and address of the client', async () => {
    const server = await startServer(answer(200, { user: { email: user.email } }))
    const client = createIterableClient({
      apiKey: 'k3y0123456789',
      baseUrl: server.baseUrl,
      headers: { 'x-a': '1' },
    })
    const { data, response } = await client.http.GET('/api/users/getByEmail', {
      params: { query: user },
    })
    expect(data?.user?.email).toBe(user.email)
    expect(response.status).toBe(200)
    expect(server.seen).toMatchObject([
      {
        url: '/api/users/getByEmail?email=ana%40example.com',
        headers: { 'api-key': 'k3y0123456789', 'x-a': '1' },
      },
    ])
  })

  test('gives a refusal as error, without throwing', async () => {
    const server = await startServer(answer(400, { msg: 'no', code: 'BadParams' }))
    const client = createIterableClient({ apiKey: 'k3y0123456789', baseUrl: server.baseUrl })
    const { error, response } = await client.http.POST('/api/users/update', { body: user })
    expect(error).toEqual({ msg: 'no', code: 'BadParams' })
    expect(response.status).toBe(400)
  })

  test.each([
    ['an idempotent call', '/api/users/update', 2],
    ['a call whose repeat could do harm', '/api/users/updateEmail', 1],
  ] as const)('tries again by the retry class: %s', async (_what, path, sent) => {
    const server = await startServer(answer(500, {}), success)
    const client = createIterableClient({
      apiKey: 'k3y0123456789',
      baseUrl: server.baseUrl,
      sleep: () => Promise.resolve(),
    })
    const body = { ...user, newEmail: 'b@example.com' }
    const { response } = await client.http.POST(path, { body })
    expect(response.status).toBe(sent === 2 ? 200 : 500)
    expect(server.seen).toHaveLength(sent)
    expect(server.seen.at(-1)?.body).toBe(JSON.stringify(body))
  })

  test.each([
    [[{ eventName: 'A', id: '1' }], 2],
    [[{ eventName: 'A' }], 1],
  ])('looks for the ids of %j', async (events, sent) => {
    const server = await startServer(answer(500, {}), success)
    const client = createIterableClient({
      apiKey: 'k3y0123456789',
      baseUrl: server.baseUrl,
      sleep: () => Promise.resolve(),
    })
    await client.http.POST('/api/events/trackBulk', { body: { events } })
    expect(server.seen).toHaveLength(sent)
  })

  test('times out like the rest, with an IterableError', async () => {
    const server = await startServer(silence)
    const client = createIterableClient({
      apiKey: 'k3y0123456789',
      baseUrl: server.baseUrl,
      timeoutMs: 50,
      retry: false,
    })
    const failure: unknown = await client.http.GET('/api/webhooks').catch((error: unknown) => error)
    expect(isIterableError(failure) && failure.code).toBe('timeout')
  })

  test("an abort rejects with the caller's reason", async () => {
    const controller = new AbortController()
    const server = await startServer(() => controller.abort('stop'))
    const client = createIterableClient({ apiKey: 'k3y0123456789', baseUrl: server.baseUrl })
    await expect(client.http.GET('/api/webhooks', { signal: controller.signal })).rejects.toBe(
      'stop',
    )
  })

  test.each([
    ['HTML on a 200', () => new Response('<html>ana@example.com', { status: 200 })],
    ['nothing on a 200', () => new Response('', { status: 200 })],
  ])('rejects with an IterableError for %s, without its text', async (_what, make) => {
    const { fetch } = recorder(make)
    const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
    const error: unknown = await client.http.GET('/api/webhooks').catch((cause: unknown) => cause)
    expect(isIterableError(error) && error.code).toBe('unexpected_answer')
    expect(String(error)).not.toContain('ana@example.com')
  })

  test('takes the key out of a refusal that repeats it', async () => {
    const echo = (): Response =>
      Response.json({ code: 'BadJsonBody', msg: 'headers: api-key k3y0123456789' }, { status: 400 })
    const { fetch } = recorder(echo)
    const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
    const { error } = await client.http.GET('/api/webhooks')
    expect(JSON.stringify(error)).toContain('[redacted]')
    expect(JSON.stringify(error)).not.toContain('k3y')
  })

  test('runs the middleware that a caller adds', async () => {
    const server = await startServer(success)
    const client = createIterableClient({ apiKey: 'k3y0123456789', baseUrl: server.baseUrl })
    const seen: string[] = []
    client.http.use({
      onRequest: ({ request, schemaPath }) => {
        seen.push(schemaPath)
        request.headers.set('x-added', 'yes')
        return request
      },
      onResponse: ({ response }) => void seen.push(String(response.status)),
    })
    await client.http.POST('/api/users/update', { body: user })
    expect(seen).toEqual(['/api/users/update', '200'])
    expect(server.seen[0]?.headers['x-added']).toBe('yes')
  })
})

describe('secrets', () => {
  test('the key of a server that repeats what it was sent is in no part of the error', async () => {
    const server = await startServer((response, request) =>
      answer(400, {
        code: 'BadJsonBody',
        msg: `body ${request.body} headers ${JSON.stringify(request.headers)}`,
        params: { headers: request.headers },
      })(response, request),
    )
    const client = createIterableClient({ apiKey: 's3cret-0123456789', baseUrl: server.baseUrl })
    const failure: unknown = await client.users.update(user).catch((error: unknown) => error)
    if (!isIterableError(failure)) throw new Error('no failure')
    const parts = JSON.stringify([
      failure.message,
      failure.stack,
      failure.body,
      failure.params,
      failure,
    ])
    expect(parts).toContain('[redacted]')
    expect(parts).not.toContain('s3cret-0123456789')
    expect(failure.message).not.toContain('ana@example.com')
  })
})

describe('client.http', () => {
  const answering =
    (body: string, type: string): typeof globalThis.fetch =>
    () =>
      Promise.resolve(new Response(body, { headers: { 'content-type': type } }))

  test.each(['..', '.', '', 'a/b', '%2e%2e'])(
    'does not let the path value %j leave its segment',
    async (itemId) => {
      const { requests, fetch } = recorder()
      const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
      const path = { catalogName: 'c', itemId }
      const call = async (): Promise<unknown> =>
        client.http.DELETE('/api/catalogs/{catalogName}/items/{itemId}', { params: { path } })
      await expect(call()).rejects.toMatchObject({ code: 'invalid_path_value' })
      expect(requests).toEqual([])
    },
  )

  test('hands over text as text, and a number as a number', async () => {
    const texts = createIterableClient({
      apiKey: 'k3y0123456789',
      fetch: answering('ana@example.com\nbo@example.com', 'text/plain'),
    })
    const list = await texts.http.GET('/api/lists/getUsers', { params: { query: { listId: 1 } } })
    expect(list.data).toBe('ana@example.com\nbo@example.com')
    const numbers = createIterableClient({
      apiKey: 'k3y0123456789',
      fetch: answering('12', 'text/plain'),
    })
    const size = await numbers.http.GET('/api/lists/{listId}/size', {
      params: { path: { listId: 1 } },
    })
    expect(size.data).toBe(12)
  })
})

test.each([
  ['an envelope', '{"code":"BadParams"}', 'application/json'],
  ['a page', '<html>', 'Text/HTML'],
  ['a page without a type', '<!DOCTYPE html><p>', ''],
])('%s is no list of users', async (_what, body, type) => {
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: () =>
      Promise.resolve(new Response(body, { headers: type === '' ? {} : { 'content-type': type } })),
  })
  await expect(client.lists.getUsers({ listId: 1 })).rejects.toMatchObject({
    code: 'unexpected_answer',
  })
})
