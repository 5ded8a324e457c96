import { describe, expect, test } from 'vitest'

import { resolve } from './apply.ts'

const path = (text: string): object => ({ '@path': text })

describe('@path', () => {
  test.each([
    ['$.event', 'Order Completed'],
    ['event', 'Order Completed'],
    ['$.properties.products[0].name', 'Mug'],
    ['$.properties.products.1.product_id', 2],
    ['$.properties["email"]', 'Ana@Example.com'],
    ["$.properties['total']", 19.5],
    ['$.properties.note', null],
    ['$.properties.nope', undefined],
    ['$.properties.products.length', 2],
    ['$.properties.products[0]].name', 'Mug'],
    ['$.event[0]', 'O'],
    ['$.event.6', 'C'],
    ['$.event[99]', undefined],
    ['$.event[0].deep', undefined],
    ['$.nope.nope', undefined],
    // M03: a quoted key may hold a dot.
    ['$["a.b"]', 'dotted'],
    // M01: below null, 0 and "" there is nothing.
    ['$.traits.phone', undefined],
    ['$.properties.qty.deep', undefined],
    ['$.properties.coupon.deep', undefined],
    // M04: inherited members are not there.
    ['$.event.length', undefined],
    ['$.constructor', undefined],
    ['$.__proto__', undefined],
  ])('%s gives %j', (text, value) => {
    expect(resolve(path(text))).toStrictEqual(value)
  })

  test('M02: $ is the whole payload', () => {
    expect(resolve(path('$'), { a: 1 })).toEqual({ a: 1 })
    expect(resolve(path('$.'), { a: 1 })).toEqual({ a: 1 })
  })

  test('takes a directive that gives the path', () => {
    expect(
      resolve(
        { '@path': { '@template': 'properties.{{which}}' } },
        { which: 'a', properties: { a: 7 } },
      ),
    ).toBe(7)
  })
})

describe('@template', () => {
  test.each([
    ['{{event}} by {{ userId }} ({{properties.total}})', 'Order Completed by u-1 (19.5)'],
    ['{{properties.note}}|{{nope}}|{{{userId}}}', '||u-1'],
    ['{{properties.shipping.tags}}', 'a,b'],
    ['{{properties.shipping}}', '[object Object]'],
    // M17: $. works here as everywhere.
    ['{{$.userId}}', 'u-1'],
    ['<{{event}}>', '<Order Completed>'],
    ['no placeholder, {{}}', 'no placeholder, {{}}'],
  ])('%s', (template, text) => {
    expect(resolve({ '@template': template })).toBe(text)
  })
})

describe('@literal', () => {
  test('takes text as it is, and resolves directives inside (M05)', () => {
    expect(resolve({ '@literal': '{{event}}' })).toBe('{{event}}')
    expect(resolve({ '@literal': { x: path('$.event') } })).toEqual({ x: 'Order Completed' })
  })
})

describe('@if', () => {
  const pick = (condition: object): unknown =>
    resolve({ '@if': { ...condition, then: 'yes', else: 'no' } })

  test.each([
    ['properties.email', 'yes'],
    ['properties.coupon', 'yes'],
    ['properties.qty', 'yes'],
    ['properties.gift', 'yes'],
    ['properties.note', 'no'],
    ['properties.nope', 'no'],
  ])('exists: %s, %s', (text, answer) => {
    expect(pick({ exists: path(text) })).toBe(answer)
  })

  test.each([
    ['properties.email', 'yes'],
    ['properties.coupon', 'no'],
    ['properties.qty', 'no'],
    ['properties.gift', 'no'],
    ['properties.tags', 'no'],
    ['properties.nope', 'no'],
    ['properties.products', 'yes'],
  ])('blank (M07, it asks for not blank): %s, %s', (text, answer) => {
    expect(pick({ blank: path(text) })).toBe(answer)
  })

  test('a list is blank when it holds nothing but one thing that is missing', () => {
    expect(pick({ blank: [path('$.nope')] })).toBe('no')
    expect(pick({ blank: [path('$.event')] })).toBe('yes')
  })

  test.each([[0], [false], [''], [null]])('M06: an else of %j counts', (value) => {
    expect(resolve({ '@if': { exists: path('nope'), then: 1, else: value } })).toBe(value)
  })

  test('a branch that is missing gives nothing', () => {
    expect(resolve({ '@if': { exists: path('nope'), then: 1 } })).toBeUndefined()
  })
})

