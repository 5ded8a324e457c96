import { describe, expect, test } from 'vitest'

import { printTrigger } from '../../src/language/printer.ts'
import { compileTrigger } from '../../src/trigger/compile-trigger.ts'
import { treeOf } from './harness.ts'

test.each([
  ['type="track"', 'type = "track"'],
  ["event == 'x'", 'event = "x"'],
  ['event = 5', 'event = "5"'],
  ['userId = 5.0', 'userId = "5"'],
  ['event = true', 'event = "true"'],
  ['type = track', 'type = "track"'],
  ['event != null', 'event != null'],
  ['properties.x!=5', 'properties.x != 5'],
  ['properties.x > "41"', 'properties.x > 41'],
  ['properties.x > "Z"', 'properties.x > "Z"'],
  ['properties.x = -.5', 'properties.x = -0.5'],
  ['properties.x = +07', 'properties.x = 7'],
  ['properties.x = 100000000000000000000000', 'properties.x = 100000000000000000000000'],
  ['properties.x = -0.0000000012', 'properties.x = -0.0000000012'],
  ['properties.flag=true', 'properties.flag = true'],
  ['traits.a.b = "c"', 'traits.a.b = "c"'],
  [String.raw`properties.a\ b = 5`, String.raw`properties.a\ b = 5`],
  [String.raw`properties.x\.y = "l"`, String.raw`properties.x\.y = "l"`],
  ['properties["x.y"] = "l"', String.raw`properties.x\.y = "l"`],
  ['properties.list[0].bar = "x"', String.raw`properties.list\[0\].bar = "x"`],
  ['properties.or = 1', String.raw`properties.\or = 1`],
  ['properties.null = 1', String.raw`properties.\null = 1`],
  ['properties.2fa = 1', String.raw`properties.\2fa = 1`],
  ['properties["a[b]"] = 1', 'properties["a[b]"] = 1'],
  ['properties[""] = 1', 'properties[""] = 1'],
  ['properties.città = 1', String.raw`properties.citt\à = 1`],
  [`properties.q = 'say "hi"'`, `properties.q = 'say "hi"'`],
  [`properties.q = "it's"`, `properties.q = "it's"`],
  [String.raw`properties.q = \"it\'s\"`, String.raw`properties.q = \"it\'s\"`],
  [String.raw`properties.q = \5\"\'`, String.raw`properties.q = \5\"\'`],
  ['contains( event,"x" )', 'contains(event, "x")'],
  ['contains(event, 5)', 'contains(event, "5")'],
  ['not contains(event, "x")', '!contains(event, "x")'],
  ['! match(event, "x*")', '!match(event, "x*")'],
  ['!(contains(event, "x"))', '!(contains(event, "x"))'],
  ['not type = "a"', '!(type = "a")'],
  ['(type = "a")', 'type = "a"'],
  ['type=a OR type=b AND type=c', 'type = "a" or (type = "b" and type = "c")'],
  ['(type=a and type=b) or (type=c)', '(type = "a" and type = "b") or type = "c"'],
  ['(type=a and type=b) and type=c', '(type = "a" and type = "b") and type = "c"'],
  ['!(type=a or type=b)', '!(type = "a" or type = "b")'],
])('%s prints as %s', (trigger, want) => {
  const tree = treeOf(trigger)
  expect(printTrigger(tree)).toBe(want)
  expect(treeOf(want)).toEqual(tree)
})

describe('a built tree', () => {
  test('is compiled from its canonical text', () => {
    const trigger = compileTrigger({
      kind: 'comparison',
      target: { field: 'event', path: [] },
      operator: '=',
      literal: { kind: 'number', value: 5 },
    })
    expect(trigger.source).toBe('event = 5')
    expect(trigger.tree).toMatchObject({ literal: { kind: 'string', value: '5' } })
    expect(trigger.matches({ event: '5' })).toBe(true)
  })

  test('can be changed afterwards without changing the trigger', () => {
    const operand = {
      kind: 'call' as const,
      name: 'contains' as const,
      target: { field: 'event', path: [] },
      argument: 'a',
      negated: false,
    }
    const trigger = compileTrigger(operand)
    operand.argument = 'b'
    expect(trigger.matches({ event: 'a' })).toBe(true)
    expect(printTrigger(trigger.tree)).toBe('contains(event, "a")')
  })
})

test.each([
  [{ kind: 'and', operands: [] }],
  [{ kind: 'and', operands: null }],
  [{ kind: 'not', operand: undefined }],
  [
    {
      kind: 'call',
      name: 'length',
      target: { field: 'event', path: [] },
      argument: '',
      negated: false,
    },
  ],
  [
    {
      kind: 'call',
      name: 'match',
      target: { field: 'event', path: [5] },
      argument: '',
      negated: false,
    },
  ],
  [
    {
      kind: 'call',
      name: 'match',
      target: { field: 'a b', path: [] },
      argument: '',
      negated: false,
    },
  ],
  [
    {
      kind: 'call',
      name: 'match',
      target: { field: 'event', path: [] },
      argument: 5,
      negated: false,
    },
  ],
  [{ kind: 'call', name: 'match', target: { field: 'event', path: [] }, argument: '' }],
  [comparison({ kind: 'number', value: Number.NaN })],
  [comparison({ kind: 'boolean', value: 'true' })],
  [comparison({ kind: 'string', value: 5 })],
  [comparison({ kind: 'date', value: 5 })],
  [comparison(undefined)],
])('%j cannot be printed', (tree) => {
  // @ts-expect-error wrong on purpose
  expect(() => printTrigger(tree)).toThrow(/cannot be printed/)
})

function comparison(literal: unknown): unknown {
  return { kind: 'comparison', target: { field: 'event', path: [] }, operator: '=', literal }
}
