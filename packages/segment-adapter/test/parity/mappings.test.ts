import { compileMapping } from '@iterelay/segment-adapter'
import { createLiquidEngine } from '@iterelay/segment-adapter/liquid'
import { expect, test } from 'vitest'

// One test per quirk of the mapping language that docs/parity.md has a row for, in its order.

const payload = {
  event: 'Order Completed',
  userId: 'u',
  traits: null,
  empty: '',
  zero: 0,
  total: 19.5,
  'a.b': 'dotted',
  list: [{ id: 1 }, { id: 2 }],
  nested: { a: null, b: { c: null, d: 1 }, e: [null], none: {} },
}

const liquid = createLiquidEngine()

/** What a part of a mapping gives. */
function give(part: unknown): unknown {
  const result: unknown = compileMapping({ v: part }, { liquid }).apply(payload)
  return Reflect.get(Object(result), 'v')
}

const path = (at: string): object => ({ '@path': at })
const refuse = (mapping: unknown) => (): unknown => compileMapping(mapping, { liquid })

test('M01: below null, 0, "" and false there is nothing', () => {
  for (const at of ['$.traits.phone', '$.zero.x', '$.empty.x'])
    expect(give(path(at))).toBeUndefined()
  // The one exception: paths of a shape on an element that is null as a whole.
  const shape = { '@arrayPath': ['$.nested.e', { id: path('$.id') }] }
  expect(give(shape)).toEqual([{ id: null }])
})

test('M02: $ is the whole payload, and only a leading $. is cut off', () => {
  expect(give(path('$'))).toEqual(payload)
  expect(give(path('userId'))).toBe('u')
  expect(compileMapping({ v: path('a.$.b') }).apply({ a: { $: { b: 1 } } })).toEqual({ v: 1 })
})

test('M03: a quoted key may hold a dot', () => {
  expect(give(path('$["a.b"]'))).toBe('dotted')
})

test('M04: own members only', () => {
  expect(give(path('$.event.length'))).toBeUndefined()
  expect(give(path('$.constructor'))).toBeUndefined()
  expect(give(path('$.event[0]'))).toBe('O')
})

test('M05: directives inside @literal are resolved', () => {
  expect(give({ '@literal': { x: path('$.userId'), y: '{{userId}}' } })).toEqual({
    x: 'u',
    y: '{{userId}}',
  })
})

test('M06: an else counts, whatever its value; a condition that can never hold is a mistake', () => {
  for (const value of [0, false, '', null]) {
    expect(give({ '@if': { exists: path('$.nope'), then: 1, else: value } })).toBe(value)
  }
  expect(refuse({ v: { '@if': { exists: '', then: 1 } } })).toThrow('exists')
})

test('M07: blank takes then when the value is not blank', () => {
  const ask = (asked: unknown): unknown =>
    give({ '@if': { blank: asked, then: 'then', else: 'else' } })
  expect(ask(path('$.event'))).toBe('then')
  expect(ask(path('$.empty'))).toBe('else')
  expect(ask(path('$.zero'))).toBe('else')
})

test('M08: @case passes on what is no text, and looks at its operator for text alone', () => {
  expect(give({ '@case': { operator: 'upper', value: path('$.total') } })).toBe(19.5)
  expect(give({ '@case': { operator: 'title', value: path('$.total') } })).toBe(19.5)
  expect(() => give({ '@case': { operator: 'title', value: path('$.event') } })).toThrow('operator')
})

test('M09: @replace makes an empty text of what is none', () => {
  for (const at of ['$.nope', '$.traits', '$.nested', '$.list']) {
    expect(give({ '@replace': { pattern: 'x', value: path(at) } })).toBe('')
  }
  expect(give({ '@replace': { pattern: '.', replacement: ',', value: path('$.total') } })).toBe(
    '19,5',
  )
})

test('M10: a replacement is plain text', () => {
  expect(
    give({ '@replace': { pattern: 'Order', replacement: "$&$$$'", value: path('$.event') } }),
  ).toBe("$&$$$' Completed")
})

test('M11: @arrayPath passes scalars through, wraps an object, and ignores a shape that is none', () => {
  expect(give({ '@arrayPath': ['$.event', { id: path('$.id') }] })).toBe('Order Completed')
  expect(give({ '@arrayPath': ['$.nested.b', { d: path('$.d') }] })).toEqual([{ d: 1 }])
  expect(give({ '@arrayPath': ['$.list', 'x'] })).toEqual(payload.list)
})

test('M12: mistakes inside lists are found at construction', () => {
  expect(refuse({ v: [{ '@nope': 1 }] })).toThrow('/v/0')
})

test('M13: the case of the direction does not matter, and a missing member deletes nothing', () => {
  const merge = (direction: string): unknown =>
    give({
      '@merge': {
        direction,
        objects: [
          { a: 1, b: 1 },
          { a: 2, b: path('$.nope') },
        ],
      },
    })
  expect(merge('LEFT')).toEqual({ a: 1, b: 1 })
  expect(merge('right')).toEqual({ a: 2, b: 1 })
  expect(give({ '@merge': { direction: 'right', objects: [path('$.userId')] } })).toEqual({
    0: 'u',
  })
})

test('M14: the case of the mode does not matter, and falsy values are values', () => {
  expect(give({ '@json': { mode: 'ENCODE', value: path('$.total') } })).toBe('19.5')
  expect(give({ '@json': { mode: 'encode', value: 0 } })).toBe('0')
})

test('M15: @flatten leaves empty objects out, and names a scalar ""', () => {
  const flatten = (at: string): unknown => give({ '@flatten': { separator: '.', value: path(at) } })
  expect(flatten('$.nested')).toEqual({ a: null, 'b.c': null, 'b.d': 1, 'e.0': null })
  expect(flatten('$.userId')).toEqual({ '': 'u' })
})

test('M16: @excludeWhenNull does not look into lists', () => {
  expect(give({ '@excludeWhenNull': path('$.nested') })).toEqual({
    b: { d: 1 },
    e: [null],
    none: {},
  })
})

test('M17: $. works in templates, too; objects print as [object Object]', () => {
  expect(give({ '@template': '{{$.userId}}|{{ nested }}|{{nope}}|{{}}' })).toBe(
    'u|[object Object]||{{}}',
  )
})

test('M18: Liquid is lenient', () => {
  expect(give({ '@liquid': '{{ userId | nope }}{{ missing }}{{ 1 | divided_by: 0.0 }}' })).toBe(
    'uInfinity',
  )
})

test('M19: a mapping that is no object is a mistake', () => {
  for (const mapping of ['text', 5, [], null]) expect(refuse(mapping)).toThrow('must be an object')
})

test('M21: the keys are all paths of the event that are read', () => {
  const { keys } = compileMapping({
    a: { '@merge': { direction: 'right', objects: [path('$.a')] } },
    b: { '@transform': { apply: { x: path('$.b') }, mapping: { y: path('$.x') } } },
    c: { '@excludeWhenNull': path('$.c') },
    d: { '@literal': path('$.d') },
    e: { '@arrayPath': ['$.e', { x: path('$.x') }] },
    f: { '@template': '{{{ f }}}' },
  })
  expect(keys).toEqual(['$.a', '$.b', '$.c', '$.d', '$.e', '$.x', 'f'])
})