describe('@case', () => {
  test('changes text and passes everything else through (M08)', () => {
    expect(resolve({ '@case': { operator: 'lower', value: path('properties.email') } })).toBe(
      'ana@example.com',
    )
    expect(resolve({ '@case': { operator: 'upper', value: path('properties.total') } })).toBe(19.5)
    expect(resolve({ '@case': { operator: 'upper', value: path('nope') } })).toBeUndefined()
    expect(resolve({ '@case': { operator: 'title', value: path('properties.qty') } })).toBe(0)
    expect(() => resolve({ '@case': { operator: 'title', value: path('event') } })).toThrow(
      '"lower" or "upper"',
    )
  })
})

describe('@replace', () => {
  const replace = (options: object, value: unknown = path('event')): unknown =>
    resolve({ '@replace': { value, ...options } })

  test.each([
    [{ pattern: ' ', replacement: '-', pattern2: 'O', replacement2: 'o' }, 'order-Completed'],
    [{ pattern: 'e', replacement: '3', global: false }, 'Ord3r Completed'],
    [{ pattern: 'o', replacement: '0', ignorecase: true }, '0rder C0mpleted'],
    [{ pattern: '.', replacement: '!' }, 'Order Completed'],
    // M10: a replacement is text.
    [{ pattern: ' ', replacement: '$&$1' }, 'Order$&$1Completed'],
  ])('%j', (options, text) => {
    expect(replace(options)).toBe(text)
  })

  test.each([[5], [true], [['x']], [{ a: 1 }]])(
    'a second pair whose replacement is %j, no text, is ignored',
    (replacement2) => {
      const options = { pattern: 'O', replacement: 'o', pattern2: 'e', replacement2 }
      expect(replace(options)).toBe('order Completed')
      expect(replace({ ...options, pattern2: 'x'.repeat(11) })).toBe('order Completed')
    },
  )

  test('a second replacement that is null or missing is empty', () => {
    const options = { pattern: 'O', replacement: 'o', pattern2: 'e' }
    expect(replace(options)).toBe('ordr Compltd')
    expect(replace({ ...options, replacement2: null })).toBe('ordr Compltd')
  })

  test('M09: missing values, nulls and objects give empty text; numbers become text', () => {
    expect(replace({ pattern: 'x' }, path('nope'))).toBe('')
    expect(replace({ pattern: 'x' }, path('properties.note'))).toBe('')
    expect(replace({ pattern: 'x' }, path('properties.shipping'))).toBe('')
    expect(replace({ pattern: '.', replacement: ',' }, path('properties.total'))).toBe('19,5')
  })
})

describe('@arrayPath', () => {
  test('shapes each element', () => {
    const shape = { id: path('$.product_id'), label: { '@template': '#{{product_id}} {{name}}' } }
    expect(resolve({ '@arrayPath': ['$.properties.products', shape] })).toEqual([
      { id: 1, label: '#1 Mug' },
      { id: 2, label: '#2 ' },
    ])
  })

  test('wraps an object, and passes anything else through (M11)', () => {
    const shape = { where: path('$.city') }
    expect(resolve({ '@arrayPath': ['$.properties.shipping', shape] })).toEqual([{ where: 'Oslo' }])
    expect(resolve({ '@arrayPath': ['$.event', shape] })).toBe('Order Completed')
    expect(resolve({ '@arrayPath': ['$.nope', shape] })).toBeUndefined()
  })

  test('an element that is no object has no members; a null one has null for all', () => {
    expect(
      resolve({ '@arrayPath': ['$.list', { id: path('$.id') }] }, { list: [5, null, { id: 1 }] }),
    ).toEqual([{}, { id: null }, { id: 1 }])
  })
})

