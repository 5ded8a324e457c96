import { describe, expect, test } from 'vitest'

import { isAdapterError } from '../../src/error.ts'
import { createLiquidEngine } from '../../src/liquid.ts'
import { compileMapping } from '../../src/mapping/compile-mapping.ts'

/** Place and code of each mistake. */
function mistakesOf(mapping: unknown): string[] {
  try {
    compileMapping(mapping, { liquid: createLiquidEngine() })
    return []
  } catch (error) {
    if (!isAdapterError(error)) throw error
    expect(error.code).toBe('invalid_mapping')
    return (error.issues ?? []).map(({ path, code }) => `${path} ${code}`)
  }
}

describe('compiling a mapping', () => {
  test('reports every mistake with its place', () => {
    expect(
      mistakesOf({
        a: { '@nope': 1 },
        b: { c: { '@path': 5 } },
        d: { '@json': { mode: 'zip', value: 'x' } },
        e: { '@replace': { pattern: '12345678901', value: 'x' } },
        fine: { '@path': '$.event' },
      }),
    ).toEqual([
      '/a unknown_directive',
      '/b/c/@path wrong_type',
      '/d/@json/mode wrong_value',
      '/e/@replace/pattern wrong_value',
    ])
  })

  test.each([
    ['two directives', { v: { '@path': '$.a', '@template': 'x' } }],
    ['a directive with a companion', { v: { '@path': '$.a', x: 1 } }],
    ['a mistake in a list (M12)', { v: [{ '@nope': 1 }] }],
    ['@arrayPath without a list', { v: { '@arrayPath': '$.x' } }],
    ['@transform without a mapping', { v: { '@transform': { apply: {} } } }],
    ['@flatten without a separator', { v: { '@flatten': { value: { '@path': '$.a' } } } }],
    ['@merge in no direction', { v: { '@merge': { direction: 'up', objects: [] } } }],
    ['@if without a condition', { v: { '@if': {} } }],
    ['@liquid with a disabled tag', { v: { '@liquid': '{% include "x" %}' } }],
    ['a long @liquid', { v: { '@liquid': 'x'.repeat(1001) } }],
    ['a root that is text (M19)', 'text'],
    ['a root that is a list (M19)', []],
    ['a root that is null', null],
  ])('refuses %s', (_, mapping) => {
    expect(mistakesOf(mapping)).not.toEqual([])
  })

  test('suggests the directive that was meant', () => {
    expect(() => compileMapping({ v: { '@pth': '$.a' } })).toThrow('Did you mean @path?')
  })

  test('says what @liquid needs when there is no engine', () => {
    expect(() => compileMapping({ v: { '@liquid': '{{ a }}' } })).toThrow(/liquid/)
  })

  test('ignores what an editor keeps in _metadata', () => {
    const mapping = { v: { '@path': '$.a', _metadata: { label: 'A', type: 'enrichment' } } }
    expect(compileMapping(mapping).apply({ a: 1 })).toEqual({ v: 1 })
  })

  test('refuses a mapping that is nested without end', () => {
    const mapping: Record<string, unknown> = {}
    mapping['again'] = mapping
    expect(mistakesOf(mapping)).toEqual([expect.stringContaining('too_deep')])
  })

  test('the mapping is not changed, also where Segment rewrites it', () => {
    const mapping = Object.freeze({
      v: Object.freeze({ '@replace': Object.freeze({ pattern: 'a', value: 'banana' }) }),
    })
    expect(compileMapping(mapping).apply({})).toEqual({ v: 'bnn' })
  })
})
