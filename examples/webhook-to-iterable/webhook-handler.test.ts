import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination, createMemoryDedupeStore } from '@iterelay/segment-adapter'
import { Analytics } from '@segment/analytics-node'
import { afterEach, describe, expect, test } from 'vitest'

import { createNodeServer } from './node-server.ts'
import type { DeadLetter } from './read-report.ts'
import { createWebhookHandler, type WebhookOptions } from './webhook-handler.ts'

const identify = { type: 'identify', userId: 'u-1', traits: { email: 'ana@example.com' } }
const track = { type: 'track', userId: 'u-1', event: 'Trial Started', messageId: 'm-1' }
const page = { type: 'page', userId: 'u-1', name: 'Home' }

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** A real server in front of a simulated project. */
async function setUp(
  options: Partial<WebhookOptions> & { apiKey?: string; remembers?: boolean } = {},
) {
  const { apiKey = 'right', remembers = false, ...given } = options
  const simulator = createIterableSimulator({ apiKey: 'right' })
  const parked: DeadLetter[] = []
  const problems: string[] = []
  const handle = createWebhookHandler({
    destination: createIterableDestination({
      settings: { apiKey },
      mappings: defaultPresets,
      fetch: simulator.fetch,
      // The sender does it.
      retry: false,
      rateLimit: false,
      ...(remembers ? { dedupe: createMemoryDedupeStore() } : {}),
    }),
    park: (letters) => void parked.push(...letters),
    onProblem: (problem) => void problems.push(problem),
    ...(given.sharedSecret === undefined ? { token: 'a-token' } : {}),
    ...given,
  })
  const server = createNodeServer(handle)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => new Promise((resolve) => server.close(resolve)))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/segment`
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer a-token', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    } as RequestInit)
  return { simulator, parked, problems, url, post }
}

const sign = (text: string, secret = 'a-secret'): { 'x-signature': string } => ({
  'x-signature': createHmac('sha1', secret).update(text).digest('hex'),
})

describe('what it takes', () => {
  test.each([
    ['one event', identify],
    ['a list of events', [identify]],
    ['the batch of a client', { batch: [identify], sentAt: '2026-11-24T08:00:00Z' }],
  ])('%s', async (_what, body) => {
    const { post, simulator } = await setUp()
    const response = await post(body)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ delivered: 1, skipped: 0, rejected: 0, failed: 0 })
    expect(simulator.user('ana@example.com')?.userId).toBe('u-1')
  })

  test("what a client of Segment's sends, whose write key is the token", async () => {
    const { url, simulator, problems } = await setUp()
    const { origin } = new URL(url)
    for (const writeKey of ['a-token', 'another']) {
      const analytics = new Analytics({ writeKey, host: origin, maxRetries: 0 })
      analytics.identify({ userId: writeKey, traits: { plan: 'pro' } })
      await analytics.closeAndFlush()
    }
    expect(simulator.users().map(({ userId }) => userId)).toEqual(['a-token'])
    expect(problems).toEqual(['401: wrong token'])
  })

  test('an empty list, as a way to see whether it is there', async () => {
    const { post } = await setUp()
    expect((await post([])).status).toBe(200)
  })
})

describe('what it does not take', () => {
  test.each([
    ['no JSON', '{"type":'],
    ['nothing', ''],
    ['a number', 7],
    ['null', 'null'],
    ['a batch that is no list', { batch: { type: 'track' } }],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
  ])('%s', async (_what, body) => {
    const { post, problems } = await setUp()
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(problems).toEqual(['400: neither an event nor a list of events'])
  })

  test.each(['GET', 'PUT', 'DELETE'])('a %s', async (method) => {
    const { url } = await setUp()
    const response = await fetch(url, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test.each(['Basic !', `Basic ${btoa('a-toke:')}`, `Basic ${btoa(':a-token')}`, 'a-token'])(
    'the authorization %j',
    async (authorization) => {
      const { post } = await setUp()
      expect((await post(identify, { authorization })).status).toBe(401)
    },
  )

  test.each(['', 'a-toke', 'a-token2', 'A-TOKEN'])('the token %j', async (token) => {
    const { post, simulator } = await setUp()
    const response = await post(identify, { authorization: `Bearer ${token}` })
    expect(response.status).toBe(401)
    expect(simulator.requests()).toEqual([])
  })

  test('a body that is too large by what it says of itself, after which others still get in', async () => {
    const { post, simulator } = await setUp({ maxBodyBytes: 100_000 })
    const tooLarge = await post('x'.repeat(3_000_000))
    // So that neither side waits for the other.
    expect([tooLarge.status, tooLarge.headers.get('connection')]).toEqual([413, 'close'])
    expect((await post(identify)).status).toBe(200)
    expect(simulator.summary().users).toBe(1)
  })

  test('a body that grows too large on the way', async () => {
    const { url } = await setUp({ maxBodyBytes: 100_000 })
    const part = new TextEncoder().encode('x'.repeat(50_000))
    const body = new ReadableStream({
      start(controller) {
        for (let count = 0; count < 20; count += 1) controller.enqueue(part)
        controller.close()
      },
    })
    const headers = { authorization: 'Bearer a-token' }
    const init = { method: 'POST', headers, body, duplex: 'half' }
    expect((await fetch(url, init as RequestInit)).status).toBe(413)
  })

  test('no secret at all', () => {
    const destination = createIterableDestination({
      settings: { apiKey: 'any' },
      mappings: defaultPresets,
    })
    const options = { destination, park: () => {}, token: '', sharedSecret: '' }
    expect(() => createWebhookHandler(options)).toThrow(TypeError)
  })
})

describe('signatures of Segment', () => {
  const sharedSecret = 'a-secret'

  test('an event that is signed', async () => {
    const { post } = await setUp({ sharedSecret })
    const text = JSON.stringify({
      ...identify,
      traits: { email: 'ana@example.com', name: 'Zoë 李' },
    })
    expect((await post(text, sign(text))).status).toBe(200)
  })

  test.each([
    ['with another secret', sign(JSON.stringify(identify), 'another')],
    ['of another body', sign(JSON.stringify(track))],
    [
      'that is cut short',
      { 'x-signature': sign(JSON.stringify(identify))['x-signature'].slice(2) },
    ],
    ['that is no hex', { 'x-signature': 'zz' }],
    ['that is missing', {}],
  ])('none %s', async (_what, headers: Record<string, string>) => {
    const { post, simulator } = await setUp({ sharedSecret })
    expect((await post(identify, headers)).status).toBe(401)
    expect(simulator.requests()).toEqual([])
  })

  test('of a batch the first event is signed: enough for a batch of one', async () => {
    const { post } = await setUp({ sharedSecret })
    expect((await post([identify], sign(JSON.stringify(identify)))).status).toBe(200)
  })

  test('a longer batch needs a token beside it, since anybody could have added to it', async () => {
    const batch = [identify, track]
    const signature = sign(JSON.stringify(identify))
    const alone = await setUp({ sharedSecret })
    expect((await alone.post(batch, signature)).status).toBe(401)
    expect(alone.problems).toEqual([
      '401: only the first event of a batch is signed: use a token as well',
    ])
    expect(alone.simulator.requests()).toEqual([])

    const both = await setUp({ sharedSecret, token: 'a-token' })
    expect((await both.post(batch, signature)).status).toBe(200)
    expect((await both.post(batch, { ...signature, authorization: 'Bearer x' })).status).toBe(401)
    expect((await both.post(batch, sign('other'))).status).toBe(401)
  })

  test('senders that sign the whole batch need no token', async () => {
    const { post } = await setUp({ sharedSecret })
    const text = JSON.stringify([identify, track])
    expect((await post(text, sign(text))).status).toBe(200)
  })
})

describe('what Iterable says', () => {
  test('rejected events are parked with the reason, and the sender is done with them', async () => {
    const { post, parked, simulator } = await setUp()
    const stranger = { ...track, userId: 'nobody' }
    const response = await post([identify, stranger, 'no event', page])
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ delivered: 1, skipped: 1, rejected: 2, failed: 0 })
    expect(parked).toMatchObject([
      { event: stranger, reasons: [{ code: 'unknown_user' }] },
      { event: 'no event', reasons: [{ code: 'invalid_event' }] },
    ])
    expect(simulator.summary()).toMatchObject({ users: 1, events: 0 })
  })

  test('a failure makes the sender repeat, when Iterable asked for it, and the repeat counts once', async () => {
    const { post, parked, problems, simulator } = await setUp()
    const batch = [identify, track, 'no event']
    const busy = { status: 429, headers: { 'retry-after': '2' } }
    simulator.failNext('events.trackBulk', busy)
    const first = await post(batch)
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2'])
    expect(problems).toEqual(['503: 1 of 3 failed: rate_limited'])
    // Still the sender's.
    expect(parked).toEqual([])
    simulator.failNext('users.bulkUpdate', { status: 500 })
    const second = await post(batch)
    expect(second.status).toBe(503)
    expect((await post(batch)).status).toBe(200)
    expect(parked).toHaveLength(1)
    expect(simulator.events('Trial Started')).toHaveLength(1)
  })

  test('with a store of message ids a repeat sends only what was not delivered', async () => {
    const { post, simulator } = await setUp({ remembers: true })
    const batch = [{ ...identify, messageId: 'm-0' }, track]
    simulator.failNext('events.trackBulk', { status: 503 })
    expect((await post(batch)).status).toBe(503)
    const second = await post(batch)
    expect(await second.json()).toEqual({ delivered: 1, skipped: 1, rejected: 0, failed: 0 })
    expect(simulator.requests('users.bulkUpdate')).toHaveLength(1)
  })

  test('a key that is refused keeps the events with the sender', async () => {
    const { post, problems } = await setUp({ apiKey: 'wrong' })
    expect((await post(identify)).status).toBe(503)
    expect(problems).toEqual(['503: 1 of 1 failed: bad_api_key'])
  })

  test('what takes too long is given up before the sender does, to be repeated', async () => {
    const { post, simulator } = await setUp({ deadlineMs: 50 })
    simulator.failNext('users.bulkUpdate', { delayMs: 60_000 })
    const response = await post(identify)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30'])
  })

  test('while rejected events cannot be parked, they stay with the sender', async () => {
    const { post, problems } = await setUp({ park: () => Promise.reject(new Error('disk full')) })
    expect((await post('["no event"]')).status).toBe(503)
    expect(problems).toEqual([
      'parking failed: Error: disk full',
      '503: rejected events could not be parked',
    ])
    expect((await post(identify)).status).toBe(200)
  })
})
