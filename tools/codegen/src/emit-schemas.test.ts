import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { banner } from './banner.ts'
import { buildModel } from './build-model.ts'
import { emitResponseSchemas } from './emit-response-schemas.ts'
import { emitSchemas, schemaName } from './emit-schemas.ts'
import { loadDocument, mergeFiles, type Document } from './load-document.ts'

const fixture = loadDocument(join(import.meta.dirname, '../test/fixture'))

function documentOf(schemas: unknown, paths: unknown = {}): Document {
  return mergeFiles([{ name: 'openapi.yaml', content: { components: { schemas }, paths } }])
}

function refer(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

/** Emits without the marks for bundlers. */
function emit(schemas: unknown): string {
  return emitSchemas(documentOf(schemas)).replaceAll('/* @__PURE__ */ ', '')
}

test('a component is a documented constant whose type is that of the component', () => {
  expect(emitSchemas(fixture)).toBe(`${banner}
import * as z from 'zod/mini'

import type { ComponentSchema } from '../component-schema.ts'
import * as leaf from '../schema-leaves.ts'

/** Schema of \`Item\`. */
export const itemSchema: ComponentSchema<'Item'> = /* @__PURE__ */ z.looseObject({
  value: leaf.fields,
})

/** Schema of \`Page\`. */
export const pageSchema: ComponentSchema<'Page'> = /* @__PURE__ */ z.looseObject({
  code: leaf.optionalText,
  size: leaf.optionalInteger,
})
`)
})

test('the description of a component is its comment, on one line that it cannot end', () => {
  const text = emit({ Note: { type: 'string', description: 'Ends */ a\n  comment.' } })
  expect(text).toContain('/** Ends *\\/ a comment. */\n')
})

test('a name begins with a small letter', () => {
  expect(schemaName('UpdateUserRequest')).toBe('updateUserRequestSchema')
})

describe('the order', () => {
  test('is by name, but what is used stands first', () => {
    const text = emit({
      A: { type: 'array', items: refer('C') },
      B: { type: 'string' },
      C: { properties: { d: refer('D') } },
      D: { type: 'string' },
    })
    expect([...text.matchAll(/^export const (\w+)Schema/gm)].map(([, name]) => name)).toEqual([
      'd',
      'c',
      'a',
      'b',
    ])
    expect(text).not.toContain('z.lazy')
  })

  test('makes only the link lazy that closes a cycle', () => {
    const text = emit({
      Branch: { properties: { leaves: { type: 'array', items: refer('Leaf') } } },
      Leaf: { required: ['on'], properties: { on: refer('Branch') } },
    })
    expect(text).toContain('on: z.lazy(() => branchSchema),')
    expect(text).toContain('leaves: z.exactOptional(z.array(leafSchema)),')
  })

  test('a component may hold itself', () => {
    const text = emit({
      Tree: { properties: { children: { type: 'array', items: refer('Tree') } } },
    })
    expect(text).toContain('children: z.exactOptional(z.array(z.lazy(() => treeSchema))),')
  })
})

describe('the answers', () => {
  function emitAnswers(responses: unknown): string {
    const operation = { operationId: 'a.get', summary: 'Read.', 'x-retry': 'read', responses }
    const document = documentOf(
      { User: { type: 'string' }, Page: { type: 'string' } },
      { '/a': { get: operation } },
    )
    const text = emitResponseSchemas(document, buildModel(document))
    return /^ {2}'a\.get': (.*),$/m.exec(text)?.[1]?.replaceAll('/* @__PURE__ */ ', '') ?? text
  }
  const json = (schema: unknown): unknown => ({ content: { 'application/json': { schema } } })

  test('are one table over all operations, which imports the components it names', () => {
    const text = emitResponseSchemas(fixture, buildModel(fixture))
    expect(text).toContain("import {\n  itemSchema,\n  pageSchema,\n} from './schemas.gen.ts'\n")
    expect(text).toContain(`export const responseSchemas: ResultSchemas = {
  'catalogs.items.get': itemSchema,
  'catalogs.items.replace': pageSchema,
  'catalogs.list': pageSchema,
  'catalogs.refresh': /* @__PURE__ */ z.undefined(),
}
`)
  })

  test.each([
    [
      'the success, not the refusals',
      { 200: json(refer('User')), 400: json(refer('Page')) },
      'userSchema',
    ],
    [
      'either of two successes',
      { 200: json(refer('User')), 202: json(refer('Page')) },
      'z.union([userSchema, pageSchema])',
    ],
    [
      'the same success twice',
      { 200: json(refer('User')), 202: json(refer('User')) },
      'userSchema',
    ],
    [
      'a success with or without content',
      { 200: json(refer('User')), 204: {} },
      'z.optional(userSchema)',
    ],
    [
      'a schema in place',
      { 200: json({ type: 'array', items: refer('User') }) },
      'z.array(userSchema)',
    ],
    ['text', { 200: { content: { 'text/plain': { schema: { type: 'string' } } } } }, 'leaf.text'],
    ['no success at all', {}, 'z.undefined()'],
  ])('%s', (_what, responses, want) => {
    expect(emitAnswers(responses)).toBe(want)
  })
})
