import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { ComparisonNode, Literal, Target, TriggerTree } from '../../src/language/ast.ts'
import { eventFields } from '../../src/language/fields.ts'
import { parseTrigger } from '../../src/language/parser.ts'
import { printTrigger } from '../../src/language/printer.ts'
import { compileTrigger } from '../../src/trigger/compile-trigger.ts'
import { comparisonOf } from './arbitrary-comparison.ts'
import { treeOf } from './harness.ts'

const word = fc.constantFrom(
  'a',
  'b',
  'ab',
  '',
  'x.y',
  'or',
  'null',
  '0',
  '2fa',
  '-',
  'à',
  '😀',
  ']',
  `'"[`,
)
const text = fc.oneof(word, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

const target: fc.Arbitrary<Target> = fc
  .tuple(
    fc.constantFrom(...Object.keys(eventFields)),
    fc.array(text, { minLength: 1, maxLength: 3 }),
  )
  .map(([field, path]) => ({ field, path: eventFields[field] === 'object' ? path : [] }))

const literal: fc.Arbitrary<Literal> = fc.oneof(
  text.map((value) => ({ kind: 'string' as const, value })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number' as const, value: value === 0 ? 0 : value })),
  fc.constantFrom(0, 1, 42, -0.5, 1e21, 1e-7).map((value) => ({ kind: 'number' as const, value })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.constant({ kind: 'null' as const }),
)

const comparison = comparisonOf(target, literal)

const call = fc.record({
  kind: fc.constant('call' as const),
  name: fc.constantFrom('contains' as const, 'match' as const),
  target,
  argument: fc.oneof(text, fc.constantFrom('*', 'a*', '*a', 'a*b', '*a*b*')),
  negated: fc.boolean(),
})

const { tree } = fc.letrec<{ tree: TriggerTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    comparison,
    call,
    fc.record({ kind: fc.constant('not' as const), operand: tie('tree') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      operands: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
    }),
  ),
}))

const event = fc.record(
  {
    type: text,
    event: fc.oneof(text, fc.integer()),
    name: fc.oneof(text, fc.constant(null)),
    userId: fc.oneof(text, fc.boolean()),
    properties: fc.object({ key: text, maxDepth: 3 }),
    traits: fc.oneof(fc.constant(null), fc.object({ key: text, maxDepth: 2 })),
    context: fc.anything(),
  },
  { requiredKeys: [] },
)

test('parsing what was printed gives the tree again', () => {
  fc.assert(
    fc.property(tree, (some) => {
      expect(treeOf(printTrigger(some))).toEqual(some)
    }),
    { numRuns: 1_000 },
  )
})

test('a compiled trigger answers like a walk over its tree', () => {
  fc.assert(
    fc.property(tree, event, (some, given) => {
      expect(compileTrigger(some).matches(given)).toBe(walk(some, given))
    }),
    { numRuns: 1_000 },
  )
})

test('an event that holds what a condition asks for is found', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), text, (path, value) => {
      // Built from the inside out; with a null prototype every key is an ordinary one.
      const properties = path.reduceRight<unknown>(
        (inner, key) => Object.defineProperty({}, key, { value: inner }),
        value,
      )
      const { matches } = compileTrigger({
        kind: 'comparison',
        target: { field: 'properties', path },
        operator: '=',
        literal: { kind: 'string', value },
      })
      expect(matches({ properties })).toBe(true)
      expect(matches({ properties: {} })).toBe(false)
    }),
  )
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'type event properties.a foo and or not NOT ! ( ) = == != < >= "x" \'y\' " 5 -1 1.'.split(
      ' ',
    ),
    ...'null true , . [0] \\ contains( match( && # \r\n “ exists length('.split(' '),
  )
  const soup = fc
    .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 20 })
    .map((parts) => parts.flat().join(''))

  test('parsing never throws, and points into the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' }), text), (some) => {
        const parsed = parseTrigger(some)
        const issues = parsed.ok ? [] : parsed.issues
        const isInside = issues.every(
          ({ range = { start: 0, end: 0 } }) =>
            0 <= range.start && range.start <= range.end && range.end <= some.length,
        )
        return isInside && (parsed.ok || issues.length > 0)
      }),
      { numRuns: 3_000 },
    )
  })

  test('the same trigger in other spellings is the same tree', () => {
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat(5)), (some, choices) => {
        expect(treeOf(respell(printTrigger(some), choices))).toEqual(some)
      }),
      { numRuns: 500 },
    )
  })
})

test('a compiled trigger never throws, whatever the event', () => {
  fc.assert(
    fc.property(tree, fc.anything({ withNullPrototype: true }), (some, given) => {
      expect(compileTrigger(some).matches(given)).toBeTypeOf('boolean')
    }),
    { numRuns: 1_000 },
  )
})

/** Changes what makes no difference: white space, letter case of connectives, marks and operators. */
function respell(printed: string, choices: Iterator<number>): string {
  const pick = (...spellings: readonly string[]): string =>
    spellings[(choices.next().value ?? 0) % spellings.length] ?? ''
  // What stands in quotes or behind a backslash is left alone.
  const pieces = printed.split(/("[^"]*"|'[^']*'|\\[\s\S])/u)
  return pieces
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replaceAll(' and ', () => pick(' and ', ' AND ', '\r\nand\t', '  And '))
            .replaceAll(' or ', () => pick(' or ', ' OR ', '\nor '))
            .replaceAll(' = ', () => pick(' = ', '=', ' == ', '=='))
            .replaceAll(/ ([!<>]=?) /g, (_, operator: string) => pick(operator, ` ${operator}\t`))
            .replaceAll(/!(?=\()/g, () => pick('!', '! ', 'not', 'NOT '))
            .replaceAll(/!(?=[cm])/g, () => pick('!', '! ', 'not '))
            .replaceAll(/[()]/g, (parenthesis) => pick(parenthesis, ` ${parenthesis} `)),
    )
    .join('')
}

/** The language once more, written down without any thought of speed. */
function walk(node: TriggerTree, given: unknown): boolean {
  switch (node.kind) {
    case 'and':
      return node.operands.every((operand) => walk(operand, given))
    case 'or':
      return node.operands.some((operand) => walk(operand, given))
    case 'not':
      return !walk(node.operand, given)
    case 'call': {
      const value = lookUp(node.target, given)
      if (typeof value !== 'string') return false
      const pattern =
        node.name === 'contains' ? `*${escape(node.argument)}*` : escape(node.argument, true)
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 's')
      return expression.test(value.replaceAll('*', '\u0001')) !== node.negated
    }
    case 'comparison':
    default:
      return compare(node, lookUp(node.target, given))
  }
}

// A star of the event or of an argument of contains must not be taken for a wildcard.
function escape(argument: string, isPattern = false): string {
  const plain = isPattern ? argument : argument.replaceAll('*', '\u0001')
  return plain.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function compare({ operator, literal: wanted }: ComparisonNode, value: unknown): boolean {
  const isMissing = value === undefined || value === null
  if (operator === '=') return wanted.kind === 'null' ? isMissing : value === wanted.value
  if (operator === '!=') {
    if (wanted.kind === 'null') return !isMissing
    return value !== wanted.value && (wanted.kind !== 'number' || typeof value === 'number')
  }
  const bound = wanted.kind === 'null' ? Number.NaN : Number(wanted.value)
  if (typeof value !== 'number') return false
  const isEqual = value === bound
  return (
    (isEqual && operator.length === 2) || (operator.startsWith('<') ? value < bound : value > bound)
  )
}

function lookUp({ field, path }: Target, given: unknown): unknown {
  return [field, ...path].reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    given,
  )
}
