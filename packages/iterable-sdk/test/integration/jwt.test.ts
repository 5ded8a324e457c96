import { createIterableClient } from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

const user = { email: 'ana@example.com' }

function recorder(...statuses: readonly number[]): {
  readonly authorizations: (string | null)[]
  readonly fetch: typeof globalThis.fetch
} {
  const authorizations: (string | null)[] = []
  return {
    authorizations,
    fetch: (_input, init) => {
      const authorization = new Headers(init?.headers).get('authorization')
      const status = statuses[authorizations.length] ?? 200
      authorizations.push(authorization)
      return Promise.resolve(
        Response.json({ code: 'BadJsonBody', msg: `headers: ${authorization}` }, { status }),
      )
    },
  }
}

const base = { apiKey: 'k3y0123456789', sleep: () => Promise.resolve() }

test('a token is sent as a bearer token', async () => {
  const { authorizations, fetch } = recorder()
  await createIterableClient({ ...base, fetch, jwt: 'aaa.bbb.ccc' }).users.update(user)
  expect(authorizations).toEqual(['Bearer aaa.bbb.ccc'])
})

test('a function is asked before every attempt', async () => {
  const { authorizations, fetch } = recorder(503)
  let count = 0
  const jwt = (): Promise<string> => Promise.resolve(`token-${(count += 1)}`)
  await createIterableClient({ ...base, fetch, jwt }).users.update(user)
  expect(authorizations).toEqual(['Bearer token-1', 'Bearer token-2'])
})

test('the token of an answer that repeats it is taken out', async () => {
  const { fetch } = recorder(400)
  const client = createIterableClient({ ...base, fetch, jwt: 'aaa.bbb.ccc' })
  const error: unknown = await client.users.update(user).catch((cause: unknown) => cause)
  const parts = JSON.stringify([error, Reflect.get(Object(error), 'body')])
  expect(parts).toContain('[redacted]')
  expect(parts).not.toContain('aaa.bbb')
})

test.each([
  [() => Promise.reject(new Error('the issuer is down'))],
  [() => 'two words'],
  [() => undefined],
])('a function that gives no token ends the call before anything is sent', async (jwt) => {
  const { authorizations, fetch } = recorder()
  // @ts-expect-error -- see above
  const client = createIterableClient({ ...base, fetch, jwt })
  await expect(client.users.update(user)).rejects.toMatchObject({
    code: 'unauthorized',
    attempts: 0,
  })
  expect(authorizations).toEqual([])
})

test('an abort does not wait for a function that never answers', async () => {
  const { authorizations, fetch } = recorder()
  const controller = new AbortController()
  const client = createIterableClient({ ...base, fetch, jwt: () => new Promise(() => undefined) })
  const call = client.users.update(user, { signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(call).rejects.toThrow('enough')
  expect(authorizations).toEqual([])
})

test('a token that cannot be renewed says how many requests were made before', async () => {
  const { fetch } = recorder(503)
  let asked = 0
  const jwt = (): string => {
    asked += 1
    if (asked > 1) throw new Error('the issuer is down')
    return 'token-1'
  }
  const client = createIterableClient({ ...base, fetch, jwt })
  await expect(client.users.update(user)).rejects.toMatchObject({
    code: 'unauthorized',
    attempts: 1,
  })
})
