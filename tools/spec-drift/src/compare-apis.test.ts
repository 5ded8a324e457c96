import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { compareApis } from './compare-apis.ts'
import { readApi } from './read-api.ts'

/** A document with one operation whose body has the given members. */
function withMembers(members: string, more = ''): Node {
  const value: unknown = parse(`
swagger: '2.0'
paths: { /a: { post: { parameters: [{ in: body, name: b, schema: { $ref: '#/definitions/Body' } }] } } }
definitions: { Body: { type: object, properties: { ${members} } } ${more} }`)
  if (!isNode(value)) throw new Error('no document')
  return value
}

function compare(ours: Node, vendor: Node): string[] {
  return compareApis(readApi(ours), readApi(vendor)).map(
    ({ kind, title, place, ours: our, vendor: their }) =>
      [kind, title, place, our, '->', their].filter((part) => part !== undefined).join(' '),
  )
}

test.each<[string, string, string, string[]]>([
  ['nothing', 'a: { type: string }', 'a: { type: string, format: email, default: x }', []],
  ['an added member', '', 'a: { type: string }', ['added POST /a body.a -> string; optional']],
  ['a removed member', 'a: { type: string }', '', ['removed POST /a body.a string; optional ->']],
  [
    'what an added member holds, in one line',
    '',
    'a: { type: array, items: { type: object, properties: { b: {}, c: { properties: { d: {} } } } } }',
    ['added POST /a body.a -> array of object with b, c; optional'],
  ],
  [
    'a loose type',
    'a: { type: integer }',
    'a: { type: string }',
    ['type POST /a body.a integer -> string'],
  ],
  [
    'a type that can hold nothing, in one line',
    'a: { type: object, properties: { b: {} } }',
    'a: { type: string, enum: [x] }',
    ['type POST /a body.a object -> string'],
  ],
  [
    'members of an object that had none',
    'a: { type: object }',
    'a: { type: object, properties: { b: { type: string } } }',
    ['added POST /a body.a.b -> string; optional'],
  ],
  [
    'a list of values',
    'a: { type: string }',
    'a: { type: string, enum: [y, x] }',
    ['enum POST /a body.a any value -> one of x, y'],
  ],
  [
    'each value of a list',
    'a: { enum: [x, y] }',
    'a: { enum: [z, y] }',
    ['removed POST /a body.a=x value ->', 'added POST /a body.a=z -> value'],
  ],
])('tells %s', (_what, ours, vendor, want) => {
  expect(compare(withMembers(ours), withMembers(vendor))).toEqual(want)
})

test('tells what became required', () => {
  expect(
    compare(
      withMembers('a: { properties: { b: {} } }'),
      withMembers('a: { required: [b], properties: { b: {} } }'),
    ),
  ).toEqual(['required POST /a body.a.b optional -> required'])
})

test('a schema that holds itself is the same when it is written out once more', () => {
  const ours = withMembers(
    `tree: { $ref: '#/definitions/Tree' }`,
    `, Tree: { properties: { trees: { items: { $ref: '#/definitions/Tree' } } } }`,
  )
  const vendor = withMembers(
    `tree: { properties: { trees: { items: { $ref: '#/definitions/Tree' } } } }`,
    `, Tree: { properties: { trees: { items: { $ref: '#/definitions/Tree' } } } }`,
  )
  expect(compare(ours, vendor)).toEqual([])
  expect(compare(vendor, ours)).toEqual([])
})

test('operations come in order of path and method, and a request before its answer', () => {
  const ours = {
    swagger: '2.0',
    paths: {
      '/b': { get: {} },
      '/a/{id}': {
        put: { responses: { 200: {} }, parameters: [{ in: 'query', name: 'z', type: 'string' }] },
      },
    },
  }
  const vendor = { swagger: '2.0', paths: { '/a/{name}': { put: {}, get: {} } } }
  expect(compare(ours, vendor)).toEqual([
    'added GET /a/{name} -> operation',
    'removed PUT /a/{id} query.z string; optional ->',
    'removed PUT /a/{id} answer.200 none ->',
    'removed GET /b operation ->',
  ])
})
