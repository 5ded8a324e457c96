import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isAdapterError } from '../../src/error.ts'
import { createLiquidEngine } from '../../src/liquid.ts'
import { compileMapping } from '../../src/mapping/compile-mapping.ts'
import { order } from './apply.ts'

const liquid = createLiquidEngine()

const names = [
  '@path',
  '@template',
  '@literal',
  '@if',
  '@case',
  '@replace',
  '@arrayPath',
  '@flatten',
  '@json',
  '@merge',
  '@transform',
  '@excludeWhenNull',
]
const paths = fc.constantFrom(
  '$.properties',
  'event',
  '$.properties.products',
  '$.nope',
  '$',
  '',
  'a..b',
)

const options = [
  'exists',
  'blank',
  'then',
  'else',
  'value',
  'mode',
  'separator',
  'objects',
  'apply',
  'mapping',
  'operator',
  'pattern',
  'direction',
]

/** Mappings that are more or less what they should be. */
const { mapping } = fc.letrec((tie) => ({
  mapping: fc.dictionary(fc.string(), tie('part'), { maxKeys: 4 }),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.jsonValue(),
    paths,
    fc.constantFrom('lower', 'encode', 'decode', 'right', 'left', ','),
    fc.array(tie('part'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...options), tie('part'), { maxKeys: 5 }),
    fc
      .tuple(fc.constantFrom(...names), tie('part'))
      .map(([name, argument]) => ({ [name]: argument })),
  ),
}))

test('any mapping compiles or is refused, and any compiled one applies or fails, with an AdapterError', () => {
  fc.assert(
    fc.property(mapping, fc.oneof(fc.constant(order), fc.object()), (some, payload) => {
      const before = structuredClone(payload)
      try {
        const compiled = compileMapping(some, { liquid })
        const first = compiled.apply(payload)
        expect(compiled.apply(payload)).toStrictEqual(first)
      } catch (error) {
        expect(isAdapterError(error)).toBe(true)
      }
      expect(payload).toStrictEqual(before)
    }),
    { numRuns: 2000 },
  )
})

test('a mapping without directives gives itself', () => {
  const plain = fc.dictionary(
    fc.string().filter((key) => !key.startsWith('@') && !key.startsWith('__')),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer())),
  )
  fc.assert(
    fc.property(plain, (some) => {
      expect(compileMapping(some).apply(order)).toEqual(some)
    }),
  )
})

test.each([[null], [[]], ['x'], [5], [true]])('a payload that is %j is refused', (payload) => {
  expect(() => compileMapping({ v: { '@path': '$.a' } }).apply(payload)).toThrow(
    /payload must be an object/,
  )
})

test('a payload that is missing has no members', () => {
  expect(compileMapping({ v: { '@path': '$.a' } }).apply(undefined)).toEqual({})
})

test('the result shares nothing with the payload', () => {
  const payload = { list: [{ a: 1 }], when: new Date(0) }
  const result = compileMapping({ v: { '@path': '$' } }).apply(payload)
  expect(result).toEqual({ v: payload })
  payload.list[0] = { a: 2 }
  expect(result).toMatchObject({ v: { list: [{ a: 1 }] } })
})

test('hostile payloads are failures, not crashes', () => {
  const compiled = compileMapping({ v: { '@path': '$.a' } })
  const ring: Record<string, unknown> = {}
  ring['a'] = ring
  const getter = {
    get a(): never {
      throw new Error('secret')
    },
  }
  for (const payload of [ring, getter, 'text', 5, [1]]) {
    expect(() => compiled.apply(payload)).toThrow(
      expect.objectContaining({ code: 'mapping_failed' }),
    )
  }
  expect(compiled.apply(JSON.parse('{"__proto__":{"a":1}}'))).toEqual({})
  const polluting = compileMapping({ v: { '@path': '$.x' } })
  const result = polluting.apply(JSON.parse('{"x":{"__proto__":{"polluted":true}}}'))
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(JSON.stringify(result)).toBe('{"v":{"__proto__":{"polluted":true}}}')
})
