import { expect, test } from 'vitest'

import type { Operation } from '../../operation.ts'
import { createRouter } from './router.ts'

function row(id: string, method: Operation['method'], path: string): Operation {
  const pathParams = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return {
    id,
    method,
    path,
    resource: '',
    name: '',
    pathParams,
    queryParams: [],
    hasQuery: false,
    hasBody: false,
    retry: 'read',
    limits: [],
  }
}

const route = createRouter([
  row('items.get', 'GET', '/api/catalogs/{catalogName}/items/{itemId}'),
  row('catalogs.names', 'GET', '/api/catalogs/{catalogName}/items/names'),
  row('data.csv', 'GET', '/api/export/data.csv'),
  row('users.get', 'GET', '/api/users/{email}'),
  row('users.getFields', 'GET', '/api/users/getFields'),
  row('users.delete', 'DELETE', '/api/users/{email}'),
])

test.each([
  ['GET', '/api/users/getFields', 'users.getFields', {}],
  ['GET', '/api/users/ana%2Bb@example.com', 'users.get', { email: 'ana+b@example.com' }],
  ['DELETE', '/api/users/a%2Fb', 'users.delete', { email: 'a/b' }],
  ['GET', '/api/users/100%', 'users.get', { email: '100%' }],
  ['GET', '/api/catalogs/shops/items/1', 'items.get', { catalogName: 'shops', itemId: '1' }],
  ['GET', '/api/export/data.csv', 'data.csv', {}],
])('%s %s is for %s', (method, path, id, pathParams) => {
  expect(route(method, path)).toMatchObject({ operation: { id }, pathParams })
})

test.each([
  ['POST', '/api/users/getFields'],
  ['GET', '/api/export/dataXcsv'],
  ['GET', '/api/users/a/b'],
  ['GET', '/api/users/'],
  ['GET', '/'],
])('%s %s is for nothing', (method, path) => {
  expect(route(method, path)).toBeUndefined()
})
