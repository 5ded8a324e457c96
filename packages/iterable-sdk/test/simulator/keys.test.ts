import { createHmac } from 'node:crypto'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator, type ApiKeyKind } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'
import { noon } from './project.ts'

const ana = 'ana@example.com'
const secret = 'only-for-tests'
const now = noon / 1000

describe('a key of a kind', () => {
  const calls = {
    write: ['users.update', { email: ana }],
    list: ['lists.create', { name: 'Spring' }],
    device: ['events.trackInAppOpen', { email: ana, messageId: 'm' }],
  } as const

  test.each([
    ['server', { write: true, list: true, device: false, read: true }],
    ['readOnly', { write: false, list: false, device: false, read: true }],
    ['mobile', { write: true, list: false, device: true, read: false }],
    ['web', { write: true, list: false, device: true, read: false }],
  ] as const)('%s may do what it is for', async (kind, want) => {
    const { simulator, client } = createClientProject(
      { apiKeys: [{ key: 'key', kind }], seed: { users: [{ email: ana }] } },
      'key',
    )
    const isAllowed = async (call: Promise<unknown>): Promise<boolean> => {
      const refused = await refusalOf(call)
      if (refused === 'accepted') return true
      expect(refused).toBe('401 BadApiKey: Disabled API key or insufficient privileges')
      return false
    }
    expect({
      write: await isAllowed(client.call(calls.write[0], { body: calls.write[1] })),
      list: await isAllowed(client.call(calls.list[0], { body: calls.list[1] })),
      device: await isAllowed(client.call(calls.device[0], { body: calls.device[1] })),
      read: await isAllowed(client.lists.list()),
    }).toEqual(want)
    expect(JSON.stringify(simulator.requests())).not.toContain('"key"')
  })

  test('tells its kind when it is refused', async () => {
    const simulator = createIterableSimulator({ apiKeys: [{ key: 'key', kind: 'readOnly' }] })
    const response = await simulator.fetch('https://api.iterable.com/api/lists', {
      method: 'POST',
      headers: { 'Api-Key': 'key' },
    })
    expect(await response.json()).toMatchObject({
      params: { apiKeyType: 'readOnly', endpoint: '/api/lists' },
    })
  })

  test('for apps merges unknown users only', async () => {
    const { client } = createClientProject(
      {
        apiKeys: [{ key: 'key', kind: 'mobile' }],
        seed: {
          users: [{ email: ana }, { email: 'b@example.com' }, { email: 'x+1@placeholder.email' }],
        },
      },
      'key',
    )
    const merge = (sourceEmail: string): Promise<unknown> =>
      client.users.merge({ sourceEmail, destinationEmail: ana })
    expect(await refusalOf(merge('b@example.com'))).toContain('403 Forbidden')
    expect(await refusalOf(merge('x+1@placeholder.email'))).toBe('accepted')
  })

  test('may be barred from new event names, which are dropped in silence', async () => {
    const { client, simulator } = createClientProject(
      {
        apiKeys: [{ key: 'key', kind: 'web', createsEventNames: false }],
        seed: {
          users: [{ email: ana }],
          events: [{ email: ana, eventName: 'Known', dataFields: { n: 1 } }],
        },
      },
      'key',
    )
    for (const eventName of ['Known', 'New']) await client.events.track({ email: ana, eventName })
    expect(simulator.events().map(({ eventName }) => eventName)).toEqual(['Known', 'Known'])
    expect(simulator.summary().droppedEvents).toBe(1)
  })
})

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function sign(payload: object, { alg = 'HS256', key = secret } = {}): string {
  const text = `${encode({ alg, typ: 'JWT' })}.${encode(payload)}`
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
}

