import { expect, test } from 'vitest'

import { parseLine } from './parse-line.ts'

const parse = (text: string): ReturnType<typeof parseLine> => parseLine({ number: 7, text })

test('a JSON object is an event, and its text is kept as it was', () => {
  const text = '{"type":"track",  "big": 12345678901234567890}'
  expect(parse(text)).toMatchObject({ number: 7, event: { type: 'track' }, kept: { event: text } })
})

test.each(['', '   ', '\t'])('a blank line, %j, is nothing', (text) => {
  expect(parse(text)).toBeUndefined()
})

test('what is not JSON is kept raw, with a code', () => {
  expect(parse('{oops')).toEqual({
    number: 7,
    kept: { raw: '{oops' },
    code: 'invalid_json',
    reason: 'The line is not JSON.',
  })
})

test('a record of a rejects file stands for the event it keeps', () => {
  const event = { type: 'track', userId: 'u-1' }
  const record = JSON.stringify({ line: 3, status: 'failed', code: 'timeout', reason: 'x', event })
  expect(parse(record)).toEqual({ number: 7, event, kept: { event: JSON.stringify(event) } })
})

test('an event comes out of a record as it went in, digits that JavaScript cannot hold included', () => {
  const event = '{"type":"track","order":12345678901234567890123,"total":1e400}'
  const record = `{"line":3,"status":"rejected","code":"not_json","reason":"a ,\\"event\\": b","event":${event}}`
  expect(parse(record)).toMatchObject({ kept: { event } })
})

test('a record that somebody wrote anew is read, too', () => {
  const record = '{"event": {"type":"page"}, "line": 3, "code": "timeout"}'
  expect(parse(record)).toMatchObject({ kept: { event: '{"type":"page"}' } })
})

test('a record that keeps raw text stands for that text, once it is mended', () => {
  const record = { line: 3, status: 'rejected', code: 'invalid_json', reason: 'x' }
  expect(parse(JSON.stringify({ ...record, raw: '{oops' }))).toMatchObject({
    code: 'invalid_json',
    kept: { raw: '{oops' },
  })
  expect(parse(JSON.stringify({ ...record, raw: '{"type":"page"}' }))).toMatchObject({
    event: { type: 'page' },
  })
})

test('an event that looks like a record but has a type is an event', () => {
  const event = { type: 'track', line: 3, code: 'x', event: 'Opened' }
  expect(parse(JSON.stringify(event))).toMatchObject({ event })
})

test('a damaged line stays damaged through its record', () => {
  const damaged = parseLine({ number: 7, text: 'a\uFFFDb', damage: 'invalid_utf8' })
  expect(damaged).toMatchObject({ code: 'invalid_utf8', kept: { raw: 'a\uFFFDb' } })
  const record = { line: 7, code: 'invalid_utf8', raw: '{"a":"\uFFFD"}' }
  expect(parse(JSON.stringify(record))).toMatchObject({ code: 'invalid_utf8' })
})
