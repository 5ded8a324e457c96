import { expect, test } from 'vitest'

import { locate, underline } from './location.ts'

test.each([
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\r\n', 1, 1, 2],
  ['a\rb', 2, 2, 1],
  ['a\n\n', 3, 3, 1],
  ['😀b', 2, 1, 2],
  ['', 0, 1, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(locate(text, offset)).toEqual({ line, column })
})

test.each([
  ['a bc d', 2, 4, 'a bc d\n  ^^'],
  ['one\r\ntwo\r\nthree', 5, 8, 'two\n^^^'],
  ['\ta\tb', 1, 2, ' a b\n ^'],
  ['😀 x', 3, 4, '😀 x\n  ^'],
  ['ab', 2, 2, 'ab\n  ^'],
  ['"a\nb"', 0, 5, '"a\n^^'],
])('%j from %i to %i is shown as %j', (text, start, end, want) => {
  expect(underline(text, { start, end })).toBe(want)
})

const shownLine = (text: string): string =>
  underline(text, { start: 99, end: 100 }).split('\n')[0] ?? ''

test('a line of 100 characters is shown whole', () => {
  expect(shownLine('a'.repeat(100))).toBe('a'.repeat(100))
  expect(shownLine('a'.repeat(101))).toBe(`…${'a'.repeat(52)}`)
})

test('a long line is cut on both sides of the place', () => {
  const [line = '', carets = ''] = underline(`${'a'.repeat(500)}#${'b'.repeat(500)}`, {
    start: 500,
    end: 501,
  }).split('\n')
  expect(line).toMatch(/^…a{50}#b{49}…$/)
  expect(line.charAt(carets.indexOf('^'))).toBe('#')
})
