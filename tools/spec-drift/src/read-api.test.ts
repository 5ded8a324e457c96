import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import type { Field } from './api.ts'
import { describeRequired, describeTypes, describeValues } from './describe.ts'
import { readApi } from './read-api.ts'

function document(yaml: string): Node {
  const value: unknown = parse(yaml)
  if (!isNode(value)) throw new Error('no document')
  return value
}

function printField(field: Field): string {
  const values = field.values === undefined ? '' : ` ${describeValues(field)}`
  return `${field.place} ${describeTypes(field)} ${describeRequired(field)}${values}${field.isCut ? ' cut' : ''}`
}

function fieldsOf(yaml: string): Record<string, string[]> {
  return Object.fromEntries(
    [...readApi(document(yaml))].map(([key, { fields }]) => [
      key,
      [...fields.values()].map(printField),
    ]),
  )
}

/** The fields of the one answer of a document whose schemas are given. */
function answerFields(schemas: string): string[] | undefined {
  const yaml = `
openapi: 3.1.0
paths: { /a: { get: { responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }
components: { schemas: { ${schemas} } }`
  return fieldsOf(yaml)['GET /a']
}

const swagger = `
swagger: 2.0
basePath: /api/
consumes: [application/json]
paths:
  /users/{email}:
    parameters:
      - { name: email, in: path, type: string, required: true }
    post:
      produces: [text/plain]
      parameters:
        - { name: limit, in: query, type: integer, format: int32 }
        - { name: ids, in: query, type: array, items: { type: string, enum: [b, a] } }
        - { name: Authorization, in: header, type: string, required: true }
        - { name: X-Trace, in: header, type: string }
        - { name: anything, in: body, required: true, schema: { $ref: '#/definitions/Request' } }
      responses:
        200: { description: Fine., schema: { $ref: '#/definitions/Answer' } }
        202: { description: Later. }
        400: { description: Refused., schema: { type: string } }
        default: { description: Refused. }
definitions:
  Request:
    required: [users]
    properties:
      users: { type: array, items: { $ref: '#/definitions/User' } }
  User:
    allOf:
      - { type: object, required: [email], properties: { email: { type: string } } }
      - { properties: { dataFields: { type: object }, tags: { type: object, additionalProperties: { type: number } } } }
  Answer: { type: object, properties: { msg: { type: string, x-nullable: true } } }
`

const openapi = `
openapi: 3.1.0
servers: [{ url: 'https://{region}.example.com/api' }]
paths:
  /users/{id}:
    post:
      parameters:
        - $ref: '#/components/parameters/Id'
        - { name: limit, in: query, schema: { type: integer } }
        - { name: ids, in: query, schema: { type: array, items: { enum: [a, b] } } }
        - { name: x-trace, in: header, schema: { type: string } }
      requestBody: { $ref: '#/components/requestBodies/Request' }
      responses:
        '200': { $ref: '#/components/responses/Answer' }
        '202': { description: Later. }
        '400': { description: Refused. }
components:
  parameters:
    Id: { name: id, in: path, required: true, schema: { type: string } }
  requestBodies:
    Request:
      required: true
      content: { application/json: { schema: { $ref: '#/components/schemas/Batch' } } }
  responses:
    Answer:
      description: Fine.
      content: { application/json: { schema: { properties: { msg: { type: [string, 'null'] } } } } }
  schemas:
    Batch:
      type: object
      required: [users]
      properties:
        users:
          type: array
          items:
            type: object
            required: [email]
            properties:
              email: { type: string }
              dataFields: { type: object, additionalProperties: true }
              tags: { additionalProperties: { type: number } }
`

const both = {
  'POST /api/users/{}': [
    'path.1 string required',
    'query.limit integer optional',
    'query.ids array optional',
    'query.ids[] string required one of a, b',
    'header.x-trace string optional',
    'body object required',
    'body.users array required',
    'body.users[] object required',
    'body.users[].email string required',
    'body.users[].dataFields object optional',
    'body.users[].tags object optional',
    'body.users[].tags{} number required',
    'answer.200 object required',
    'answer.200.msg string|null optional',
    'answer.202 none required',
  ],
}

test('a Swagger document and an OpenAPI document that say the same read the same', () => {
  expect(fieldsOf(swagger)).toEqual(both)
  expect(fieldsOf(openapi)).toEqual(both)
})

test('the title keeps the names of path parameters', () => {
  expect([...readApi(document(openapi)).values()].map(({ title }) => title)).toEqual([
    'POST /api/users/{id}',
  ])
})

test('form fields are members of the body', () => {
  const yaml = `
swagger: '2.0'
paths:
  /upload:
    post:
      parameters:
        - { name: picture, in: formData, type: file, required: true }
        - { name: title, in: formData, type: string }
      responses: { default: { description: Fine. } }`
  expect(fieldsOf(yaml)).toEqual({
    'POST /upload': [
      'body object required',
      'body.picture string required',
      'body.title string optional',
      'answer.default none required',
    ],
  })
})

