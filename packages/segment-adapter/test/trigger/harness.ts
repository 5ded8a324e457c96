import { expect } from 'vitest'

import type { Issue } from '../../src/issue.ts'
import type { TriggerTree } from '../../src/language/ast.ts'
import { parseTrigger } from '../../src/language/parser.ts'
import { compileTrigger } from '../../src/trigger/compile-trigger.ts'

/** What an event is to a trigger: a match, no match, or nothing because the trigger is refused. */
export type Answer = boolean | 'error'

export function answer(trigger: string, event: unknown): Answer {
  return parseTrigger(trigger).ok ? compileTrigger(trigger).matches(event) : 'error'
}

/** The tree of a correct trigger, without ranges. */
export function treeOf(trigger: string): TriggerTree {
  const parsed = parseTrigger(trigger)
  if (!parsed.ok) {
    throw new Error(`${trigger}: ${parsed.issues.map(({ message }) => message).join(' ')}`)
  }
  return withoutRanges(parsed.value)
}

function withoutRanges(tree: TriggerTree): TriggerTree {
  const { range: _range, ...rest } = tree
  if (rest.kind === 'not') return { ...rest, operand: withoutRanges(rest.operand) }
  if (rest.kind === 'and' || rest.kind === 'or') {
    return { ...rest, operands: rest.operands.map(withoutRanges) }
  }
  return rest
}

/** Everything that is wrong with a trigger, in the order of the text. */
export function issuesOf(trigger: string): readonly Issue[] {
  const parsed = parseTrigger(trigger)
  return parsed.ok ? [] : parsed.issues
}

/** Checks each mistake as its code and the text it points at. */
export function expectIssues(trigger: string, want: readonly (readonly [string, string])[]): void {
  const got = issuesOf(trigger).map(({ code, range }) => [
    code,
    range === undefined ? '' : trigger.slice(range.start, range.end),
  ])
  expect(got).toEqual(want)
}

/** A Segment event with one of everything the tests ask for. */
export const cartEvent: unknown = Object.freeze({
  type: 'track',
  event: 'Cart Updated',
  userId: 'u1',
  anonymousId: 'a1',
  messageId: 'm1',
  version: 2,
  integrations: { All: false, Iterable: true },
  properties: {
    total: 42,
    s: '5',
    plan: 'Pro',
    flag: true,
    off: false,
    text: 'true',
    empty: '',
    nothing: null,
    zero: 0,
    nested: { k: 'v', deep: { x: 'y' } },
    list: [{ bar: 'x' }, 'two'],
    'a b': 'sp',
    'x.y': 'lit',
    'a[b]': 'bracket',
    '': 'unnamed',
    'k-1': 'dash',
    '2fa': 'digit',
    or: 'or',
    and: 'and',
    not: 'not',
    null: 'null',
    città: 'Forlì',
    quote: 'say "hi"',
    both: `it's "it"`,
    back: 'a\\b',
  },
  context: { page: { path: '/cart' } },
})
