import { csvFormat, exportCsv } from '@iterelay/iterable-sdk/csv'
import { array, assert, asyncProperty, boolean, constantFrom, nat, oneof, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { chunksAt, clientOf, collect, connect } from './connect.ts'

const params = { dataTypeName: 'emailOpen' } as const
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (...chunks: (string | Uint8Array)[]) => collect(exportCsv(clientOf(chunks), params))

/** One row as a careful writer writes it. */
function csvLine(values: readonly string[], lineEnd: string, delimiter = ','): string {
  const written = values.map((value) =>
    value === '' || /["\r\n]/.test(value) || value.includes(delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value,
  )
  return written.join(delimiter) + lineEnd
}

const value = oneof(
  string({ unit: 'grapheme' }),
  // What can go wrong, close together.
  string({ unit: constantFrom('"', ',', '\n', '\r\n', 'a', ' ', 'é', '🙂', ';', '') }),
)
/** Two columns, the second of which may be anything. */
const tables = array(
  value.map((text, index = 0) => [`r${index}`, text]),
  { maxLength: 8 },
)

describe('rows of CSV', () => {
  test('are objects by the names of the header, with texts as values', async () => {
    const rows = [
      { email: 'ana@example.com', note: 'a "b", c\nd', n: '1' },
      { email: 'é@example.com', note: '', n: '' },
    ]
    const text = 'email,note,n\nana@example.com,"a ""b"", c\nd",1\n\né@example.com,,\n'
    expect(await read(text)).toEqual({ rows })
    expect(await read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({
      rows: [{ ...rows[0], note: 'a "b", c\r\nd' }, rows[1]],
    })
  })

  test('may be none', async () => {
    expect(await read()).toEqual({ rows: [] })
    expect(await read('email,n\n')).toEqual({ rows: [] })
    expect(await read('\uFEFF')).toEqual({ rows: [] })
  })

  test('give the same rows however the bytes are cut into chunks', async () => {
    await assert(
      asyncProperty(
        tables,
        array(nat(), { maxLength: 30 }),
        constantFrom('\n', '\r\n'),
        constantFrom(',', ';', '\t'),
        boolean(),
        async (rows, places, lineEnd, delimiter, hasMark) => {
          const lines = [['id', 'text'], ...rows].map((values) =>
            csvLine(values, lineEnd, delimiter),
          )
          const bytes = encode((hasMark ? '\uFEFF' : '') + lines.join(''))
          const stream = exportCsv(clientOf(chunksAt(bytes, places)), { ...params, delimiter })
          const { rows: found, error } = await collect(stream)
          expect(error).toBeUndefined()
          expect(found).toEqual(rows.map(([id, text]) => ({ id, text })))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a cut at any byte gives all rows before it and an error, or was at the end of a row', async () => {
    await assert(
      asyncProperty(tables, nat(), nat(), async (rows, place, middle) => {
        const lines = [['id', 'text'], ...rows].map((values) => csvLine(values, '\n'))
        const bytes = encode(lines.join(''))
        const cut = place % (bytes.byteLength + 1)
        const ends = lines.map(
          (_line, index) => encode(lines.slice(0, index + 1).join('')).byteLength,
        )
        const whole = ends.filter((end) => end <= cut).length
        const { rows: found, error } = await read(...chunksAt(bytes.slice(0, cut), [middle]))
        expect(found).toEqual(
          rows.slice(0, Math.max(0, whole - 1)).map(([id, text]) => ({ id, text })),
        )
        if (cut === 0 || ends.includes(cut)) expect(error).toBeUndefined()
        else {
          expect(error).toMatchObject({
            code: 'truncated_stream',
            rows: Math.max(0, whole - 1),
            byteOffset: ends[whole - 1] ?? 0,
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('need no last line end where the announced length was met', async () => {
    const headers = { 'content-length': '11' }
    expect(await collect(exportCsv(clientOf(['id,n\n1,2\n3,'], { headers }), params))).toEqual({
      rows: [
        { id: '1', n: '2' },
        { id: '3', n: '' },
      ],
    })
    const { rows, error } = await read('id,n\n1,2\n3,')
    expect(rows).toEqual([{ id: '1', n: '2' }])
    expect(error).toMatchObject({ code: 'truncated_stream', rows: 1, byteOffset: 9 })
  })

  test('keep columns of one name apart, and names that objects have anyway', async () => {
    const { rows } = await read('id,id,__proto__,id_2\n1,2,3,4\n')
    expect(Object.entries(rows[0] ?? {})).toEqual([
      ['id', '1'],
      ['id_2', '2'],
      ['__proto__', '3'],
      ['id_2_2', '4'],
    ])
  })

  test('ask for the fields and the delimiter that were given', async () => {
    let url = ''
    const client = connect({
      fetch: async (input) => {
        url = new Request(input).url
        return new Response('email;n\na@example.com;1\n')
      },
    })
    const { rows } = await collect(
      exportCsv(client, { ...params, delimiter: ';', onlyFields: ['email', 'n'] }),
    )
    expect(rows).toEqual([{ email: 'a@example.com', n: '1' }])
    expect(url).toContain('delimiter=%3B&onlyFields=email&onlyFields=n')
  })
})

describe('a bad line of CSV', () => {
  const body = [
    'id,n\n',
    '1,é\n',
    '2\n',
    '3,"x" y\n4,"ok"\n',
    new Uint8Array([...encode('5,'), 0xff, 10]),
    '6,"a\nb"\n',
  ]
  const bad = [
    { reason: 'columns', line: 3, byteOffset: 10 },
    { reason: 'quotes', line: 4, byteOffset: 12 },
    { reason: 'not_utf8', line: 6, byteOffset: 27 },
  ]

  test.each([
    ['chunk by chunk', body],
    ['in one chunk', [concat(body)]],
  ])('is left out with skip, and named, %s', async (_how, chunks) => {
    const seen: object[] = []
    const stream = exportCsv(clientOf(chunks), params, {
      onBadLine(line) {
        seen.push({ ...line })
        return 'skip'
      },
    })
    expect(await collect(stream)).toEqual({
      rows: [
        { id: '1', n: 'é' },
        { id: '4', n: 'ok' },
        { id: '6', n: 'a\nb' },
      ],
    })
    expect(seen).toEqual(bad)
  })

  test('is an error that names it without quoting it', async () => {
    const { rows, error } = await read(...body)
    expect(rows).toEqual([{ id: '1', n: 'é' }])
    expect(error).toMatchObject({ code: 'bad_line', rows: 1, ...bad[0], text: '2' })
    expect(Object.keys(Object(error))).not.toContain('text')
  })

  test('that is the header, or too long, ends the stream whatever the policy', async () => {
    const options = { onBadLine: 'skip', maxLineBytes: 20 } as const
    const header = await collect(
      exportCsv(clientOf([new Uint8Array([0xff, 10]), '1\n']), params, options),
    )
    expect(header).toMatchObject({
      rows: [],
      error: { code: 'bad_line', reason: 'not_utf8', line: 1 },
    })
    const long = await collect(
      exportCsv(clientOf(['id,n\n1,2\n3,"', 'x\n'.repeat(9), 'x\n"\n']), params, options),
    )
    expect(long).toMatchObject({
      rows: [{ id: '1' }],
      error: { code: 'bad_line', reason: 'too_long', line: 3, byteOffset: 9 },
    })
  })
})

test('a long quoted value is not parsed anew with every chunk', async () => {
  const long = 'line\n'.repeat(400_000)
  const bytes = encode(`id,n\n1,"${long}"\n2,x\n`)
  const places = Array.from({ length: 2000 }, (_, index) => index * 1000)
  const began = process.cpuUsage().user
  const { rows } = await read(...chunksAt(bytes, places))
  expect(rows).toHaveLength(2)
  expect(rows[0]?.['n']).toBe(long)
  // Two thousand times two megabytes would take several seconds.
  expect(process.cpuUsage().user - began).toBeLessThan(2_000_000)
})

test('wrong options are refused at once', () => {
  expect(() => csvFormat({ delimiter: '::', columns: [] })).toThrow(
    /delimiter must be one character .*; columns must be/,
  )
})

function concat(chunks: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    chunks.flatMap((chunk) => [...(typeof chunk === 'string' ? encode(chunk) : chunk)]),
  )
}
