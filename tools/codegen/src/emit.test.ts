import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { banner } from './banner.ts'
import { buildModel } from './build-model.ts'
import { emitOperations } from './emit-operations.ts'
import { emitExample, emitResources } from './emit-resources.ts'
import { generate } from './generate.ts'
import { loadDocument, mergeFiles } from './load-document.ts'

const folder = join(import.meta.dirname, '../test/fixture')
const model = buildModel(loadDocument(folder))

test('every file begins with the banner, and generating twice gives the same', async () => {
  const first = await generate(folder)
  const note = banner.trim().replace('// ', '')
  for (const text of first.files.values()) expect(text.split('\n')[0]).toContain(note)
  expect(await generate(folder)).toEqual(first)
})

describe('the operations table', () => {
  const text = emitOperations(model)

  test('has a block per resource, and beside it what else is known', () => {
    expect(text).toContain(`catalogs.items /catalogs/{catalogName}/items/{itemId}
GET read q @100: get/
PUT idempotent b: replace/

catalogs
GET read q: list/
POST unsafe b: refresh/{catalogName}/refresh\``)
    expect(text).toMatch(
      /'catalogs\.items\.get': \{\s+queryParams: \['fields'\],\s+rateLimit: \{ requests: 100, per: 'second', scope: 'apiKey' \},?\s+\}/,
    )
  })

  test('has the type of all ids', () => {
    expect(text).toContain(`export type OperationId =
  | 'catalogs.items.get'
  | 'catalogs.items.replace'
  | 'catalogs.list'
  | 'catalogs.refresh'
`)
  })
})

describe('the resource interfaces', () => {
  const text = emitResources(model)

  test('nest as the ids do', () => {
    expect(text).toContain('  readonly catalogs: CatalogsResource\n')
    expect(text).toContain('  readonly items: CatalogsItemsResource\n')
    expect(text).toContain(
      '/** Operations of `client.catalogs.items`. */\nexport interface CatalogsItemsResource {',
    )
  })

  test('an interface stands before the one that nests it only once', () => {
    expect(text.match(/export interface CatalogsItemsResource/g)).toHaveLength(1)
  })

  test.each([
    [
      'params, then options',
      "get(\n    params: OperationParams<'catalogs.items.get'>,\n    options?: CallOptions,\n  )",
    ],
    [
      'params, then body, then options',
      "replace(\n    params: OperationParams<'catalogs.items.replace'>,\n    body: OperationBody<'catalogs.items.replace'>,\n    options?: CallOptions,\n  )",
    ],
    [
      'optional params',
      "list(\n    params?: OperationParams<'catalogs.list'>,\n    options?: CallOptions,\n  )",
    ],
    [
      'an optional body after required params',
      "refresh(\n    params: OperationParams<'catalogs.refresh'>,\n    body?: OperationBody<'catalogs.refresh'>,\n    options?: CallOptions,\n  )",
    ],
  ])('a method takes %s', (_what, signature) => {
    expect(text).toContain(`  ${signature}: IterableCall<OperationResult<`)
  })

  test('a method is documented with what it does, limit, retry class, example and link', () => {
    expect(text).toContain(`  /**
   * Read an item.
   *
   * Ends a comment *\\/ if it could.
   *
   * GET /api/catalogs/{catalogName}/items/{itemId}; retry class \`read\`; at most 100 requests per
   * second and API key.
   *
   * @example
   * \`\`\`ts
   * await client.catalogs.items.get({ catalogName: 'Cafes', itemId: 'corner-shop' })
   * \`\`\`
   *
   * @see https://docs.example.com/items
   */`)
  })
})

test.each([
  ['catalogs.list', 'client.catalogs.list()'],
  [
    'catalogs.items.replace',
    String.raw`client.catalogs.items.replace({ catalogName: 'Cafes', itemId: 'corner-shop' }, { value: { name: 'Ana\'s' } })`,
  ],
])('the example of %s', (id, example) => {
  expect(model.filter((operation) => operation.id === id).map(emitExample)).toEqual([example])
})

describe('the types', async () => {
  const text = (await generate(folder)).files.get('types.gen.ts') ?? ''

  test.each([
    [
      'an open enum offers its values and takes any text',
      'code?: "Success" | "NotFound" | (string & {});',
    ],
    ['a member with a default stays optional', 'size?: number;'],
    ['a free-form object is a record of unknown', 'value: Record<string, unknown>;'],
    ['an operation keeps its dotted id', '"catalogs.items.get": {'],
  ])('%s', (_what, fragment) => {
    expect(text).toContain(fragment)
  })
})

test('an empty document gives an empty table', () => {
  const none = buildModel(mergeFiles([{ name: 'openapi.yaml', content: {} }]))
  expect(none).toEqual([])
})
