import { expect, test } from 'vitest'

import { bindResources } from './bind-resources.ts'
import { iterableCall } from './iterable-call.ts'
import type { CoreOperation } from './operation.ts'

const operation = (id: string, members: Partial<CoreOperation> = {}): CoreOperation => ({
  id,
  method: 'POST',
  path: '/',
  resource: id.slice(0, id.lastIndexOf('.')),
  name: id.slice(id.lastIndexOf('.') + 1),
  hasQuery: false,
  hasBody: false,
  retry: 'read',
  limits: [],
  ...members,
})

const table = Object.fromEntries(
  [
    operation('catalogs.list', { hasQuery: true }),
    operation('catalogs.items.replace', { path: '/{itemId}', hasBody: true }),
    operation('catalogs.items.tags.list'),
    operation('users.update', { hasBody: true }),
    operation('webhooks.list'),
  ].map((row) => [row.id, row]),
)

function bind(): { client: Record<string, unknown>; calls: unknown[] } {
  const calls: unknown[] = []
  const client = bindResources(table, ({ id }, { params, body }, options) => {
    calls.push([id, params, body, options])
    return iterableCall(new Promise(() => undefined))
  })
  return { client, calls }
}

const params = { a: 1 }
const body = { b: 2 }
const options = { timeoutMs: 3 }

test.each([
  ['webhooks', 'list', [options], ['webhooks.list', undefined, undefined, options]],
  ['users', 'update', [body, options], ['users.update', undefined, body, options]],
  ['users', 'update', [body], ['users.update', undefined, body, undefined]],
  ['catalogs', 'list', [params, options], ['catalogs.list', params, undefined, options]],
  ['catalogs', 'list', [], ['catalogs.list', undefined, undefined, undefined]],
])('%s.%s takes params, body and options in this order, without those it has not', (...row) => {
  const [resource, method, args, expected] = row
  const { client, calls } = bind()
  expect(client).toHaveProperty([resource, method])
  Reflect.apply(Reflect.get(Object(client[resource]), method), undefined, args)
  expect(calls).toEqual([expected])
})

test('resources nest to any depth', () => {
  const { client } = bind()
  expect(client['catalogs']).toEqual({
    list: expect.any(Function),
    items: { replace: expect.any(Function), tags: { list: expect.any(Function) } },
  })
})
