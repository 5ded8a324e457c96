import * as builders from '@iterelay/segment-adapter'
import { compileMapping, mappingBuilders, type JsonObject } from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

import { createLiquidEngine } from '../../src/liquid.ts'

const { path, template, arrayPath, ifExists } = builders

test.each<[JsonObject, unknown]>([
  [path('$.a.b'), { '@path': '$.a.b' }],
  [template('{{a}} and {{ $.b }}'), { '@template': '{{a}} and {{ b }}' }],
  [builders.literal({ a: 1 }), { '@literal': { a: 1 } }],
  [
    ifExists('$.a', { then: path('$.a'), else: null }),
    { '@if': { exists: { '@path': '$.a' }, then: { '@path': '$.a' }, else: null } },
  ],
  [
    builders.ifNotBlank(template('{{a}}'), { then: 1 }),
    { '@if': { blank: { '@template': '{{a}}' }, then: 1 } },
  ],
  [builders.lowerCase('$.a'), { '@case': { operator: 'lower', value: { '@path': '$.a' } } }],
  [builders.upperCase('$.a'), { '@case': { operator: 'upper', value: { '@path': '$.a' } } }],
  [
    builders.replace('$.a', { pattern: 'x', global: false }),
    { '@replace': { pattern: 'x', global: false, value: { '@path': '$.a' } } },
  ],
  [arrayPath('$.list'), { '@arrayPath': ['$.list'] }],
  [
    arrayPath('$.list', (element) => ({ id: element.path('id') })),
    { '@arrayPath': ['$.list', { id: { '@path': 'id' } }] },
  ],
  [
    builders.flatten('$.a', { separator: '_', omitArrays: true }),
    { '@flatten': { separator: '_', omitArrays: true, value: { '@path': '$.a' } } },
  ],
  [builders.toJson('$.a'), { '@json': { mode: 'encode', value: { '@path': '$.a' } } }],
  [builders.fromJson('$.a'), { '@json': { mode: 'decode', value: { '@path': '$.a' } } }],
  [
    builders.merge([{ a: 1 }, path('$.a')]),
    { '@merge': { direction: 'right', objects: [{ a: 1 }, { '@path': '$.a' }] } },
  ],
  [
    builders.merge([path('$.a')], { direction: 'left' }),
    { '@merge': { direction: 'left', objects: [{ '@path': '$.a' }] } },
  ],
  [
    builders.transform({ a: path('$.b') }, { c: path('$.a') }),
    { '@transform': { apply: { a: { '@path': '$.b' } }, mapping: { c: { '@path': '$.a' } } } },
  ],
  [builders.excludeWhenNull(path('$.a')), { '@excludeWhenNull': { '@path': '$.a' } }],
  [builders.liquid('{{ a | upcase }}'), { '@liquid': '{{ a | upcase }}' }],
])('%j', (built, json) => {
  expect(built).toEqual(json)
  expect(() => compileMapping({ v: built }, { liquid: createLiquidEngine() })).not.toThrow()
})

test('typed builders make the same JSON as the loose ones', () => {
  interface Event {
    readonly properties: { readonly list: readonly { readonly id: string }[] }
  }
  const typed = mappingBuilders<Event>()
  expect(typed.arrayPath('$.properties.list', (element) => ({ id: element.path('$.id') }))).toEqual(
    arrayPath('$.properties.list', (element) => ({ id: element.path('$.id') })),
  )
})
