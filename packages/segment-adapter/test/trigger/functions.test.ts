import { describe, expect, test } from 'vitest'

import { answer, cartEvent, expectIssues, issuesOf, treeOf } from './harness.ts'

describe('contains', () => {
  test.each([
    ['contains(event, "Cart")', true],
    ['contains (event ,"Cart")', true],
    ["contains(event, 'Cart')", true],
    ['contains(event, Cart)', true],
    ['contains(event, "cart")', false],
    ['contains(event, "")', true],
    ['contains(properties.s, 5)', true],
    ['contains(properties.s, 5.0)', true],
    ['contains(properties.text, true)', true],
    ['contains(properties.total, "4")', false],
    ['contains(properties.list, "two")', false],
    ['contains(properties.missing, "x")', false],
    ['contains(properties.nested.k, "v")', true],
  ])('%s is %s', (trigger, want) => {
    expect(answer(trigger, cartEvent)).toBe(want)
  })
})

describe('match', () => {
  test.each([
    ['Cart Updated', 'Cart Updated', true],
    ['art Updated', 'Cart Updated', false],
    ['XXart Updated', 'Cart Updated', false],
    ['Cart*', 'Cart Updated', true],
    ['*Updated', 'Cart Updated', true],
    ['Cart*Updated', 'Cart Updated', true],
    ['C*t*d', 'Cart Updated', true],
    ['*rt*', 'Cart Updated', true],
    ['*', 'Cart Updated', true],
    ['**', 'Cart Updated', true],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['cart*', 'Cart Updated', false],
    ['C?rt*', 'Cart Updated', false],
    ['C.rt*', 'Cart Updated', false],
    ['C?rt*', 'C?rt', true],
    ['ab*ba', 'aba', false],
    ['ab*ba', 'abba', true],
    ['a*bc*c', 'abc', false],
    ['a*b*a', 'aba', true],
    ['*a*a*', 'a', false],
    ['*a*a*', 'aa', true],
    ['a**b', 'ab', true],
    ['a\\*', 'a\\b', true],
    ['a\\*', 'a*', false],
    ['😀*', '😀!', true],
    ['*\n*', 'a\nb', true],
  ])('the pattern %j on %j is %s', (pattern, text, want) => {
    expect(answer(`match(event, "${pattern}")`, { event: text })).toBe(want)
    expect(answer(`!match(event, "${pattern}")`, { event: text })).toBe(!want)
  })

  test('needs a text', () => {
    expect(answer('match(properties.total, "*")', cartEvent)).toBe(false)
    expect(answer('match(properties.missing, "*")', cartEvent)).toBe(false)
  })

  test('many stars on a long text end soon', () => {
    const event = { event: 'a'.repeat(100_000) }
    expect(answer(`match(event, "${'a*'.repeat(2_000)}b")`, event)).toBe(false)
  })
})

test.each([
  ['contains()', [['wrong_arguments', ')']]],
  ['contains(event)', [['wrong_arguments', ')']]],
  ['contains(event "x")', [['wrong_arguments', '"x"']]],
  ['contains(event, )', [['missing_value', ')']]],
  ['contains(event, "x", "y")', [['wrong_arguments', ',']]],
  ['contains("x", event)', [['missing_condition', '"x"']]],
  ['contains(event, "x"', [['wrong_arguments', '']]],
  ['contains', [['wrong_arguments', 'contains']]],
  ['contains event, "x"', [['wrong_arguments', 'contains']]],
  ['contains(event, "x") = true', [['unexpected_token', '=']]],
  ['match(foo, "x")', [['unknown_target', 'foo']]],
] as const)('%s is a mistake', (trigger, want) => {
  expectIssues(trigger, want)
})

test('an unknown function is a mistake, with a suggestion when one is near', () => {
  expectIssues('Contain(event, "x")', [['unknown_function', 'Contain']])
  expect(issuesOf('Contain(event, "x")')[0]?.suggestion).toBe('contains')
  expect(issuesOf('mtach(event, "x")')[0]?.suggestion).toBe('match')
  expect(issuesOf('frobnicate(event, "x")')[0]?.suggestion).toBeUndefined()
  expectIssues('hasOwnProperty(event, "x")', [['unknown_function', 'hasOwnProperty']])
})

test.each(['length(properties.list) > 1', 'lowercase(event) = "x"', 'typeof(event) = "string"'])(
  'a function that only the public description of the language has is refused by name: %s',
  (trigger) => {
    expect(issuesOf(trigger).map(({ code }) => code)).toEqual(['unsupported_function'])
  },
)

describe('names of operators between field and value are refused, with what to write', () => {
  test.each([
    ['event contains "Cart"', 'contains(event, "Cart")'],
    ['event not_contains "Cart"', '!contains(event, "Cart")'],
    ['event starts_with "Cart"', 'match(event, "Cart*")'],
    ['event ends_with "Cart"', 'match(event, "*Cart")'],
    ['properties.plan exists', 'properties.plan != null'],
    ['properties.plan not_exists', 'properties.plan = null'],
    ['properties.flag is_true', 'properties.flag = true'],
    ['properties.total number_equals 5', 'properties.total = 5'],
    ['(properties.plan contains "Pro")', 'contains(properties.plan, "Pro")'],
    ['!event starts_with Cart', 'match(event, "text*")'],
  ])('%s', (trigger, suggestion) => {
    expect(issuesOf(trigger)).toMatchObject([{ code: 'unknown_operator', suggestion }])
    expect(() => treeOf(suggestion)).not.toThrow()
  })
})
