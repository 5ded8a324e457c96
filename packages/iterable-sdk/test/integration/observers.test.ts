import { createIterableClient, type CallContents, type CallEvent } from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

function watch(...answers: readonly (() => Response)[]): {
  client: ReturnType<typeof createIterableClient>
  events: CallEvent[]
  carried: CallContents[]
} {
  const events: CallEvent[] = []
  const carried: CallContents[] = []
  let sent = 0
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    observers: [
      (event) => {
        events.push(event)
        throw new Error('an observer that fails')
      },
      (event, contents) => {
        events.push(event)
        carried.push(contents)
      },
    ],
    fetch: () => Promise.resolve(answers[sent++]?.() ?? Response.error()),
  })
  return { client, events, carried }
}

const ok = (): Response =>
  Response.json({ msg: '', code: 'Success' }, { headers: { 'iterable-request-id': 'r-1' } })
const broken = (): Response => new Response('<html>', { status: 500 })

test('every observer is told of every event, whatever another does', async () => {
  const { client, events } = watch(broken, ok)
  await client.users.update({ email: 'ana@example.com' })
  const told = events.filter((_, index) => index % 2 === 0)
  expect(events.filter((_, index) => index % 2 === 1)).toEqual(told)
  expect(told).toMatchObject([
    { type: 'start', attempts: 0 },
    { type: 'attempt', attempts: 1, status: undefined },
    { type: 'answer', attempts: 1, status: 500, failure: { code: 'server_error' } },
    { type: 'wait', attempts: 1, reason: 'retry', waitMs: 125, status: 500 },
    { type: 'attempt', attempts: 2, status: undefined, failure: undefined },
    { type: 'answer', attempts: 2, status: 200, requestId: 'r-1', failure: undefined },
    { type: 'end', attempts: 2, status: 200, failure: undefined, isAborted: false },
  ])
  expect(new Set(told.map(({ call }) => call)).size).toBe(1)
  expect(told[0]?.call).toMatchObject({
    operation: { id: 'users.update' },
    baseUrl: 'https://api.iterable.com',
  })
})

test('what a call carries comes apart from its events, which hold nothing of it', async () => {
  const { client, events, carried } = watch(broken, ok)
  await client.users.update({ email: 'ana@example.com' })
  expect(JSON.stringify(events)).not.toMatch(/k3y0123456789|ana@/)
  expect(carried[0]).toEqual({ body: { email: 'ana@example.com' } })
  expect(carried.at(-1)).toMatchObject({
    request: { headers: { 'Api-Key': 'k3y0123456789' } },
    secrets: expect.arrayContaining(['k3y0123456789']),
    response: { status: 200 },
    data: { code: 'Success' },
  })
  expect(carried.at(-1)).not.toHaveProperty('error')
})

test('a call that fails ends with what it rejects with', async () => {
  const { client, events, carried } = watch(() =>
    Response.json({ code: 'BadApiKey' }, { status: 401 }),
  )
  const error: unknown = await client.webhooks.list().catch((cause: unknown) => cause)
  expect(events.at(-1)).toMatchObject({
    type: 'end',
    attempts: 1,
    failure: { code: 'unauthorized', iterableCode: 'BadApiKey' },
    isAborted: false,
  })
  expect(carried.at(-1)?.error).toBe(error)
})

test('an answer that is refused by validate is a failure to observers, too', async () => {
  const events: CallEvent[] = []
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: () => Promise.resolve(ok()),
    validate: () => 'not at all',
    observers: [(event) => events.push(event)],
  })
  await expect(client.webhooks.list()).rejects.toMatchObject({ code: 'unexpected_answer' })
  expect(events.at(-1)).toMatchObject({ type: 'end', failure: { code: 'unexpected_answer' } })
})

test('a call that is ended ends with the reason of its caller', async () => {
  const { client, events, carried } = watch()
  await client.webhooks.list({ signal: AbortSignal.abort('stop') }).catch(() => undefined)
  expect(events.at(-1)).toMatchObject({ type: 'end', attempts: 0, isAborted: true })
  expect(carried.at(-1)).toMatchObject({ error: 'stop' })
})
