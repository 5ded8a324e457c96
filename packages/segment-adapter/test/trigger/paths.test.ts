import { describe, expect, test } from 'vitest'

import { answer, cartEvent, expectIssues, issuesOf, treeOf } from './harness.ts'

test.each([
  [`properties.nested.k = "v"`],
  [`properties.nested.deep.x = "y"`],
  [`properties . nested .k = "v"`],
  [`context.page.path = "/cart"`],
  [`properties.k-1 = "dash"`],
  [`properties.2fa = "digit"`],
  [`properties.or = "or" and properties.and = "and"`],
  [`properties.not = "not" and properties.null = "null"`],
  [`properties.città = "Forlì"`],
  [`properties.citt\\à = "Forlì"`],
  [`properties.a\\ b = "sp"`],
  [`properties["a b"] = "sp"`],
  [`properties.x\\.y = "lit"`],
  [`properties['x.y'] = "lit"`],
  [`properties["a[b]"] = "bracket"`],
  [`properties[""] = "unnamed"`],
  [`properties.list[0].bar = "x"`],
  [`properties.list.0.bar = "x"`],
  [`properties.list\\[0\\].bar = "x"`],
  [`properties.list.\\0.bar = "x"`],
  [`properties.list\\[1\\] = "two"`],
  [`properties.list.length = 2`],
])('%s reaches its value', (trigger) => {
  expect(answer(trigger, cartEvent)).toBe(true)
})

test('every way to write an index is the same path', () => {
  const tree = treeOf('properties.list[0].bar = "x"')
  for (const path of [
    'list.0.bar',
    String.raw`list\[0\].bar`,
    String.raw`list.\0.bar`,
    'list["0"].bar',
    String.raw`\[list\]0\[\]bar`,
  ]) {
    expect(treeOf(`properties.${path} = "x"`)).toEqual(tree)
  }
})

describe('a path that leads nowhere is missing', () => {
  test.each([
    'properties.nothing.a',
    'properties.zero.a',
    'properties.empty.length',
    'properties.plan.length',
    'properties.missing.a.b.c',
    'traits.email',
    'properties.constructor',
    'properties.__proto__',
    'properties.nested.toString',
    'properties.list[2]',
    'properties.list.map',
  ])('%s', (path) => {
    expect(answer(`${path} = null`, cartEvent)).toBe(true)
    expect(answer(`${path} != null`, cartEvent)).toBe(false)
    expect(answer(`${path} != "x"`, cartEvent)).toBe(true)
    expect(answer(`${path} != 5`, cartEvent)).toBe(false)
  })
})

test('an own member named __proto__ is a member like any other', () => {
  const event: unknown = JSON.parse('{"properties":{"__proto__":{"a":1}}}')
  expect(answer('properties.__proto__.a = 1', event)).toBe(true)
})

describe('any field that Segment knows at the top of an event can be asked for', () => {
  test.each([
    ['anonymousId = "a1"', true],
    ['anonymousId != null and type = "page"', false],
    ['contains(messageId, "m")', true],
    ['contains(type, "rack")', true],
    ['groupId = null', true],
    ['version = 2', true],
    ['integrations.Iterable = true', true],
    ['integrations.All = true', false],
    ['previousId != null', false],
  ])('%s is %s', (trigger, want) => {
    expect(answer(trigger, cartEvent)).toBe(want)
  })

  test('another one is a mistake, with a suggestion when one is near', () => {
    expectIssues('foo = "x" and type = "track"', [['unknown_target', 'foo']])
    expectIssues('propertes.plan = "x"', [['unknown_target', 'propertes.plan']])
    expect(issuesOf('propertes.plan = "x"')[0]?.suggestion).toBe('properties')
    expect(issuesOf('UserID = "x"')[0]?.suggestion).toBe('userId')
    expect(issuesOf('constructor = "x"')[0]?.code).toBe('unknown_target')
  })
})

test('an object needs a key, and text has none below it', () => {
  expectIssues('properties = "x"', [['missing_path', 'properties']])
  expectIssues('contains(context, "x")', [['missing_path', 'context']])
  expectIssues('event.foo = "x"', [['path_into_text', 'event.foo']])
  expectIssues('userId[0] = "x"', [['path_into_text', 'userId[0]']])
})

test('a path must be complete', () => {
  expectIssues('properties. = "x"', [['incomplete_path', 'properties.']])
  expectIssues('properties..a = "x"', [['incomplete_path', 'properties..a']])
  expectIssues('properties.a\\', [['incomplete_path', 'properties.a\\']])
  expectIssues('properties.list[0]x = 1', [['incomplete_path', 'properties.list[0]x']])
})

test('a symbol in a path needs a backslash', () => {
  expectIssues('properties.$price > 1', [['incomplete_path', 'properties.$price']])
  expectIssues('properties.us$ > 1', [['unknown_symbol', '$']])
  expect(answer('properties.\\$price > 1', { properties: { $price: 2 } })).toBe(true)
})
