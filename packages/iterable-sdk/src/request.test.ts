import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isIterableError } from './error.ts'
import { jsonText } from './json-text.ts'
import { operations } from './operations.ts'
import type { CoreOperation } from './operation.ts'
import { buildRequest, type RequestDraft, type RequestInput } from './request.ts'

const item: CoreOperation = {
  id: 'catalogs.items.get',
  method: 'GET',
  path: '/api/catalogs/{catalogName}/items/{itemId}',
  resource: 'catalogs.items',
  name: 'get',
  hasQuery: true,
  hasBody: false,
  retry: 'read',
  limits: [],
}

const build = (operation: CoreOperation, input: RequestInput, headers = {}): RequestDraft =>
  buildRequest(
    operation,
    input,
    { baseUrl: 'https://api.example.com/base', apiKey: 'k3y0123456789' },
    headers,
  )

const itemUrl = (params: Readonly<Record<string, unknown>>): string =>
  build(item, { params: { catalogName: 'Cafes', itemId: 'corner', ...params } }).url.replace(
    'https://api.example.com/base/api/catalogs/',
    '',
  )

/** Decoded segments of the address that an item id gives, or the code of the refusal. */
function segmentsOf(itemId: string): unknown {
  try {
    const { url } = build(item, { params: { catalogName: 'Cafes', itemId } })
    const { pathname, search, hash } = new URL(url)
    return `${search}${hash}` === '' ? pathname.split('/').map(decodeURIComponent) : url
  } catch (error) {
    return isIterableError(error) ? error.code : error
  }
}

test('a body is sent as JSON, with the key and the content type', () => {
  const body = { email: 'ana@example.com', dataFields: { plan: null } }
  expect(build(operations['users.update'], { body })).toEqual({
    method: 'POST',
    url: 'https://api.example.com/base/api/users/update',
    headers: { 'Api-Key': 'k3y0123456789', 'Content-Type': 'application/json' },
    body: '{"email":"ana@example.com","dataFields":{"plan":null}}',
  })
})

test('without a body there is no content type', () => {
  expect(build(operations['webhooks.list'], {})).toEqual({
    method: 'GET',
    url: 'https://api.example.com/base/api/webhooks',
    headers: { 'Api-Key': 'k3y0123456789' },
  })
})

test('a body that holds its text is sent as that text', () => {
  const body = { email: 'ana@example.com', [jsonText]: '{"email":"ana@example.com"}' }
  expect(build(operations['users.update'], { body }).body).toBe(body[jsonText])
  // What does not know of it makes the same.
  expect(JSON.stringify(body)).toBe(body[jsonText])
})

test('headers are added, and none replaces the key', () => {
  const { headers } = build(
    item,
    { params: { catalogName: 'a', itemId: 'b' } },
    {
      authorization: 'Bearer t',
      'Api-Key': 'other',
    },
  )
  expect(headers).toEqual({ authorization: 'Bearer t', 'Api-Key': 'k3y0123456789' })
})

describe('query values', () => {
  test.each([
    ['text is encoded', { fields: 'a b&c=d+é' }, 'fields=a+b%26c%3Dd%2B%C3%A9'],
    ['numbers and booleans are written out', { page: 0, fields: false }, 'page=0&fields=false'],
    ['a list is repeated', { fields: ['a', 'b'] }, 'fields=a&fields=b'],
    ['what is absent is left out', { fields: undefined, page: null }, undefined],
    ['entries that are absent are left out', { fields: ['a', undefined] }, 'fields=a'],
    ['an empty text is sent', { fields: '' }, 'fields='],
    [
      'what the document does not know is sent, since the API may be ahead of it',
      { other: 1 },
      'other=1',
    ],
  ])('%s', (_what, params, expected) => {
    expect(itemUrl(params).split('?')[1]).toBe(expected)
  })
})

describe('path values', () => {
  test.each([
    ['corner shop', 'Cafes/items/corner%20shop'],
    ['a+b@example.com', 'Cafes/items/a%2Bb%40example.com'],
    ['a?b#c', 'Cafes/items/a%3Fb%23c'],
    ['$&{catalogName}', 'Cafes/items/%24%26%7BcatalogName%7D'],
    ['...', 'Cafes/items/...'],
    [7, 'Cafes/items/7'],
    ['é', 'Cafes/items/%C3%A9'],
  ])('%j stays in its segment', (itemId, expected) => {
    expect(itemUrl({ itemId })).toBe(expected)
  })

  test.each([
    '',
    '.',
    '..',
    'a/b',
    '/',
    '\\',
    '%2f',
    'a%2Fb',
    '%5C',
    '%2e%2E',
    undefined,
    null,
    {},
    [],
    true,
    '\ud800',
  ])('%j is refused', (itemId) => {
    expect(() => itemUrl({ itemId })).toThrow(
      expect.objectContaining({ code: 'invalid_path_value', operation: 'catalogs.items.get' }),
    )
  })

  test('whatever is given, it is refused or comes back as the one segment it was put into', () => {
    const unit = oneof(
      constantFrom('/', '.', '%', '2', 'f', 'e', '?', '#', '\\', '{', '}', '&', ' ', '\ud800'),
      string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    assert(
      property(array(unit, { maxLength: 6 }), (parts) => {
        const itemId = parts.join('')
        expect(segmentsOf(itemId)).toBeOneOf([
          'invalid_path_value',
          ['', 'base', 'api', 'catalogs', 'Cafes', 'items', itemId],
        ])
      }),
    )
  })

  test('the refusal names the parameter and not the value', () => {
    expect(() => itemUrl({ itemId: 'ana/ana@example.com' })).toThrow(
      '[invalid_path_value] GET /api/catalogs/{catalogName}/items/{itemId}: itemId must be a text or number',
    )
    expect(() => itemUrl({ itemId: 'ana/ana@example.com' })).not.toThrow('ana@example.com')
  })
})

describe('a body that JSON cannot carry is refused', () => {
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle
  test.each([
    ['a cycle', cycle],
    ['a bigint', { id: 1n }],
    ['a function', () => undefined],
    ['a symbol', Symbol('x')],
  ])('%s', (_what, body) => {
    expect(() => build(operations['users.update'], { body })).toThrow(
      expect.objectContaining({ code: 'invalid_body', operation: 'users.update' }),
    )
  })
})
