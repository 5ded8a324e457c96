import { createIterableClient, type CallEvent } from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

function watch(...answers: readonly (() => Response)[]): {
  client: ReturnType<typeof createIterableClient>
  events: CallEvent[]
} {
  const events: CallEvent[] = []
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
      (event) => events.push(event),
    ],
    fetch: () => Promise.resolve(answers[sent++]?.() ?? Response.error()),
  })
  return { client, events }
}

const ok = (): Response => Response.json({ msg: '', code: 'Success' })
const broken = (): Response => new Response('<html>', { status: 500 })

test('every observer is told of every event, whatever another does', async () => {
  const { client, events } = watch(broken, ok)
  await client.users.update({ email: 'ana@example.com' })
  const told = events.filter((_, index) => index % 2 === 0)
  expect(events.filter((_, index) => index % 2 === 1)).toEqual(told)
  expect(told).toMatchObject([
    { type: 'start', attempts: 0 },
    { type: 'attempt', attempts: 1, request: { method: 'POST' } },
    { type: 'answer', attempts: 1, response: { status: 500 }, error: { code: 'server_error' } },
    { type: 'wait', attempts: 1, reason: 'retry', waitMs: 125 },
    { type: 'attempt', attempts: 2 },
    { type: 'answer', attempts: 2, response: { status: 200 }, error: undefined },
    { type: 'end', attempts: 2, error: undefined },
  ])
  expect(new Set(told.map(({ call }) => call)).size).toBe(1)
  expect(told[0]?.call).toMatchObject({
    operation: { id: 'users.update' },
    baseUrl: 'https://api.iterable.com',
    body: { email: 'ana@example.com' },
  })
})

test('a call that fails ends with what it rejects with', async () => {
  const { client, events } = watch(() => Response.json({ code: 'BadApiKey' }, { status: 401 }))
  const error: unknown = await client.webhooks.list().catch((cause: unknown) => cause)
  expect(events.at(-1)).toMatchObject({ type: 'end', attempts: 1 })
  expect(Reflect.get(events.at(-1) ?? {}, 'error')).toBe(error)
})

test('a call that is ended ends with the reason of its caller', async () => {
  const { client, events } = watch()
  await client.webhooks.list({ signal: AbortSignal.abort('stop') }).catch(() => undefined)
  expect(events.at(-1)).toMatchObject({ type: 'end', attempts: 0, error: 'stop' })
})