describe('a key that asks for JWTs', () => {
  const good = { email: ana, iat: now - 10, exp: now + 3600 }

  function update(token: string | undefined, email = ana, jwtRefusalStatus?: 400): Promise<string> {
    const simulator = createIterableSimulator({
      now: () => noon,
      apiKeys: [{ key: 'key', kind: 'web', jwtSecret: secret }],
      ...(jwtRefusalStatus === undefined ? {} : { jwtRefusalStatus }),
    })
    const client = createIterableClient({
      apiKey: 'key',
      fetch: simulator.fetch,
      retry: false,
      ...(token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } }),
    })
    return refusalOf(client.users.update({ email }))
  }

  test('takes a good one, in whatever case the address is written', async () => {
    expect(await update(sign(good))).toBe('accepted')
    expect(await update(sign({ ...good, email: 'Ana@Example.com' }))).toBe('accepted')
  })

  test.each([
    ['none', undefined, '401 BadAuthorizationHeader'],
    ['what is no token', 'abc', '401 BadAuthorizationHeader'],
    ['an expired one', sign({ ...good, exp: now }), '401 InvalidJwtPayload: JWT token is expired'],
    ['another signature', sign(good, { key: 'other' }), '401 InvalidJwtPayload'],
    ['another algorithm', sign(good, { alg: 'none' }), '401 InvalidJwtPayload'],
    ['two identities', sign({ ...good, userId: 'u' }), '401 InvalidJwtPayload'],
    ['none in it', sign({ iat: good.iat, exp: good.exp }), '401 InvalidJwtPayload'],
    ['milliseconds', sign({ ...good, iat: noon, exp: noon + 1 }), '401 InvalidJwtPayload'],
    ['more than a year', sign({ ...good, exp: now + 367 * 86_400 }), '401 InvalidJwtPayload'],
    ['no times', sign({ email: ana }), '401 InvalidJwtPayload'],
  ])('refuses %s', async (_case, token, want) => {
    expect(await update(token)).toContain(want)
  })

  test('refuses one for somebody else, with a status that is a switch', async () => {
    expect(await update(sign(good), 'ben@example.com')).toContain(
      '401 JwtUserIdentifiersMismatched',
    )
    expect(await update(sign(good), 'ben@example.com', 400)).toContain(
      '400 JwtUserIdentifiersMismatched',
    )
  })

  test('looks for the user where the request names it', async () => {
    const simulator = createIterableSimulator({
      now: () => noon,
      apiKeys: [{ key: 'app', kind: 'mobile', jwtSecret: secret }, { key: 'server' }],
      seed: { users: [{ email: ana, userId: 'u-1' }, { email: 'x+1@placeholder.email' }] },
    })
    const client = createIterableClient({
      apiKey: 'app',
      fetch: simulator.fetch,
      retry: false,
      headers: { Authorization: `Bearer ${sign(good)}` },
    })
    await client.commerce.updateCart({ user: { email: ana }, items: [] })
    await client.inApp.getMessages({ email: ana, count: 1 })
    await client.users.merge({ sourceEmail: 'x+1@placeholder.email', destinationEmail: ana })
    const other = client.inApp.getMessages({ userId: 'u-1', count: 1 })
    expect(await refusalOf(other)).toContain('JwtUserIdentifiersMismatched')

    // Tokens from before a given time can be made worthless.
    const server = createIterableClient({ apiKey: 'server', fetch: simulator.fetch })
    await server.auth.invalidateJwts({ email: ana, issuedBefore: (now - 10) * 1000 })
    await client.users.update({ email: ana })
    await server.auth.invalidateJwts({ email: ana, issuedBefore: now * 1000 })
    expect(await refusalOf(client.users.update({ email: ana }))).toContain('InvalidJwtPayload')
  })
})

test('wrong keys are told at once, without showing them', () => {
  const apiKeys = [{ key: '' }, { key: 'k3y', kind: 'admin' as ApiKeyKind, jwtSecret: '' }]
  let said = ''
  try {
    createIterableSimulator({ apiKeys })
  } catch (error) {
    said = String(error)
  }
  expect(said).toContain('apiKeys[0].key must be a text')
  expect(said).toContain('apiKeys[1].kind must be one of server, readOnly, mobile, web')
  expect(said).toContain('apiKeys[1].jwtSecret')
  expect(said).not.toContain('k3y')
})
