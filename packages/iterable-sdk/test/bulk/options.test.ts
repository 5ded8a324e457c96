import { createIterableClient } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { expect, test } from 'vitest'

import { fakeIterable, tookAll, users } from './fake-iterable.ts'

const client = createIterableClient({ apiKey: 'key' })
const cycle: Record<string, unknown> = {}
cycle['self'] = cycle

test.each<[unknown[], string]>([
  [[undefined, 'users.bulkUpdate', []], 'client must be one that createIterableClient made'],
  [[client, 'users.bulkUpdat', []], 'did you mean "users.bulkUpdate"?'],
  [[client, 'users.update', []], 'there is no bulk operation "users.update"'],
  [[client, 'toString', []], 'there is no bulk operation "toString"'],
  [[client, undefined, []], 'there is no bulk operation undefined'],
  [[client, 'users.bulkUpdate', 'ana@example.com'], 'items must be an array'],
  [[client, 'users.bulkUpdate', { email: 'ana@example.com' }], 'not a value of type object'],
  [[client, 'users.bulkUpdate', undefined], 'items must be an array'],
  [[client, 'users.bulkUpdate', [], null], 'options must be an object, not null'],
  [[client, 'users.bulkUpdate', [], 5], 'options must be an object, not 5'],
  [[client, 'users.bulkUpdate', [], { listId: 5 }], 'there is no option listId'],
  [[client, 'users.bulkUpdate', [], { concurency: 5 }], 'did you mean "concurrency"?'],
  [
    [client, 'users.bulkUpdate', [], { concurrency: 0 }],
    'concurrency must be a whole number from 1 to 100',
  ],
  [
    [client, 'users.bulkUpdate', [], { maxItems: 1001 }],
    'maxItems must be a whole number from 1 to 1000',
  ],
  [[client, 'users.bulkUpdate', [], { maxItems: '5' }], 'maxItems must be a whole number'],
  [[client, 'users.bulkUpdate', [], { maxBodyBytes: 4_194_305 }], 'from 1 to 4194304'],
  [[client, 'users.bulkUpdate', [], { maxBodyBytes: 12 }], 'maxBodyBytes leaves no room for items'],
  [[client, 'users.bulkUpdate', [], { keepOrder: 1 }], 'keepOrder must be true or false'],
  [[client, 'users.bulkUpdate', [], { signal: {} }], 'signal must be an AbortSignal'],
  [[client, 'users.bulkUpdate', [], { timeoutMs: -1 }], 'timeoutMs must be'],
  [[client, 'users.bulkUpdate', [], { retry: true }], 'retry must be false or an object'],
  [[client, 'users.bulkUpdate', [], { params: 5 }], 'params must be an object'],
  [[client, 'users.bulkUpdate', [], { body: [] }], 'body must be an object'],
  [[client, 'users.bulkUpdate', [], { body: cycle }], 'body holds a cycle'],
  [
    [client, 'users.bulkUpdate', [], { body: { users: [] } }],
    'body must not have users: these are the items',
  ],
])('wrong use is told at once: %#', (args, words) => {
  expect(() => Reflect.apply(bulk, undefined, args) as unknown).toThrow(
    expect.objectContaining({
      code: 'invalid_option',
      message: expect.stringContaining(words) as string,
    }),
  )
})

test('all that is wrong is told together', () => {
  expect(
    () => Reflect.apply(bulk, undefined, [{}, 'users.bulkUpdate', 5, { maxItems: 0 }]) as unknown,
  ).toThrow(/client .*items .*maxItems /)
})

test('options of a call reach every request', async () => {
  const seen: unknown[] = []
  const { client: fake } = fakeIterable(tookAll)
  const watched = {
    call: ((id: never, input: never, options: object) => {
      seen.push(options)
      return fake.call(id, input, options)
    }) as typeof fake.call,
  }
  const options = { headers: { 'x-run': '7' }, timeoutMs: 5000, retry: { maxAttempts: 2 } } as const
  await bulk(watched, 'users.bulkUpdate', users(2), { maxItems: 1, ...options }).summary()
  expect(seen).toMatchObject([options, options])
})

test('a client that knows nothing of prepared text sends the same', async () => {
  const { client: fake, received } = fakeIterable(tookAll)
  const older = {
    call: ((id: never, { body }: { body: object }, options: object) =>
      fake.call(
        id,
        { body: JSON.parse(JSON.stringify(body)) } as never,
        options,
      )) as typeof fake.call,
  }
  await bulk(older, 'users.bulkUpdate', users(2)).summary()
  await bulk(fake, 'users.bulkUpdate', users(2)).summary()
  expect(received[0]?.text).toBe(received[1]?.text)
})

test('a client of another make that breaks the rules leaves no item without a result', async () => {
  const broken = {
    call: (() => {
      throw new Error('broken')
    }) as never,
  }
  const run = bulk(broken, 'users.bulkUpdate', users(2))
  await expect(run.summary()).rejects.toThrow('broken')
  expect(run.progress).toMatchObject({ total: 2, failed: 2, codes: { unexpected_error: 2 } })
})