describe('@flatten', () => {
  test.each([
    [
      { separator: '.' },
      { city: 'Oslo', 'geo.lat': 1, 'geo.lng': 2, 'tags.0': 'a', 'tags.1': 'b' },
    ],
    [
      { separator: '_', omitArrays: true },
      { city: 'Oslo', geo_lat: 1, geo_lng: 2, tags: ['a', 'b'] },
    ],
  ])('%j', (options, value) => {
    expect(resolve({ '@flatten': { ...options, value: path('properties.shipping') } })).toEqual(
      value,
    )
  })

  test('M15: a scalar stands below an empty key, empties vanish', () => {
    expect(resolve({ '@flatten': { separator: '.', value: path('event') } })).toEqual({
      '': 'Order Completed',
    })
    expect(
      resolve({ '@flatten': { separator: '.', value: path('x') } }, { x: { a: {}, b: [], c: 1 } }),
    ).toEqual({ c: 1 })
    expect(resolve({ '@flatten': { separator: '.', value: path('nope') } })).toEqual({})
  })
})

describe('@json', () => {
  test.each([
    [{ mode: 'encode', value: { t: path('properties.total'), x: path('nope') } }, '{"t":19.5}'],
    [{ mode: 'decode', value: path('properties.blob') }, { k: [1] }],
    [{ mode: 'decode', value: path('event') }, 'Order Completed'],
    [{ mode: 'encode', value: path('nope') }, undefined],
    // M14: the mode in any case, and falsy values.
    [{ mode: 'ENCODE', value: path('properties.qty') }, '0'],
    [{ mode: 'encode', value: null }, 'null'],
  ])('%j', (options, value) => {
    expect(resolve({ '@json': options })).toStrictEqual(value)
  })
})

describe('@merge', () => {
  const objects = [{ city: '?', zip: '?' }, path('properties.shipping')]

  test.each([
    ['right', 'Oslo'],
    ['left', '?'],
    // M13: the direction in any case.
    ['LEFT', '?'],
  ])('%s', (direction, city) => {
    expect(resolve({ '@merge': { direction, objects } })).toMatchObject({
      city,
      zip: '?',
      geo: { lat: 1 },
    })
  })

  test('M13: a missing member deletes nothing', () => {
    expect(
      resolve({ '@merge': { direction: 'right', objects: [{ a: 1 }, { a: path('nope') }] } }),
    ).toEqual({ a: 1 })
  })

  test('what is not there contributes nothing', () => {
    expect(
      resolve({
        '@merge': {
          direction: 'right',
          objects: [path('nope'), path('properties.note'), { a: 1 }],
        },
      }),
    ).toEqual({ a: 1 })
  })
})

describe('@transform', () => {
  test('maps the result of a mapping', () => {
    const apply = { lines: { '@arrayPath': ['$.properties.products', { n: path('$.name') }] } }
    const mapping = { first: path('$.lines[0].n'), originalIsGone: path('$.event') }
    expect(resolve({ '@transform': { apply, mapping } })).toEqual({ first: 'Mug' })
  })
})

describe('@excludeWhenNull', () => {
  test('leaves nulls out, but not in lists', () => {
    expect(resolve({ '@excludeWhenNull': path('properties.note') })).toBeUndefined()
    expect(
      resolve({
        '@excludeWhenNull': { a: path('properties.note'), b: { c: null, d: 1 }, e: [null] },
      }),
    ).toEqual({ b: { d: 1 }, e: [null] })
  })
})

describe('@liquid', () => {
  test.each([
    [
      '{{ event | upcase }}{% if properties.total > 10 %} (big){% endif %}',
      'ORDER COMPLETED (big)',
    ],
    ['{{ properties.nope | default: "n/a" }}', 'n/a'],
    // M18: unknown filters pass the value through.
    ['{{ event | nope }}', 'Order Completed'],
    ['', ''],
  ])('%s', (template, text) => {
    expect(resolve({ '@liquid': template })).toBe(text)
  })
})
