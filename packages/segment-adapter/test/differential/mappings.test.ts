import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { JsonValue } from '../../src/json.ts'
import { compileMapping } from '../../src/mapping/compile-mapping.ts'
import { segment } from './segment.ts'

// Generated are mappings of every directive but @liquid, nested in each other, on one rich payload. Left out is what the quirks are
// about: falsy parents (M01), falsy branches (M06), missing members in merged objects (M13), JSON of constants (M14).

const payload = {
  type: 'track',
  event: 'Order Completed',
  a: 'x',
  n: 5,
  z: 0,
  f: false,
  t: true,
  nul: null,
  empty: '',
  blank: ' ',
  big: 1e21,
  text: 'Hello World hello',
  marks: 'a.b.c*d(e)',
  unicode: 'ÜnïİSS😀ß',
  json: '{"a":[1,2]}',
  broken: '{x',
  obj: { k: 'v', nul: null, list: [1, { q: 2, nul: null }], deep: { x: 1, y: { z: 'w' } } },
  list: [1, '2', { id: 1, name: 'A', tags: ['p', 'q'] }, { id: 2, name: 'B' }],
  products: [
    { id: 1, name: 'A', price: 1.5 },
    { id: 2, name: null, price: '2' },
  ],
  one: { id: 9, name: 'O' },
  none: [],
  nothing: {},
  properties: { email: 'MixED@Example.COM', total: 42.5, items: [{ sku: 's1' }, { sku: 's2' }] },
}

const there = fc.constantFrom(
  ...'$.a $.n $.t $.obj $.obj.k $.obj.deep.y $.list $.list[2].tags $.products $.one $.json'.split(
    ' ',
  ),
  ...'$.text $.marks $.unicode $.big $.properties $.properties.items $.none $.nothing'.split(' '),
  ...'obj..k .a a. $.obj["k"] event $.broken $.blank'.split(' '),
)
const perhaps = fc.oneof(
  there,
  fc.constantFrom(
    ...'$.z $.f $.nul $.empty $.nope $.nope.deep $.list[99] $.list[-1] id name'.split(' '),
  ),
)
const path = perhaps.map((at) => ({ '@path': at }))
const scalar = fc.constantFrom<JsonValue[]>('', 'x', 'y z', 0, 1, true, false, null)
const words = fc.constantFrom('o', 'l', '.', 'll', ' ', '(', 'Hello', 'B')

const { value, directive, object } = fc.letrec<{
  value: JsonValue
  directive: Record<string, JsonValue>
  object: Record<string, JsonValue>
}>((tie) => ({
  object: fc.dictionary(fc.constantFrom('p', 'q', 'r'), tie('value'), { minKeys: 1, maxKeys: 3 }),
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    path,
    tie('directive'),
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  directive: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    path,
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '{{a}}',
            '{{ n }}',
            '{{{text}}}',
            '{{obj}}',
            '{{list}}',
            '{{nul}}',
            '{{nope}}',
          ),
          fc.constantFrom(' and ', '}}', '}', '{{}}'),
        ),
        { maxLength: 4 },
      )
      .map((parts) => ({ '@template': parts.join('') })),
    // Braces that are never closed only alone: what is filled in there is read as a template again.
    fc
      .constantFrom('{{{a}}', '{{{{a}}}}', '{{a}', '{{a', '{a}', '{{{a}}}}', 'x{{ }}')
      .map((text) => ({ '@template': text })),
    tie('value').map((some) => ({ '@literal': some })),
    fc
      .record({
        condition: fc.constantFrom('exists', 'blank'),
        asked: tie('directive'),
        taken: tie('value'),
        otherwise: tie('directive'),
      })
      .map(({ condition, asked, taken, otherwise }) => ({
        '@if': { [condition]: asked, then: taken, else: otherwise },
      })),
    fc
      .record({ operator: fc.constantFrom('lower', 'upper'), value: tie('directive') })
      .map((options) => ({ '@case': options })),
    fc
      .record(
        {
          pattern: words,
          replacement: fc.constantFrom('', '-', 'zz'),
          pattern2: words,
          replacement2: fc.constantFrom('', '+'),
          ignorecase: fc.boolean(),
          global: fc.boolean(),
          value: tie('directive'),
        },
        { requiredKeys: ['pattern', 'value'] },
      )
      .map((options) => ({ '@replace': options })),
    // A @transform on an element that is no object is an error there, and works here.
    fc
      .tuple(
        fc.constantFrom(...'$.products $.one $.properties.items $.obj $.none'.split(' ')),
        tie('object'),
      )
      .map(([at, shape]) => ({ '@arrayPath': [at, shape] })),
    perhaps.map((at) => ({ '@arrayPath': [at] })),
    fc
      .record(
        { separator: fc.constantFrom('.', '_'), value: tie('value'), omitArrays: fc.boolean() },
        { requiredKeys: ['separator', 'value'] },
      )
      .map((options) => ({ '@flatten': options })),
    fc
      .record({ mode: fc.constantFrom('encode', 'decode'), value: tie('directive') })
      .map((options) => ({ '@json': options })),
    fc
      .record({
        direction: fc.constantFrom('left', 'right'),
        objects: fc.array(
          fc.oneof(
            fc.dictionary(fc.constantFrom('id', 'k', 'p'), scalar, { maxKeys: 2 }),
            there.map((at) => ({ '@path': at })),
          ),
          { maxLength: 3 },
        ),
      })
      .map((options) => ({ '@merge': options })),
    fc
      .record({ apply: tie('object'), mapping: tie('object') })
      .map((options) => ({ '@transform': options })),
    tie('value').map((some) => ({ '@excludeWhenNull': some })),
  ),
}))

test.skipIf(segment === undefined)('mappings resolve as in Segment', () => {
  if (segment === undefined) return
  const { transform } = segment
  fc.assert(
    fc.property(fc.oneof(value, directive, object), (some) => {
      const mapping = { v: some }
      const theirs = answerOf(() => transform(structuredClone(mapping), structuredClone(payload)))
      const ours = answerOf(() => compileMapping(mapping).apply(payload))
      expect([mapping, ours]).toEqual([mapping, theirs])
    }),
    { numRuns: 5_000 },
  )
})

/** As JSON, where a hole in a list is null. */
function answerOf(resolve: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(resolve())) as unknown
  } catch {
    return 'an error'
  }
}
