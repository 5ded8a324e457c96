import { exportJson, exportUserEvents, type BadLine } from '@iterelay/iterable-sdk/exports'
import {
  assert,
  asyncProperty,
  array,
  boolean,
  constantFrom,
  jsonValue,
  nat,
  record,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bodyOf, chunksAt, clientOf, collect, connect } from './connect.ts'

const params = { dataTypeName: 'user' } as const
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (...chunks: (string | Uint8Array)[]) =>
  collect(exportJson<Record<string, unknown>>(clientOf(chunks), params))

describe('lines of JSON', () => {
  test('are rows, whatever ends a line, with or without a mark, empty lines and a last line end', async () => {
    const want = { rows: [{ a: 1 }, { b: 'é' }, { c: null }] }
    expect(await read('{"a":1}\n{"b":"é"}\n{"c":null}\n')).toEqual(want)
    expect(await read('{"a":1}\n{"b":"é"}\n{"c":null}')).toEqual(want)
    expect(await read('\uFEFF{"a":1}\r\n\r\n \n{"b":"é"}\r\n{"c":null}\r\n\r\n')).toEqual(want)
  })

  test('may be none', async () => {
    expect(await read()).toEqual({ rows: [] })
    expect(await read('\n', ' ')).toEqual({ rows: [] })
    expect(await read('\uFEFF')).toEqual({ rows: [] })
  })

  test('give the same rows however the bytes are cut into chunks', async () => {
    const objects = array(
      record({ id: nat(), text: string({ unit: 'binary' }), rest: jsonValue() }),
      { maxLength: 12 },
    )
    await assert(
      asyncProperty(
        objects,
        array(nat(), { maxLength: 30 }),
        constantFrom('\n', '\r\n'),
        boolean(),
        async (rows, places, lineEnd, hasMark) => {
          const text = rows.map((row) => JSON.stringify(row) + lineEnd).join('')
          const bytes = encode((hasMark ? '\uFEFF' : '') + text)
          const { rows: found, error } = await read(...chunksAt(bytes, places))
          expect(error).toBeUndefined()
          expect(found).toEqual(JSON.parse(JSON.stringify(rows)))
        },
      ),
    )
  })

  test('a cut at any byte gives all rows before it and an error, or was at the end of a row', async () => {
    const objects = array(record({ id: nat(), text: string({ unit: 'grapheme' }) }), {
      minLength: 1,
      maxLength: 6,
    })
    await assert(
      asyncProperty(objects, tuple(nat(), nat()), async (rows, [place, middle]) => {
        const bytes = encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
        const cut = place % (bytes.byteLength + 1)
        const ends = rows.map(
          (_row, index) =>
            encode(
              rows
                .slice(0, index + 1)
                .map((row) => `${JSON.stringify(row)}\n`)
                .join(''),
            ).byteLength,
        )
        const { rows: found, error } = await read(...chunksAt(bytes.slice(0, cut), [middle]))
        const whole = ends.filter((end) => end <= cut).length
        // The closing brace is there, only the line end is missing.
        const isWholeWithoutEnd = ends.includes(cut + 1)
        expect(found).toEqual(rows.slice(0, whole + (isWholeWithoutEnd ? 1 : 0)))
        if (cut === 0 || ends.includes(cut) || isWholeWithoutEnd) expect(error).toBeUndefined()
        else {
          expect(error).toMatchObject({
            code: 'truncated_stream',
            rows: whole,
            line: whole,
            byteOffset: ends[whole - 1] ?? 0,
            retryable: true,
          })
        }
      }),
    )
  })

  test('a connection that breaks is an error, even behind a whole row', async () => {
    const stream = exportJson(clientOf(['{"a":1}\n{"b":2}'], { breaks: true }), params)
    const { rows, error } = await collect(stream)
    expect(rows).toEqual([{ a: 1 }])
    expect(error).toMatchObject({
      code: 'truncated_stream',
      operation: 'exports.downloadJson',
      message: expect.stringContaining('after row 1, which ends at byte 8'),
      cause: expect.objectContaining({ message: 'the connection was reset' }),
    })
  })

  test('fewer bytes than were announced are a cut, even at the end of a line', async () => {
    const stream = exportJson(
      clientOf(['{"a":1}\n'], { headers: { 'content-length': '9' } }),
      params,
    )
    const { rows, error } = await collect(stream)
    expect(rows).toEqual([{ a: 1 }])
    expect(error).toMatchObject({ code: 'truncated_stream', rows: 1, byteOffset: 8 })
  })

  test('an announced length counts packed bytes where the body was packed', async () => {
    const headers = { 'content-length': '99', 'content-encoding': 'gzip' }
    expect(await collect(exportJson(clientOf(['{"a":1}\n'], { headers }), params))).toEqual({
      rows: [{ a: 1 }],
    })
  })
})

