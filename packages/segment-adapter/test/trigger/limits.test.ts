import { describe, expect, test } from 'vitest'

import type { TriggerTree } from '../../src/language/ast.ts'
import { defaultTriggerLimits } from '../../src/language/limits.ts'
import { parseTrigger } from '../../src/language/parser.ts'
import { printTrigger } from '../../src/language/printer.ts'
import { compileTrigger } from '../../src/trigger/compile-trigger.ts'
import { issuesOf } from './harness.ts'

const codesOf = (trigger: string): string[] => issuesOf(trigger).map(({ code }) => code)
const condition = 'event = "x"'
const wrap = (times: number, open: string, close: string): string =>
  open.repeat(times) + condition + close.repeat(times)
const chain = (count: number): string => Array.from({ length: count }, () => 'type=a').join(' or ')
const { maxConditions, maxDepth, maxIssues, maxLength } = defaultTriggerLimits

test('a trigger may be as long as the limit and no longer', () => {
  const padded = condition.padEnd(maxLength)
  expect(codesOf(padded)).toEqual([])
  expect(codesOf(`${padded} `)).toEqual(['trigger_too_long'])
})

describe('depth', () => {
  test.each([
    ['(', ')'],
    ['!', ''],
    ['not ', ''],
    ['!(', ')'],
    ['not(', ')'],
  ])('%s...%s may be as deep as the limit and no deeper', (open, close) => {
    expect(codesOf(wrap(maxDepth, open, close))).toEqual([])
    expect(codesOf(wrap(maxDepth + 1, open, close))).toEqual(['trigger_too_deep'])
  })

  test('groups beside each other are not inside each other', () => {
    const groups = Array.from({ length: maxDepth + 1 }, () => `!(${condition} and ${condition})`)
    expect(codesOf(groups.join(' or '))).toEqual([])
  })

  test('groups that precedence makes count as the parentheses they are printed with', () => {
    const mixed = `${condition} and ${condition} or ${condition}`
    const around = (times: number): string => `${'!('.repeat(times)}${mixed}${')'.repeat(times)}`
    expect(codesOf(around(maxDepth - 1))).toEqual([])
    expect(codesOf(around(maxDepth))).toEqual(['trigger_too_deep'])
  })

  test('a text at the limit prints to a text that is within it', () => {
    const tree = compileTrigger(wrap(maxDepth, '!', '')).tree
    expect(() => compileTrigger(printTrigger(tree))).not.toThrow()
  })

  test('thousands of parentheses are an issue, not a stack overflow', () => {
    expect(codesOf('('.repeat(maxLength))).toEqual(['trigger_too_deep'])
    expect(codesOf('!'.repeat(maxLength))).toEqual(['trigger_too_deep'])
  })

  test('a tree that contains itself is refused', () => {
    const operands: TriggerTree[] = []
    const loop: TriggerTree = { kind: 'and', operands }
    operands.push(loop, loop)
    expect(() => printTrigger(loop)).toThrow(/nested deeper/)
  })
})

test('a trigger may have as many conditions as the limit and no more', () => {
  expect(codesOf(chain(maxConditions))).toEqual([])
  expect(codesOf(chain(maxConditions + 1))).toEqual(['too_many_conditions'])
})

test('mistakes beyond the limit are counted instead of listed', () => {
  expect(codesOf('#'.repeat(maxIssues))).toHaveLength(maxIssues)
  const issues = issuesOf('#'.repeat(maxIssues + 7))
  expect(issues).toHaveLength(maxIssues + 1)
  expect(issues.at(-1)).toEqual({ code: 'too_many_issues', message: 'There are 7 more mistakes.' })
})

test('limits can be set', () => {
  expect(parseTrigger('!!type = a', { maxDepth: 2 }).ok).toBe(true)
  expect(parseTrigger('!!!type = a', { maxDepth: 2 }).ok).toBe(false)
  expect(() => compileTrigger('type = a', { maxLength: 7 })).toThrow(/may have 7/)
  expect(() => compileTrigger('type=a or type=b', { maxConditions: 1 })).toThrow(/more than 1/)
})

test.each([
  [{ maxDept: 5 }, /there is no limit maxDept/],
  [{ maxDepth: 0 }, /maxDepth must be/],
  [{ maxDepth: 1.5 }, /maxDepth must be/],
  [{ maxDepth: 10_000 }, /maxDepth may be at most/],
])('limits that make no sense are refused: %j', (limits, message) => {
  expect(() => {
    // @ts-expect-error one of them is no limit
    parseTrigger('type = a', limits)
  }).toThrow(message)
})