test('media types with different schemas are read together', () => {
  const yaml = `
openapi: 3.0.0
paths:
  /a:
    get:
      responses:
        '200': { content: { text/csv: { schema: { type: string } }, application/json: { schema: { type: object, required: [a], properties: { a: {} } } } } }`
  expect(fieldsOf(yaml)).toEqual({
    'GET /a': ['answer.200 object|string required', 'answer.200.a any required'],
  })
})

test('two paths that differ in names alone do not hide each other', () => {
  const yaml = `
openapi: 3.0.0
paths: { '/a/{b}': { get: {} }, '/a/{c}': { get: {} } }`
  expect(Object.keys(fieldsOf(yaml))).toEqual(['GET /a/{}', 'GET /a/{} again'])
})

describe('schemas', () => {
  test.each<[string, string, string[]]>([
    [
      'a schema that holds itself is followed once',
      `A: { properties: { children: { items: { $ref: '#/components/schemas/A' } } } }`,
      [
        'answer.200 object required',
        'answer.200.children array optional',
        'answer.200.children[] object required cut',
      ],
    ],
    [
      'two schemas that hold each other are followed once',
      `A: { properties: { b: { $ref: '#/components/schemas/B' } } },
       B: { properties: { a: { $ref: '#/components/schemas/A' } } }`,
      [
        'answer.200 object required',
        'answer.200.b object optional',
        'answer.200.b.a object optional cut',
      ],
    ],
    [
      'a schema that is made of itself',
      `A: { type: object, allOf: [{ $ref: '#/components/schemas/A' }] }`,
      ['answer.200 object required'],
    ],
    [
      'a schema that holds a choice it belongs to',
      `A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] },
       B: { properties: { next: { $ref: '#/components/schemas/A' } } },
       C: { properties: { next: { $ref: '#/components/schemas/A', description: Same. } } }`,
      ['answer.200 object required', 'answer.200.next object optional cut'],
    ],
    [
      'a base that parent and child share is no cycle',
      `Base: { properties: { id: { type: integer } } },
       A: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { child: { $ref: '#/components/schemas/Child' } } }] },
       Child: { allOf: [{ $ref: '#/components/schemas/Base' }] }`,
      [
        'answer.200 object required',
        'answer.200.id integer optional',
        'answer.200.child object optional',
        'answer.200.child.id integer optional',
      ],
    ],
    [
      'null beside a reference',
      `A: { properties: { b: { allOf: [{ $ref: '#/components/schemas/B' }], nullable: true }, c: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] } } },
       B: { enum: [x] }`,
      [
        'answer.200 object required',
        'answer.200.b string|null optional one of x',
        'answer.200.c string|null optional one of x',
      ],
    ],
    [
      'required by one variant only',
      `A: { type: object, properties: { a: { type: string }, b: { const: 1 } }, anyOf: [{ required: [a, b] }, { required: [b] }] }`,
      [
        'answer.200 object required',
        'answer.200.a string optional',
        'answer.200.b integer required one of 1',
      ],
    ],
    [
      'the known values of an open text',
      `A: { type: string, x-open-enum: [a] }`,
      ['answer.200 string required one of a'],
    ],
    [
      'a definition with the name of a built-in',
      `A: { $ref: '#/components/schemas/constructor' }`,
      ['answer.200 unresolved #/components/schemas/constructor required'],
    ],
    [
      'null among the values',
      `A: { type: [string, 'null'], enum: [a, null] }`,
      ['answer.200 string|null required one of a'],
    ],
    [
      'a choice that leaves everything open',
      `A: { anyOf: [{ type: string }, { description: Anything. }] }`,
      ['answer.200 any required'],
    ],
    [
      'a map of anything',
      `A: { additionalProperties: {}, type: object }`,
      ['answer.200 object required'],
    ],
    [
      'a whole number that is also a number',
      `A: { allOf: [{ type: number }, { type: integer }] }`,
      ['answer.200 integer required'],
    ],
  ])('%s', (_what, schemas, want) => {
    expect(answerFields(schemas)).toEqual(want)
  })

  test('types that hold each other all around are read to a lower depth', () => {
    const names = Array.from({ length: 12 }, (_, index) => `t${index}`)
    const members = names.map((name) => `${name}: { $ref: '#/components/schemas/${name}' }`)
    const schemas = names.map((name) => `${name}: { properties: { ${members.join(', ')} } }`)
    const fields = answerFields(`A: { $ref: '#/components/schemas/t0' }, ${schemas.join(', ')}`)
    expect(fields?.length).toBeLessThan(10_000)
    expect(fields).toContain('answer.200.t11.t10.t9 object optional cut')
  })
})
