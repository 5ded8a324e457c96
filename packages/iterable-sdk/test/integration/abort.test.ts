import { createIterableClient, type IterableClientOptions } from '@iterelay/iterable-sdk'
import { describe, expect, test, vi } from 'vitest'

import { answer, silence, stall, startServer, success } from './faulty-server.ts'

const user = { email: 'ana@example.com' }
const options = (baseUrl: string): IterableClientOptions => ({
  apiKey: 'k3y0123456789',
  baseUrl,
  random: () => 0.999,
})

describe("an abort rejects with the caller's reason", () => {
  test('before anything was sent', async () => {
    const server = await startServer(success)
    const reason = new Error('changed my mind')
    const client = createIterableClient(options(server.baseUrl))
    await expect(client.users.update(user, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    )
    expect(server.seen).toEqual([])
  })

  test.each([
    ['while the answer is awaited', silence],
    ['while the body is read', stall],
  ])('%s', async (_when, behaviour) => {
    const controller = new AbortController()
    const server = await startServer((response, request) => {
      behaviour(response, request)
      setTimeout(() => controller.abort('stop'), 20)
    })
    const client = createIterableClient(options(server.baseUrl))
    await expect(client.users.update(user, { signal: controller.signal })).rejects.toBe('stop')
    expect(server.seen).toHaveLength(1)
  })

  test('while it waits to try again', async () => {
    const controller = new AbortController()
    const server = await startServer((response, request) => {
      answer(429, {}, { 'retry-after': '50' })(response, request)
      setTimeout(() => controller.abort(), 50)
    })
    const client = createIterableClient(options(server.baseUrl))
    const failure: unknown = await client.users
      .update(user, { signal: controller.signal })
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'AbortError' })
    expect(failure).toBe(controller.signal.reason)
    expect(server.seen).toHaveLength(1)
  })

  test('with a fetch that does not listen to the signal', async () => {
    const controller = new AbortController()
    const client = createIterableClient({
      apiKey: 'k3y0123456789',
      fetch: () => new Promise(() => undefined),
    })
    const call = client.users.update(user, { signal: controller.signal })
    controller.abort('stop')
    await expect(call).rejects.toBe('stop')
  })
})

test("a time limit of the caller's own is the caller's reason, not our timeout", async () => {
  const server = await startServer(silence)
  const client = createIterableClient(options(server.baseUrl))
  await expect(
    client.users.update(user, { signal: AbortSignal.timeout(30) }),
  ).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})

test('a fetch that does not listen to the signal is still timed out', async () => {
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: () => new Promise(() => undefined),
    timeoutMs: 10,
    retry: false,
  })
  await expect(client.users.update(user)).rejects.toMatchObject({ code: 'timeout' })
})

test('a call that is over leaves no timer and no listener', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  const set = vi.spyOn(globalThis, 'setTimeout')
  const cleared = vi.spyOn(globalThis, 'clearTimeout')
  const answers = [new Response('', { status: 500 }), Response.json({})]
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    random: () => 0,
    fetch: () => Promise.resolve(answers.shift() ?? Response.error()),
  })
  await client.users.update(user, { signal })
  expect(added).toHaveBeenCalledTimes(3)
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  )
  // The timer of the wait has fired; those of the two attempts were cleared.
  const ofAttempts = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === 30_000)
  expect(ofAttempts).toHaveLength(2)
  for (const { value } of ofAttempts) expect(cleared).toHaveBeenCalledWith(value)
  vi.restoreAllMocks()
})

test('a signal that is null is none, as for fetch', async () => {
  const fetch = (): Promise<Response> => Promise.resolve(Response.json({ webhooks: [] }))
  const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
  await expect(client.webhooks.list({ signal: null })).resolves.toEqual({ webhooks: [] })
})

test('a call that was aborted before it began made no request', async () => {
  const fetch = (): Promise<Response> => Promise.reject(new Error('must not be called'))
  const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
  const controller = new AbortController()
  controller.abort('went home')
  await expect(client.webhooks.list({ signal: controller.signal })).rejects.toBe('went home')
})
