import { compileTrigger, parseTrigger } from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

// One test per quirk of the trigger language that docs/parity.md has a row for, in its order.

const cart = {
  type: 'track',
  event: 'Cart Updated',
  userId: '42',
  anonymousId: 'a',
  properties: {
    total: 42,
    plan: 'pro',
    vip: true,
    or: 'x',
    null: 'y',
    'x.y': 'dotted',
    città: 'Oslo',
    list: [{ bar: 'x' }],
    zero: 0,
  },
}

const asks = (trigger: string, event: unknown = cart): boolean =>
  compileTrigger(trigger).matches(event)

const codes = (trigger: string): (string | undefined)[] => {
  const parsed = parseTrigger(trigger)
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code)
}

test('F01: == is =', () => {
  expect(asks('event == "Cart Updated"')).toBe(true)
})

test('F02: and binds tighter than or', () => {
  expect(asks('event = "Cart Updated" or type = "page" and event = "x"')).toBe(true)
  expect(asks('type = "page" and event = "x" or event = "Cart Updated"')).toBe(true)
})

test('F03: parentheses may stand inside parentheses', () => {
  expect(asks('((type = "track") and (event = "x" or (userId = "42")))')).toBe(true)
})

test('F04: a function inside parentheses stays there', () => {
  expect(asks('type = "page" and (contains(event, "Cart") or event = "x")')).toBe(false)
})

test('F05: not and ! negate', () => {
  expect(asks('!(type = "track")')).toBe(false)
  expect(asks('not type = "track"')).toBe(false)
  expect(asks('! type = "page"')).toBe(true)
})

test('F06: single quotes are quotes', () => {
  expect(asks("event = 'Cart Updated'")).toBe(true)
})

test('F07: every field of the spec can be asked about, and no other', () => {
  expect(asks('anonymousId = null')).toBe(false)
  expect(codes('foo = "x" and type = "track"')).toEqual(['unknown_target'])
})

test('F08: functions take every field, and no other', () => {
  expect(asks('contains(type, "tr")')).toBe(true)
  expect(codes('match(foo, "x*")')).toEqual(['unknown_target'])
})

test('F09: * stands for any text, wherever it is; without one the whole text is compared', () => {
  expect(asks('match(event, "C*t U*d")')).toBe(true)
  expect(asks('match(event, "Cart Updated")')).toBe(true)
  expect(asks('match(event, "XXart Updated")')).toBe(false)
})

test('F10: operators need no white space', () => {
  expect(asks('properties.total>=42 and event!="x"')).toBe(true)
})

test('F11: = null asks whether something is there, for event and type, too', () => {
  expect(asks('event != null')).toBe(true)
  expect(asks('event = null', { type: 'track' })).toBe(true)
  expect(asks('event = null', { event: 'null' })).toBe(false)
})

test('F12: != true is the opposite of = true', () => {
  expect(asks('properties.vip != true')).toBe(false)
  expect(asks('properties.total != true')).toBe(true)
})

test('F13: what is missing differs from texts, but from no number, and fails both forms of a function', () => {
  expect(asks('properties.none != "x"')).toBe(true)
  expect(asks('properties.none != 5')).toBe(false)
  expect(asks('contains(properties.none, "x")')).toBe(false)
  expect(asks('!contains(properties.none, "x")')).toBe(false)
  expect(asks('properties.total = "42"')).toBe(false)
})

test('F14: keywords are keys inside a path', () => {
  expect(asks('properties.or = "x" and properties.null = "y"')).toBe(true)
})

test('F15: elements of a list are reached in every spelling', () => {
  for (const path of [
    'list[0].bar',
    'list.0.bar',
    String.raw`list\[0\].bar`,
    String.raw`list.\0.bar`,
  ]) {
    expect(asks(`properties.${path} = "x"`)).toBe(true)
  }
})

test('F16: an escaped dot belongs to the key', () => {
  expect(asks(String.raw`properties.x\.y = "dotted"`)).toBe(true)
})

test('F17: stray and missing tokens are mistakes', () => {
  expect(codes('type = "track" "x"')).toEqual(['unexpected_token'])
  expect(codes('type = ')).toEqual(['missing_value'])
  expect(codes('type = "track" and')).toEqual(['missing_condition'])
})

test('F18: connectives may be written in capitals', () => {
  expect(asks('type = "page" OR type = "track"')).toBe(true)
  expect(asks('type = "page" AND type = "track"')).toBe(false)
})

test('F19: a closing quote closes', () => {
  expect(asks('type = "track"and event = "Cart Updated"')).toBe(true)
  expect(codes('type = "track"x')).toEqual(['unexpected_token'])
})

test('F20: empty parentheses are a mistake', () => {
  expect(codes('type = "track" and ()')).toEqual(['empty_group'])
})

test('F21: the internal names of operators are mistakes, with what to write', () => {
  const parsed = parseTrigger('properties.plan exists')
  expect(parsed).toMatchObject({ ok: false, issues: [{ suggestion: 'properties.plan != null' }] })
})

test('F22: parentheses need no white space around them', () => {
  expect(asks('type = "page" or(type = "track")and(userId = "42")')).toBe(true)
})

test('F23: CR LF is white space', () => {
  expect(asks('type = "track"\r\nand event = "x"')).toBe(false)
  expect(asks('type = "track"\r\nand event = "Cart Updated"')).toBe(true)
})

test('F24: a broken trigger is refused, so that it matches nothing', () => {
  for (const broken of ['', 'type', 'type = "track', 'type = #', 'type = 1.2.3', '(type = "a"']) {
    expect(codes(broken)).not.toEqual([])
  }
})

test('F25: an object without a key, and a key below a text, are mistakes', () => {
  expect(codes('properties = "x"')).toEqual(['missing_path'])
  expect(codes('event.foo = "x"')).toEqual(['path_into_text'])
})

test('F26: own members only, and nothing below what is no object', () => {
  expect(asks('properties.zero.deeper = null')).toBe(true)
  expect(asks('properties.plan.length = null')).toBe(true)
  expect(asks('properties.constructor = null')).toBe(true)
})

test('F27: numbers and booleans are texts for event, type, name and user ids', () => {
  expect(asks('userId = 42')).toBe(true)
  expect(asks('event = 5', { event: '5' })).toBe(true)
  expect(asks('event = 5', { event: 5 })).toBe(false)
  expect(asks('name = true', { name: 'true' })).toBe(true)
})

test('F28: letters of any alphabet, white space behind ! and !! are accepted; && and || are mistakes that say so', () => {
  expect(asks('properties.città = "Oslo" and ! contains(event, "x") and !!(type = "track")')).toBe(
    true,
  )
  expect(parseTrigger('type = "a" && type = "b"')).toMatchObject({
    issues: [{ code: 'unknown_operator', suggestion: 'and' }],
  })
})
