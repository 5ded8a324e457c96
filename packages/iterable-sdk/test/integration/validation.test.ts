import { createIterableClient, validateAnswers, type AnswerMismatch } from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

const schemas = {
  'webhooks.list': {
    safeParse: (value: unknown) =>
      Array.isArray(Reflect.get(Object(value), 'webhooks'))
        ? { success: true }
        : {
            success: false,
            error: { issues: [{ path: ['webhooks'], message: 'expected a list' }] },
          },
  },
} as const

const answering = (body: unknown) => (): Promise<Response> => Promise.resolve(Response.json(body))

test('answers are not checked unless that is asked for', async () => {
  const client = createIterableClient({ apiKey: 'k3y0123456789', fetch: answering({}) })
  await expect(client.webhooks.list()).resolves.toEqual({})
})

test('an answer that is not as documented rejects, and says where without its values', async () => {
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: answering({ webhooks: 'ana@example.com' }),
    validate: validateAnswers(schemas),
  })
  await expect(client.webhooks.list()).rejects.toMatchObject({
    code: 'unexpected_answer',
    operation: 'webhooks.list',
    status: 200,
    message: expect.stringMatching(
      /GET \/api\/webhooks: status 200, but not as documented: \/webhooks expected a list$/,
    ),
  })
})

test('or it is reported, and handed over all the same', async () => {
  const mismatches: AnswerMismatch[] = []
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: answering({}),
    validate: validateAnswers(schemas, (mismatch) => mismatches.push(mismatch)),
  })
  await expect(client.webhooks.list()).resolves.toEqual({})
  expect(mismatches).toEqual([
    { operation: 'webhooks.list', issues: [{ path: '/webhooks', message: 'expected a list' }] },
  ])
})

test('an operation without a schema is not checked', async () => {
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: answering({ msg: 5 }),
    validate: validateAnswers(schemas),
  })
  await expect(client.users.update({ email: 'ana@example.com' })).resolves.toEqual({ msg: 5 })
})

test('the key is taken out of an answer that is refused, and a report that throws changes nothing', async () => {
  const fetch = answering({ webhooks: 'k3y0123456789' })
  const strict = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch,
    validate: validateAnswers(schemas),
  })
  const error: unknown = await strict.webhooks.list().catch((cause: unknown) => cause)
  expect(JSON.stringify(Reflect.get(Object(error), 'body'))).toBe('{"webhooks":"[redacted]"}')
  const report = (): never => {
    throw new Error('no log')
  }
  const lenient = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch,
    validate: validateAnswers(schemas, report),
  })
  await expect(lenient.webhooks.list()).resolves.toBeDefined()
})

test('client.http is checked, too', async () => {
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: answering({}),
    validate: validateAnswers(schemas),
    schema: (operation, body) => {
      if (operation === 'users.update') throw new Error(`not ${JSON.stringify(body)}`)
    },
  })
  await expect(client.http.GET('/api/webhooks')).rejects.toMatchObject({
    code: 'unexpected_answer',
  })
  await expect(client.http.POST('/api/users/update', { body: { userId: 'u-1' } })).rejects.toThrow(
    'not {"userId":"u-1"}',
  )
})
