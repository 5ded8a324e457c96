import { describe, expect, test } from 'vitest'

import { answer, cartEvent, treeOf } from './harness.ts'

test.each([
  ['!(type = "track")', false],
  ['!(type = "page")', true],
  ['not (type = "track")', false],
  ['not(type = "track")', false],
  ['! (type = "track" and event = "Ping")', true],
  ['!type = "track"', false],
  ['!event = "Ping"', true],
  ['not type = "track"', false],
  ['not event = "Ping" and type = "track"', true],
  ['not not type = "track"', true],
  ['!!type = "track"', true],
  ['!(!(type = "track"))', true],
  ['!properties.missing = 5', true],
  ['properties.missing != 5', false],
])('%s is %s', (trigger, want) => {
  expect(answer(trigger, cartEvent)).toBe(want)
})

describe('the mark right before a function asks for a text that does not fit', () => {
  test.each(['!contains(%, "x")', '! contains(%, "x")', 'not contains(%, "x")', '!match(%, "x*")'])(
    '%s',
    (shape) => {
      const on = (path: string): string => shape.replace('%', path)
      expect(answer(on('event'), cartEvent)).toBe(true)
      expect(answer(on('properties.missing'), cartEvent)).toBe(false)
      expect(answer(on('properties.total'), cartEvent)).toBe(false)
    },
  )

  test('in parentheses the function is negated like any condition', () => {
    expect(answer('!(contains(properties.missing, "x"))', cartEvent)).toBe(true)
    expect(treeOf('!(contains(event, "x"))')).toMatchObject({
      kind: 'not',
      operand: { negated: false },
    })
    expect(treeOf('!contains(event, "x")')).toMatchObject({ kind: 'call', negated: true })
    expect(treeOf('!!contains(event, "x")')).toMatchObject({
      kind: 'not',
      operand: { negated: true },
    })
  })
})
