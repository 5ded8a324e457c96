import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { buildModel } from './build-model.ts'
import { loadDocument, mergeFiles, type Document } from './load-document.ts'

const fixture = loadDocument(join(import.meta.dirname, '../test/fixture'))

test('operations are sorted by id, whatever the order in the files', () => {
  expect(buildModel(fixture).map(({ id }) => id)).toEqual([
    'catalogs.items.get',
    'catalogs.items.replace',
    'catalogs.list',
    'catalogs.refresh',
  ])
})

test('an operation carries its place, parameters, facts and examples', () => {
  expect(buildModel(fixture)[1]).toEqual({
    id: 'catalogs.items.replace',
    method: 'PUT',
    path: '/api/catalogs/{catalogName}/items/{itemId}',
    resource: 'catalogs.items',
    name: 'replace',
    summary: 'Write an item.',
    description: undefined,
    docsUrl: undefined,
    parameters: [
      { name: 'catalogName', in: 'path', required: true, example: 'Cafes' },
      { name: 'itemId', in: 'path', required: true, example: 'corner-shop' },
    ],
    hasBody: true,
    bodyRequired: true,
    bodyExample: { value: { name: "Ana's" } },
    facts: { retry: 'idempotent', async: true, maxBodyBytes: 30_000 },
    projectFields: {},
    projectAnswer: {},
  })
})

function documentOf(path: string, operations: Readonly<Record<string, object>>): Document {
  return mergeFiles([{ name: 'openapi.yaml', content: { paths: { [path]: operations } } }])
}

describe('refuses', () => {
  const valid = { operationId: 'a.get', summary: 'Read.', 'x-retry': 'read' }

  test.each([
    ['no retry class', '/a', { get: { ...valid, 'x-retry': undefined } }, 'a.get needs x-retry'],
    [
      'an unknown retry class',
      '/a',
      { get: { ...valid, 'x-retry': 'often' } },
      'a.get needs x-retry',
    ],
    ['no summary', '/a', { get: { ...valid, summary: undefined } }, 'a.get needs a summary'],
    [
      'an undeclared path parameter',
      '/a/{id}',
      { get: valid },
      'a.get does not declare the path parameter id',
    ],
    [
      'a parameter in a header',
      '/a',
      { get: { ...valid, parameters: [{ name: 'x', in: 'header' }] } },
      'a.get has a parameter that is neither in the path nor in the query',
    ],
    [
      'a resource named like a member of the client',
      '/a',
      { get: { ...valid, operationId: 'http.get' } },
      'http.get: the client has a member http already',
    ],
    [
      'an operation named like a nested resource',
      '/a',
      { get: { ...valid, operationId: 'a.b' }, put: { ...valid, operationId: 'a.b.c' } },
      'a.b names both an operation and a resource',
    ],
  ])('%s', (_what, path, operations, message) => {
    expect(() => buildModel(documentOf(path, operations))).toThrow(message)
  })
})
