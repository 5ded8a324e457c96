import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

import { exportCsv } from '@iterelay/iterable-sdk/csv'
import { exportJson, listUsers, isIterableStreamError } from '@iterelay/iterable-sdk/exports'
import { describe, expect, test } from 'vitest'

import {
  answer,
  reset,
  silence,
  startServer,
  type Behaviour,
} from '../integration/faulty-server.ts'
import { collect, connect } from './connect.ts'

const params = { dataTypeName: 'user' } as const
const whole = '{"n":1}\n{"n":2}\n{"n":3}\n'

/** Sends a head and the start of a body, then does something else. */
function begin(text: string, then: (response: ServerResponse) => void, headers = {}): Behaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/x-json-stream', ...headers })
    response.write(text, () => then(response))
  }
}
const send =
  (text: string | Buffer, headers = {}): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/x-json-stream', ...headers }).end(text)
  }

describe('before the answer begins', () => {
  test('a 429, a 503 and a reset are waited out', async () => {
    const server = await startServer(
      answer(429, { code: 'RateLimitExceeded' }),
      answer(503, ''),
      reset,
      send(whole),
    )
    const { rows, error } = await collect(exportJson(connect({ baseUrl: server.baseUrl }), params))
    expect(error).toBeUndefined()
    expect(rows).toHaveLength(3)
    expect(server.seen).toHaveLength(4)
  })

  test.each([
    ['rate_limited', answer(429, { code: 'RateLimitExceeded' })],
    ['server_error', answer(500, { msg: '', code: 'GenericError' })],
    ['unauthorized', answer(401, { msg: 'Invalid API key', code: 'BadApiKey' })],
    ['network_error', reset],
  ] as const)('%s is the error of the client', async (code, behaviour) => {
    const server = await startServer(behaviour)
    const { rows, error } = await collect(
      exportJson(connect({ baseUrl: server.baseUrl }), params, { retry: false }),
    )
    expect(rows).toEqual([])
    expect(error).toMatchObject({ code, operation: 'exports.downloadJson', attempts: 1 })
  })

  test('no answer at all is a time-out', async () => {
    const server = await startServer(silence)
    const stream = exportJson(connect({ baseUrl: server.baseUrl }), params, {
      timeoutMs: 1000,
      retry: false,
    })
    expect(await collect(stream)).toMatchObject({ rows: [], error: { code: 'timeout' } })
  })

  test('an abort ends it with the reason of the caller', async () => {
    const controller = new AbortController()
    const mine = new Error('mine')
    const server = await startServer(() => controller.abort(mine))
    const stream = exportJson(connect({ baseUrl: server.baseUrl }), params, {
      signal: controller.signal,
    })
    expect((await collect(stream)).error).toBe(mine)
  })

  test('a signal that was aborted before sends nothing', async () => {
    const server = await startServer(send(whole))
    const mine = new Error('mine')
    const stream = exportJson(connect({ baseUrl: server.baseUrl }), params, {
      signal: AbortSignal.abort(mine),
    })
    expect((await collect(stream)).error).toBe(mine)
    expect(server.seen).toHaveLength(0)
  })
})