describe('a bad line', () => {
  const lines = encode('{"é":1}\n\n{"email":"ana@example.com" "x":1}\n[1]\n')
  const noText = new Uint8Array([...encode('{"a":"'), 0xff, ...encode('"}\n')])
  const all = [lines, noText, '{"z":1}\n'] as const
  const bad = [
    { reason: 'not_json', line: 3, byteOffset: 10 },
    { reason: 'not_an_object', line: 4, byteOffset: 44 },
    { reason: 'not_utf8', line: 5, byteOffset: 48 },
  ]

  test('is an error that names it without quoting it', async () => {
    const { rows, error } = await read(...all)
    expect(rows).toEqual([{ é: 1 }])
    expect(error).toMatchObject({ code: 'bad_line', rows: 1, ...bad[0] })
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('ana@')
    expect(Object.keys(Object(error))).not.toContain('text')
    expect(Reflect.get(Object(error), 'text')).toBe('{"email":"ana@example.com" "x":1}')
  })

  test('is left out with skip, and counted', async () => {
    const stream = exportJson(clientOf(all), params, { onBadLine: 'skip' })
    expect(await collect(stream)).toEqual({ rows: [{ é: 1 }, { z: 1 }] })
    expect(stream.progress).toEqual({ rows: 2, skipped: 3, bytes: 66 })
  })

  test('is shown to a function, which decides', async () => {
    const seen: BadLine[] = []
    const stream = exportJson(clientOf(all), params, {
      onBadLine(line) {
        seen.push(line)
        return line.reason === 'not_utf8' ? 'throw' : 'skip'
      },
    })
    expect((await collect(stream)).error).toMatchObject({ code: 'bad_line', ...bad[2] })
    expect(seen.map((line) => ({ ...line }))).toEqual(bad)
    expect(seen[1]?.text).toBe('[1]')
    expect(JSON.stringify(seen)).not.toContain('[1]')
  })

  test('ends the stream with what a function throws, and with an error for a wrong answer of it', async () => {
    const mine = new Error('mine')
    const throws = exportJson(clientOf(all), params, {
      onBadLine: () => {
        throw mine
      },
    })
    expect((await collect(throws)).error).toBe(mine)
    const wrong = exportJson(clientOf(all), params, { onBadLine: (() => undefined) as never })
    expect((await collect(wrong)).error).toMatchObject({ code: 'invalid_option' })
  })

  test.each([
    ['within a chunk', ['{"a":1}\n{"b":"1234567"}\n{"c":1}\n']],
    ['over chunks', ['{"a":1}\n{"b":"', '123', '4567"}', '\n{"c":1}\n']],
    ['without a line end at once', ['{"a":1}\n{"b":"1234567890', '1234567890"}\n{"c":1}\n']],
  ])('is too long beyond maxLineBytes, %s', async (_where, chunks) => {
    const options = { maxLineBytes: 14, onBadLine: 'skip' } as const
    expect(await collect(exportJson(clientOf(chunks), params, options))).toEqual({
      rows: [{ a: 1 }, { c: 1 }],
    })
    const { rows, error } = await collect(
      exportJson(clientOf(chunks), params, { maxLineBytes: 14 }),
    )
    expect(rows).toEqual([{ a: 1 }])
    expect(error).toMatchObject({ code: 'bad_line', reason: 'too_long', line: 2, byteOffset: 8 })
    const fits = await collect(
      exportJson(clientOf(['{"b":"123456"}\n']), params, { maxLineBytes: 14 }),
    )
    expect(fits).toEqual({ rows: [{ b: '123456' }] })
  })

  test('that is too long and cut off is a cut', async () => {
    const options = { maxLineBytes: 5, onBadLine: 'skip' } as const
    const { error } = await collect(exportJson(clientOf(['{"b":"123', '45']), params, options))
    expect(error).toMatchObject({ code: 'truncated_stream' })
  })
})

