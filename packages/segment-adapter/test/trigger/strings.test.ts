import { describe, expect, test } from 'vitest'

import { answer, cartEvent, expectIssues, treeOf } from './harness.ts'

test.each([
  [`event = "Cart Updated"`, true],
  [`event = 'Cart Updated'`, true],
  [`event = "cart updated"`, false],
  [`event = "Cart Updated "`, false],
  [`properties.quote = 'say "hi"'`, true],
  [`properties.empty = ""`, true],
  [`properties.empty = ''`, true],
  [`properties.plan != 'Pro'`, false],
  [`type = track`, true],
  [`properties.plan = Pro`, true],
  [`properties.città = Forlì`, true],
  [`properties.total = "42"`, false],
  [`properties.s = "5"`, true],
])('%s is %s', (trigger, want) => {
  expect(answer(trigger, cartEvent)).toBe(want)
})

describe('a backslash in quotes is an ordinary character', () => {
  test.each([
    [String.raw`properties.back = "a\b"`, true],
    [String.raw`properties.back = "a\\b"`, false],
    [String.raw`contains(properties.back, "\")`, true],
    [String.raw`contains(properties.back, "\") and type = "track"`, true],
    [String.raw`match(properties.back, "a\*")`, true],
  ])('%s is %s', (trigger, want) => {
    expect(answer(trigger, cartEvent)).toBe(want)
  })
})

test('a text with both kinds of quotes is written without any, with backslashes', () => {
  expect(answer(String.raw`properties.both = it\'s\ \"it\"`, cartEvent)).toBe(true)
})

test('a bare word is text with its dots and without its backslashes', () => {
  expect(treeOf(String.raw`event = a.b\ c`)).toEqual(treeOf('event = "a.b c"'))
})

test.each(['null', 'true', 'and'])('with a backslash %s is a text', (word) => {
  expect(treeOf(`properties.a = \\${word}`)).toEqual(treeOf(`properties.a = "${word}"`))
})

test('a line end inside quotes belongs to the text', () => {
  expect(answer('event = "a\r\nb"', { event: 'a\r\nb' })).toBe(true)
})

test.each(['TRUE', 'True', 'NULL', 'Null', 'nan', 'undefined'])(
  '%s is a bare word, not a keyword',
  (word) => {
    expect(treeOf(`properties.a = ${word}`)).toEqual(treeOf(`properties.a = "${word}"`))
  },
)

describe('what stands behind a closing quote is no part of the text', () => {
  test('a second text is a mistake', () => {
    expectIssues(`event = "a" "b"`, [['unexpected_token', '"b"']])
    expectIssues(`event = "a""b"`, [['unexpected_token', '"b"']])
  })
})

test('a text without a closing quote is a mistake', () => {
  expectIssues(`event = "Cart`, [['unterminated_string', '"Cart']])
  expectIssues(`event = 'Cart"`, [['unterminated_string', `'Cart"`]])
})

test('typographic quotes are a mistake with a suggestion', () => {
  expectIssues('event = “Cart”', [
    ['unknown_symbol', '“'],
    ['unknown_symbol', '”'],
  ])
})