describe('in the middle of an answer', () => {
  test.each([
    [
      'a reset',
      begin('{"n":1}\n{"n":2}\n{"n"', (response) => void response.socket?.resetAndDestroy()),
      2,
    ],
    [
      'a connection that is closed without the last chunk',
      begin('{"n":1}\n', (response) => response.destroy()),
      1,
    ],
    [
      'fewer bytes than were announced',
      begin('{"n":1}\n', (response) => response.destroy(), { 'content-length': '99' }),
      1,
    ],
    ['a proper end inside a line', send('{"n":1}\n{"n":2}\n{"n":'), 2],
    ['a reset before the first line end', begin('{"n":1', (response) => response.destroy()), 0],
  ] as const)('%s is a cut after the last good row', async (_what, behaviour, count) => {
    const server = await startServer(behaviour)
    const { rows, error } = await collect(exportJson(connect({ baseUrl: server.baseUrl }), params))
    expect(rows).toEqual([{ n: 1 }, { n: 2 }].slice(0, count))
    expect(error).toMatchObject({
      code: 'truncated_stream',
      rows: count,
      line: count,
      byteOffset: count * 8,
      status: 200,
      retryable: true,
    })
    expect(isIterableStreamError(error)).toBe(true)
    // A new request could give rows twice: it is for the caller to make.
    expect(server.seen).toHaveLength(1)
  })

  test('a packed body that is cut off is a cut', async () => {
    const packed = gzipSync(whole.repeat(50))
    const server = await startServer(
      send(packed.subarray(0, packed.byteLength - 12), { 'content-encoding': 'gzip' }),
    )
    expect(
      (await collect(exportJson(connect({ baseUrl: server.baseUrl }), params))).error,
    ).toMatchObject({ code: 'truncated_stream' })
    const full = await startServer(send(packed, { 'content-encoding': 'gzip' }))
    expect(
      (await collect(exportJson(connect({ baseUrl: full.baseUrl }), params))).rows,
    ).toHaveLength(150)
  })

  test('silence is a time-out that says where it came', async () => {
    const server = await startServer(begin('{"n":1}\n', () => undefined))
    const { rows, error } = await collect(
      exportJson(connect({ baseUrl: server.baseUrl }), params, { idleTimeoutMs: 50 }),
    )
    expect(rows).toEqual([{ n: 1 }])
    expect(error).toMatchObject({
      code: 'timeout',
      rows: 1,
      byteOffset: 8,
      retryable: true,
      message: expect.stringContaining('no byte came for 50 ms'),
    })
  })

  test('a reader that takes its time is no silence', async () => {
    const server = await startServer(begin('{"n":1}\n', (response) => response.end('{"n":2}\n')))
    let rows = 0
    for await (const row of exportJson(connect({ baseUrl: server.baseUrl }), params, {
      idleTimeoutMs: 200,
    })) {
      expect(row).toEqual({ n: (rows += 1) })
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    expect(rows).toBe(2)
  })

  test('an abort while a row is waited for ends it with the reason of the caller', async () => {
    const controller = new AbortController()
    const mine = new Error('mine')
    const server = await startServer(
      begin('{"n":1}\n', () => setTimeout(() => controller.abort(mine), 20)),
    )
    const { rows, error } = await collect(
      exportJson(connect({ baseUrl: server.baseUrl }), params, { signal: controller.signal }),
    )
    expect(rows).toEqual([{ n: 1 }])
    expect(error).toBe(mine)
  })

  test('an abort between two rows of one part ends it, too', async () => {
    const controller = new AbortController()
    const mine = new Error('mine')
    const server = await startServer(send(whole))
    const rows: unknown[] = []
    const read = async (): Promise<void> => {
      for await (const row of exportJson(connect({ baseUrl: server.baseUrl }), params, {
        signal: controller.signal,
      })) {
        rows.push(row)
        controller.abort(mine)
      }
    }
    await expect(read()).rejects.toBe(mine)
    expect(rows).toEqual([{ n: 1 }])
  })

  test('break closes the connection', async () => {
    const closed = Promise.withResolvers<void>()
    const server = await startServer(
      begin(whole, (response) => response.once('close', () => closed.resolve())),
    )
    for await (const row of exportJson(connect({ baseUrl: server.baseUrl }), params)) {
      expect(row).toEqual({ n: 1 })
      break
    }
    await closed.promise
  })

  test('what throws in the loop closes the connection, and comes out', async () => {
    const closed = Promise.withResolvers<void>()
    const server = await startServer(
      begin(whole, (response) => response.once('close', () => closed.resolve())),
    )
    const mine = new Error('mine')
    const read = async (): Promise<void> => {
      for await (const row of exportJson(connect({ baseUrl: server.baseUrl }), params)) {
        expect(row).toEqual({ n: 1 })
        throw mine
      }
    }
    await expect(read()).rejects.toBe(mine)
    await closed.promise
  })
})

test.each([
  ['a page', answer(200, '<html><body>Please log in</body></html>')],
  ['JSON', answer(200, { msg: 'Please log in' })],
  ['a page without its type', send(' <!DOCTYPE html>\n<p>Please log in\n', { 'content-type': '' })],
])(
  '%s instead of rows is an error, whatever shall become of bad lines',
  async (_what, behaviour) => {
    const server = await startServer(behaviour)
    const client = connect({ baseUrl: server.baseUrl })
    for (const stream of [
      exportJson(client, params, { onBadLine: 'skip' }),
      exportCsv(client, params, { onBadLine: 'skip' }),
      listUsers(client, { listId: 1 }),
    ]) {
      const { rows, error } = await collect<unknown>(stream)
      expect(rows).toEqual([])
      expect(error).toMatchObject({
        code: 'unexpected_answer',
        status: 200,
        message: expect.not.stringContaining('log in'),
      })
    }
  },
)

test('CSV and list members are cut off in the same way', async () => {
  const csv = await startServer(begin('n\n1\n2', (response) => response.destroy()))
  expect(await collect(exportCsv(connect({ baseUrl: csv.baseUrl }), params))).toMatchObject({
    rows: [{ n: '1' }],
    error: { code: 'truncated_stream', rows: 1, line: 2, byteOffset: 4 },
  })
  const list = await startServer(begin('a@example.com\nb@', (response) => response.destroy()))
  expect(await collect(listUsers(connect({ baseUrl: list.baseUrl }), { listId: 1 }))).toMatchObject(
    { rows: ['a@example.com'], error: { code: 'truncated_stream', rows: 1, byteOffset: 14 } },
  )
})