describe('a stream', () => {
  test('sends nothing before it is read, and no more than it is read', async () => {
    let requests = 0
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      { pull: (controller) => controller.enqueue(encode(`{"a":${(pulled += 1)}}\n`)) },
      { highWaterMark: 0 },
    )
    const client = connect({
      fetch: async () => {
        requests += 1
        return new Response(body)
      },
    })
    const stream = exportJson<{ a: number }>(client, params)
    await Promise.resolve()
    expect(requests).toBe(0)
    for await (const { a } of stream) if (a === 3) break
    expect(requests).toBe(1)
    expect(pulled).toBeLessThanOrEqual(4)
  })

  test('cancels the body when its reader leaves', async () => {
    let reason: unknown = 'open'
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encode('{"a":1}\n')),
      cancel: (why) => void (reason = why),
    })
    const client = connect({ fetch: async () => new Response(body) })
    for await (const row of exportJson(client, params)) {
      expect(row).toEqual({ a: 1 })
      break
    }
    expect(reason).toBeUndefined()
  })

  test('can be given up while it waits for a row', async () => {
    const waits = Promise.withResolvers<void>()
    const silent = new ReadableStream<Uint8Array>(
      {
        pull() {
          waits.resolve()
          return new Promise(() => undefined)
        },
      },
      { highWaterMark: 0 },
    )
    const client = connect({ fetch: async () => new Response(silent) })
    const rows = exportJson(client, params)[Symbol.asyncIterator]()
    const next = rows.next()
    await waits.promise
    await rows.return?.()
    expect(await next).toEqual({ done: true, value: undefined })
    expect(await rows.next()).toEqual({ done: true, value: undefined })
  })

  test('keeps the order when several rows are asked for at once', async () => {
    const rows = exportJson(clientOf(['{"a":1}\n{"a":2}\n', '{"a":3}\n']), params)[
      Symbol.asyncIterator
    ]()
    const answers = await Promise.all(Array.from({ length: 5 }, () => rows.next()))
    expect(answers.map(({ value }) => value)).toEqual([
      { a: 1 },
      { a: 2 },
      { a: 3 },
      undefined,
      undefined,
    ])
  })

  test('comes in batches, too, which end with the same errors', async () => {
    const stream = exportJson(clientOf(['{"a":1}\n{"a":2}\n{"a', '":3}\n{']), params)
    const { rows, error } = await collect(stream.batches())
    expect(rows).toEqual([[{ a: 1 }, { a: 2 }], [{ a: 3 }]])
    expect(error).toMatchObject({ code: 'truncated_stream', rows: 3 })
  })

  test('is read only once', async () => {
    const stream = exportJson(clientOf(['{"a":1}\n']), params)
    await collect(stream)
    await expect(collect(stream)).resolves.toMatchObject({ error: { code: 'invalid_option' } })
    expect(() => stream.batches()).toThrow('read already')
  })

  test('stays ended after an error', async () => {
    const rows = exportJson(clientOf(['{']), params)[Symbol.asyncIterator]()
    await expect(rows.next()).rejects.toMatchObject({ code: 'truncated_stream' })
    expect(await rows.next()).toEqual({ done: true, value: undefined })
  })

  test('refuses wrong options at once, all in one error', () => {
    const wrong = {
      idleTimeout: 5,
      maxLineBytes: 0,
      onBadLine: 'ignore',
      idleTimeoutMs: 0,
      signal: 5,
    }
    expect(() => exportJson(clientOf([]), params, wrong as never)).toThrow(
      /no option idleTimeout;.*; signal must be an AbortSignal, not 5; idleTimeoutMs must be .*; onBadLine must be .*; maxLineBytes must be/,
    )
    const ofCall = { timeoutMs: 0, headers: { 'api-key': 'x' }, retry: { maxAttempts: 0 } }
    expect(() => exportJson({} as never, params, ofCall)).toThrow(
      /client must be one .*; timeoutMs must be .*; headers: .*; retry.maxAttempts must be/,
    )
    expect(() => exportJson(clientOf([]), { ...params, startDateTime: new Date('x') })).toThrow(
      'startDateTime must be a valid date',
    )
  })
})

test('events of a user, and dates as parameters, are asked for as Iterable reads them', async () => {
  const urls: string[] = []
  const client = connect({
    fetch: async (input) => {
      urls.push(new Request(input).url)
      return new Response(bodyOf(['{"eventType":"emailOpen"}\n']))
    },
  })
  const { rows } = await collect(
    exportUserEvents(client, { email: 'ana@example.com', includeCustomEvents: true }),
  )
  expect(rows).toEqual([{ eventType: 'emailOpen' }])
  await collect(
    exportJson(client, {
      ...params,
      startDateTime: new Date('2026-11-02T08:30:00.500Z'),
      onlyFields: ['email', 'plan'],
    }),
  )
  expect(urls.map((url) => decodeURIComponent(url.replaceAll('+', ' ')))).toEqual([
    'https://api.iterable.com/api/export/userEvents?email=ana@example.com&includeCustomEvents=true',
    'https://api.iterable.com/api/export/data.json?dataTypeName=user&startDateTime=2026-11-02 08:30:00&onlyFields=email&onlyFields=plan',
  ])
})
