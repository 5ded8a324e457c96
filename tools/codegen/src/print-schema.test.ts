import { describe, expect, test } from 'vitest'

import { componentOf, printSchema } from './print-schema.ts'

const context = { place: 'Sample', printReference: (name: string) => `<${name}>` }

/** Prints without the marks for bundlers, which have a test of their own. */
function print(schema: unknown): string {
  return printSchema(schema, context).replaceAll('/* @__PURE__ */ ', '')
}

describe('a schema becomes an expression', () => {
  test.each([
    [{ type: 'string' }, 'leaf.text'],
    [{ type: 'string', format: 'date-time', description: 'When.' }, 'leaf.text'],
    [{ type: 'integer', default: 1 }, 'leaf.integer'],
    [{ type: 'number', minimum: 0 }, 'leaf.number'],
    [{ type: 'boolean', deprecated: true }, 'leaf.boolean'],
    [{}, 'z.unknown()'],
    [{ description: 'Anything.' }, 'z.unknown()'],
    [{ type: 'null' }, 'z.null()'],
    [{ type: ['string', 'null'] }, 'z.nullable(leaf.text)'],
    [{ type: ['string', 'integer'] }, 'z.union([leaf.text, leaf.integer])'],
    [{ type: ['number', 'string', 'null'] }, 'z.nullable(z.union([leaf.number, leaf.text]))'],
    [{ type: 'string', enum: ['a', "b's"] }, String.raw`z.enum(['a', 'b\'s'])`],
    [{ enum: ['a', 1, null] }, `z.literal(['a', 1, null])`],
    [{ const: 'a' }, `z.enum(['a'])`],
    [{ const: true }, `z.literal([true])`],
    [{ type: 'string', 'x-open-enum': ['a', 'b'] }, 'leaf.text'],
    [{ type: 'array', items: { type: 'string' }, maxItems: 2 }, 'z.array(leaf.text)'],
    [{ type: 'array' }, 'z.array(z.unknown())'],
    [{ type: ['array', 'null'], items: {} }, 'z.nullable(z.array(z.unknown()))'],
    [{ $ref: '#/components/schemas/User', description: 'Who.' }, '<User>'],
    [
      { anyOf: [{ $ref: '#/components/schemas/User' }, { type: 'string' }] },
      'z.union([<User>, leaf.text])',
    ],
    [{ oneOf: [{ type: 'string' }, { type: 'string' }] }, 'leaf.text'],
    [{ type: 'object' }, 'leaf.fields'],
    [{ type: 'object', additionalProperties: true }, 'leaf.fields'],
    [{ type: 'object', additionalProperties: {} }, 'leaf.fields'],
    [{ type: ['object', 'null'], additionalProperties: true }, 'z.nullable(leaf.fields)'],
    [
      { type: 'object', additionalProperties: { type: 'number' } },
      'z.record(leaf.text, leaf.number)',
    ],
    [
      {
        type: 'object',
        properties: { a: { type: 'string' } },
        additionalProperties: { type: 'number' },
      },
      'z.catchall(z.object({\n  a: leaf.optionalText,\n}), leaf.number)',
    ],
    [
      { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
      'z.looseObject({\n  a: leaf.optionalText,\n})',
    ],
    [
      {
        required: ['id', 'in-box'],
        properties: {
          id: { type: 'integer' },
          'in-box': { type: 'object', properties: { open: { type: 'boolean' } } },
          tags: { type: 'array', items: { type: 'string' } },
          owner: { $ref: '#/components/schemas/User' },
        },
      },
      `z.looseObject({
  id: leaf.integer,
  'in-box': z.looseObject({
    open: leaf.optionalBoolean,
  }),
  tags: z.exactOptional(z.array(leaf.text)),
  owner: z.exactOptional(<User>),
})`,
    ],
  ])('%j', (schema, want) => {
    expect(print(schema)).toBe(want)
  })
})

test('every call is marked as one that may be dropped', () => {
  const text = printSchema(
    { type: 'object', properties: { a: { type: ['array', 'null'], items: { enum: ['b'] } } } },
    context,
  )
  expect(text.match(/z\.\w+\(/g)).toHaveLength(5)
  expect(text.match(/\/\* @__PURE__ \*\/ z\.\w+\(/g)).toHaveLength(5)
})

describe('what has no run-time schema is refused with its place', () => {
  test.each([
    ['text', 'Sample is not a schema'],
    [{ type: 'file' }, 'Sample is of type "file", of which no run-time schema can be made'],
    [{ allOf: [] }, 'Sample holds allOf, of which no run-time schema can be made'],
    [
      { type: 'object', properties: { a: { type: 'array', items: { not: {} } } } },
      'Sample.a holds not, of which no run-time schema can be made',
    ],
    [
      { $ref: '#/components/responses/Envelope' },
      'Sample refers to #/components/responses/Envelope, which is no component',
    ],
  ])('%j', (schema, message) => {
    expect(() => print(schema)).toThrow(new Error(message))
  })
})

test('a reference names its component', () => {
  expect(componentOf('#/components/schemas/User', 'Sample')).toBe('User')
})
