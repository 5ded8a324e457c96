import { join } from 'node:path'

import { expect, test } from 'vitest'

import { banner } from './banner.ts'
import { buildModel } from './build-model.ts'
import { emitRequests } from './emit-requests.ts'
import { loadDocument, mergeFiles } from './load-document.ts'

const fixture = loadDocument(join(import.meta.dirname, '../test/fixture'))

test('each operation has its parameters and its body, and says whether there may be none', () => {
  expect(emitRequests(fixture, buildModel(fixture))).toBe(`${banner}
import type { RequestShape, Shape } from '../request-shape.ts'
import type { OperationId } from './operations.gen.ts'

const item: Shape = { value: 'object!' }
const page: Shape = { code: 'string', size: 'integer' }

/** What the document says of the requests of each operation. */
export const requestShapes: Readonly<Record<OperationId, RequestShape>> = {
  'catalogs.items.get': { params: { catalogName: 'string!', itemId: 'string!', fields: { list: 'string' } } },
  'catalogs.items.replace': { params: { catalogName: 'string!', itemId: 'string!' }, body: item },
  'catalogs.list': { params: { page: 'integer' } },
  'catalogs.refresh': { params: { catalogName: 'string!' }, body: page, bodyOptional: true },
}
`)
})

test.each([
  [{ type: 'string' }, "'string'"],
  [{ type: 'string', enum: ['a', 'b'] }, "{ oneOf: ['a', 'b'] }"],
  [{ type: 'string', enum: ['a'], 'x-open-enum': true }, "'string'"],
  [{ type: 'array', items: { type: 'integer' } }, "{ list: 'integer' }"],
  [{ type: 'object', additionalProperties: true }, "'object'"],
  [{ type: ['string', 'null'] }, "'any'"],
  [{ $ref: '#/components/schemas/Word' }, "'string'"],
  [{ $ref: '#/components/schemas/Tree' }, '{ members: tree }'],
  [
    { type: 'object', required: ['x'], properties: { x: { type: 'number' } } },
    "{ members: { x: 'number!' } }",
  ],
])('%j is %s', (schema, want) => {
  const document = mergeFiles([
    {
      name: 'openapi.yaml',
      content: {
        paths: {
          '/api/a/b': {
            post: {
              operationId: 'a.b',
              summary: 'Do.',
              'x-retry': 'unsafe',
              requestBody: {
                required: true,
                content: {
                  'application/json': {
                    schema: { type: 'object', properties: { member: schema } },
                  },
                },
              },
              responses: {},
            },
          },
        },
        components: {
          schemas: {
            Word: { type: 'string' },
            // Holds lists of itself, of which the inner ones are not looked into.
            Tree: {
              type: 'object',
              properties: {
                children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
              },
            },
          },
        },
      },
    },
  ])
  const text = emitRequests(document, buildModel(document))
  expect(text).toContain(`body: { member: ${want} }`)
  if (want.includes('tree')) {
    expect(text).toContain("const tree: Shape = { children: { list: 'object' } }")
  }
})
