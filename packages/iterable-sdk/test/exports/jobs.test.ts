import type { ServerResponse } from 'node:http'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { csvFormat } from '@iterelay/iterable-sdk/csv'
import {
  exportJobRows,
  startExportJob,
  waitForExportJob,
  type ExportCheckpoint,
  type ExportJobProgress,
} from '@iterelay/iterable-sdk/exports'
import { describe, expect, test } from 'vitest'

import { answer, reset, startServer } from '../integration/faulty-server.ts'
import { clientOf, collect, connect } from './connect.ts'
import { startJob } from './job-server.ts'

const job = { jobId: 7, dataTypeName: 'user', format: 'json', rows: 0 } as const
/** Options with which nothing really waits. */
const fast = { allowHttp: true, sleep: async () => undefined }
const rowsOf = (...ids: number[]): string => ids.map((id) => `{"id":${id}}\n`).join('')
const ids = (rows: readonly object[]): unknown[] => rows.map((row) => Reflect.get(row, 'id'))

describe('starting', () => {
  test('gives a checkpoint, with lines of JSON unless CSV is asked for, and fields and dates as Iterable reads them', async () => {
    const { client, api } = await startJob({})
    const start = new Date('2026-11-01T00:00:00Z')
    const json = await startExportJob(client, {
      dataTypeName: 'emailSend',
      startDateTime: start,
      onlyFields: ['email', 'createdAt'],
    })
    const csv = await startExportJob(client, { dataTypeName: 'user', outputFormat: 'text/csv' })
    expect([json, csv]).toEqual([
      { jobId: 7, dataTypeName: 'emailSend', format: 'json', rows: 0 },
      { jobId: 7, dataTypeName: 'user', format: 'csv', rows: 0 },
    ])
    expect(api.seen.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      {
        dataTypeName: 'emailSend',
        outputFormat: 'application/x-json-stream',
        startDateTime: '2026-11-01 00:00:00',
        onlyFields: 'email,createdAt',
      },
      { dataTypeName: 'user', outputFormat: 'text/csv' },
    ])
  })

  test('is not repeated when its effect is unknown', async () => {
    const server = await startServer(reset)
    const broken = createIterableClient({ apiKey: 'test-key', baseUrl: server.baseUrl })
    await expect(startExportJob(broken, { dataTypeName: 'user' })).rejects.toMatchObject({
      code: 'network_error',
    })
    expect(server.seen).toHaveLength(1)
  })
})

describe('waiting', () => {
  test('looks until the job is completed, in whatever case, and tells each look', async () => {
    const states = ['Enqueued', 'running', 'Enqueued', 'somethingNew', 'Running', 'Completed']
    const { client } = await startJob({ a: '' }, { states })
    const seen: ExportJobProgress[] = []
    let now = 0
    const done = await waitForExportJob(client, 7, {
      pollIntervalMs: 2000,
      now: () => now,
      sleep: async (ms) => void (now += ms),
      onProgress: (progress) => void seen.push(progress),
    })
    expect(done).toEqual({
      jobId: 7,
      state: 'completed',
      files: 1,
      waitedMs: 10_000,
      truncated: false,
    })
    expect(seen.map(({ state, waitedMs }) => `${state} ${waitedMs}`)).toEqual([
      'enqueued 0',
      'running 2000',
      'enqueued 4000',
      'somethingnew 6000',
      'running 8000',
      'completed 10000',
    ])
  })

  test.each(['failed', 'Cancelled'])('%s is an error', async (state) => {
    const { client } = await startJob({}, { states: ['running', state] })
    await expect(waitForExportJob(client, job, fastWait())).rejects.toMatchObject({
      code: 'export_failed',
      message: expect.stringContaining(`export job 7 ended as ${state.toLowerCase()}`),
    })
  })

  test('has an end, after which the job goes on', async () => {
    const { client, api } = await startJob({}, { states: ['running'] })
    let now = 0
    const options = {
      pollIntervalMs: 5000,
      maxWaitMs: 12_000,
      now: () => now,
      sleep: async (ms: number) => void (now += ms),
    }
    await expect(waitForExportJob(client, 7, options)).rejects.toMatchObject({
      code: 'timeout',
      retryable: true,
      message: expect.stringContaining('was still running after 12000 ms'),
    })
    expect(api.seen).toHaveLength(3)
  })

  test('ends with an abort, also between two looks', async () => {
    const { client } = await startJob({}, { states: ['running'] })
    const controller = new AbortController()
    const mine = new Error('mine')
    const waiting = waitForExportJob(client, 7, {
      signal: controller.signal,
      onProgress: () => setTimeout(() => controller.abort(mine), 10),
    })
    await expect(waiting).rejects.toBe(mine)
  })

  test('a failed look is repeated by the client, and ends it when that gives up', async () => {
    const done = answer(200, { jobId: 7, jobState: 'completed', exportTruncated: false, files: [] })
    const server = await startServer(answer(429, {}), reset, done, answer(401, {}))
    const client = createIterableClient({
      apiKey: 'test-key',
      baseUrl: server.baseUrl,
      sleep: async () => undefined,
    })
    expect(await waitForExportJob(client, 7)).toMatchObject({ state: 'completed' })
    await expect(waitForExportJob(client, 7)).rejects.toMatchObject({ code: 'unauthorized' })
  })

  test('refuses wrong options, all in one error', async () => {
    const { client } = await startJob({})
    await expect(waitForExportJob(client, undefined as never)).rejects.toThrow(
      'the job must be an id or a checkpoint',
    )
    const wrong = { pollIntervalMs: 0, maxWaitMs: -1, onProgress: 5 as never }
    await expect(waitForExportJob(client, 7, wrong)).rejects.toThrow(
      /onProgress must be a function.*; pollIntervalMs must be .*; maxWaitMs must be/,
    )
  })

  function fastWait() {
    return { sleep: fast.sleep }
  }
})

describe('the rows of a job', () => {
  test('come from all files, in order, after the job is completed', async () => {
    const files = { a: rowsOf(1, 2), b: rowsOf(3), c: '', d: rowsOf(4) }
    const { client, fetched } = await startJob(files, { states: ['running', 'completed'] })
    const rows = exportJobRows(client, job, fast)
    expect(await collect(rows)).toMatchObject({
      rows: [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }],
    })
    expect(fetched()).toEqual(['a', 'b', 'c', 'd'])
    expect(rows.progress).toEqual({ rows: 4, skipped: 0, bytes: 36 })
    expect(rows.checkpoint()).toEqual({ ...job, after: 'd' })
  })

  test('are fetched without the key, or anything else of the client', async () => {
    const { client, api, host } = await startJob({ a: rowsOf(1) })
    await collect(exportJobRows(client, job, fast))
    expect(api.seen[0]?.headers).toMatchObject({ 'api-key': 'test-key', 'x-own': 'own' })
    expect(host.seen).toHaveLength(1)
    const text = JSON.stringify(host.seen[0]?.headers)
    expect(text).not.toMatch(/key|x-own|authorization|cookie/i)
  })

  test('are CSV, where the job writes CSV', async () => {
    const { client } = await startJob({ a: 'id,n\n1,x\n', b: 'id,n\n2,y\n' })
    const { rows } = await collect(
      exportJobRows(client, { ...job, format: 'csv' }, { ...fast, format: csvFormat() }),
    )
    expect(rows).toEqual([
      { id: '1', n: 'x' },
      { id: '2', n: 'y' },
    ])
  })

  test('of a job that was cut off at the limit end with an error', async () => {
    const { client } = await startJob({ a: rowsOf(1) }, { truncated: true })
    const { rows, error } = await collect(exportJobRows(client, job, fast))
    expect(rows).toEqual([{ id: 1 }])
    expect(error).toMatchObject({ code: 'export_truncated' })
  })

  test('of a job that failed are none', async () => {
    const { client, fetched } = await startJob({ a: rowsOf(1) }, { states: ['failed'] })
    expect(await collect(exportJobRows(client, job, fast))).toMatchObject({
      rows: [],
      error: { code: 'export_failed' },
    })
    expect(fetched()).toEqual([])
  })

  test('name the file of a bad line, and never the link', async () => {
    const { client } = await startJob({ a: rowsOf(1), b: `${rowsOf(2)}oops\n` })
    const { error } = await collect(exportJobRows(client, job, fast))
    expect(error).toMatchObject({ code: 'bad_line', file: 'b', line: 2, byteOffset: 9, rows: 1 })
    expect(`${String(error)}${JSON.stringify(error)}`).not.toMatch(/secret|127\.0\.0\.1/)
    const skipping = exportJobRows(client, job, { ...fast, onBadLine: 'skip' })
    expect(ids((await collect(skipping)).rows)).toEqual([1, 2])
  })
})

describe('a file that fails', () => {
  const half = (response: ServerResponse): void => {
    response.writeHead(200)
    response.write(rowsOf(1, 2) + '{"id"', () => response.destroy())
  }

  test.each([
    ['is cut off', half],
    ['is cut off without an error of the connection', `${rowsOf(1, 2)}{"id"`],
    ['is reset', (response: ServerResponse) => void response.socket?.resetAndDestroy()],
    ['answers 503', (response: ServerResponse) => void response.writeHead(503).end()],
    [
      'answers 403, since its link is too old',
      (response: ServerResponse) => void response.writeHead(403).end('<Error/>'),
    ],
  ])(
    'because it %s is fetched again with a new link, and no row comes twice',
    async (_what, behaviour) => {
      const { client, host, fetched } = await startJob({
        a: [behaviour, rowsOf(1, 2, 3)],
        b: rowsOf(4),
      })
      const { rows, error } = await collect(exportJobRows(client, job, fast))
      expect(error).toBeUndefined()
      expect(ids(rows)).toEqual([1, 2, 3, 4])
      expect(fetched()).toEqual(['a', 'a', 'b'])
      expect(host.seen[0]?.url).not.toBe(host.seen[1]?.url)
    },
  )

  test('again and again ends the stream, whose checkpoint goes on where it failed', async () => {
    const { client, fetched } = await startJob({
      a: rowsOf(1),
      b: [`${rowsOf(2, 3)}{`, '', '{', rowsOf(2, 3, 4)].map((text) =>
        text === '' ? half503 : text,
      ),
      c: rowsOf(5),
    })
    const first = exportJobRows(client, job, fast)
    const { rows, error } = await collect(first)
    expect(ids(rows)).toEqual([1, 2, 3])
    expect(error).toMatchObject({ code: 'truncated_stream', file: 'b', retryable: true })
    expect(fetched()).toEqual(['a', 'b', 'b', 'b'])
    // As it comes out of a file.
    const kept = JSON.parse(JSON.stringify(first.checkpoint())) as ExportCheckpoint<'user'>
    expect(kept).toEqual({ ...job, after: 'a', rows: 2 })
    const second = await collect(exportJobRows(client, kept, fast))
    expect(second.error).toBeUndefined()
    expect(ids(second.rows)).toEqual([4, 5])
  })

  const half503 = (response: ServerResponse): void => void response.writeHead(503).end()

  test('for good ends the stream at once', async () => {
    const { client, fetched } = await startJob({
      a: (response) => void response.writeHead(204).end(),
    })
    expect(await collect(exportJobRows(client, job, fast))).toMatchObject({
      error: {
        code: 'unexpected_answer',
        status: 204,
        message: expect.stringContaining('a: its link was answered with 204'),
      },
    })
    expect(fetched()).toEqual(['a'])
  })

  test('by silence is a time-out, before and within the file', async () => {
    const silent = await startJob({ a: () => undefined })
    const options = { ...fast, fileAttempts: 1 }
    expect(
      await collect(exportJobRows(silent.client, job, { ...options, timeoutMs: 500 })),
    ).toMatchObject({ error: { code: 'timeout' } })
    const stalled = await startJob({
      a: (response) => void response.writeHead(200).write(rowsOf(1)),
    })
    expect(
      await collect(exportJobRows(stalled.client, job, { ...options, idleTimeoutMs: 50 })),
    ).toMatchObject({ rows: [{ id: 1 }], error: { code: 'timeout', file: 'a', rows: 1 } })
  })

  test.each(['before its answer', 'within it'])(
    'by an abort, %s, ends with the reason of the caller',
    async (when) => {
      const controller = new AbortController()
      const mine = new Error('mine')
      const { client } = await startJob({
        a: (response) => {
          if (when === 'within it') response.writeHead(200).write(rowsOf(1))
          setTimeout(() => controller.abort(mine), 30)
        },
      })
      const rows = exportJobRows(client, job, { ...fast, signal: controller.signal })
      expect((await collect(rows)).error).toBe(mine)
      expect(rows.checkpoint()).toEqual({ ...job, rows: when === 'within it' ? 1 : 0 })
    },
  )
})

describe('a checkpoint', () => {
  const files = { a: rowsOf(1, 2, 3), b: rowsOf(4, 5) }

  test('taken after any row goes on with the next, whatever its file', async () => {
    for (let stop = 1; stop <= 5; stop++) {
      const { client } = await startJob(files)
      const first = exportJobRows(client, job, fast)
      let safe: ExportCheckpoint<'user'> | undefined
      let again: ExportCheckpoint<'user'> | undefined
      for await (const row of first) {
        if (row['id'] !== stop) continue
        safe = first.checkpoint({ includeCurrent: true })
        again = first.checkpoint()
        break
      }
      expect(first.checkpoint()).toEqual(again)
      const rest = [1, 2, 3, 4, 5]
      expect(ids((await collect(exportJobRows(client, safe ?? job, fast))).rows)).toEqual(
        rest.slice(stop),
      )
      // The row in hand comes again, in case dealing with it failed.
      expect(ids((await collect(exportJobRows(client, again ?? job, fast))).rows)).toEqual(
        rest.slice(stop - 1),
      )
    }
  })

  test('counts batches in the same way', async () => {
    const { client } = await startJob(files)
    const rows = exportJobRows(client, job, fast)
    const seen: unknown[] = []
    for await (const batch of rows.batches())
      seen.push(batch.length, rows.checkpoint(), rows.checkpoint({ includeCurrent: true }))
    expect(seen).toEqual([
      3,
      job,
      { ...job, rows: 3 },
      2,
      { ...job, after: 'a' },
      { ...job, after: 'a', rows: 2 },
    ])
    expect(rows.checkpoint()).toEqual({ ...job, after: 'b' })
  })

  test('passes over bad lines before it, which were dealt with then', async () => {
    const { client } = await startJob({ a: `oops\n${rowsOf(1)}oops\n${rowsOf(2)}` })
    const { rows } = await collect(exportJobRows(client, { ...job, rows: 2 }, fast))
    expect(rows).toEqual([])
  })

  test('does not fit a file that has fewer rows, or none', async () => {
    const { client } = await startJob({ a: rowsOf(1) })
    expect((await collect(exportJobRows(client, { ...job, rows: 2 }, fast))).error).toMatchObject({
      code: 'unexpected_answer',
      message: expect.stringContaining('it has changed'),
    })
    expect(
      (await collect(exportJobRows(client, { ...job, after: 'a', rows: 2 }, fast))).error,
    ).toMatchObject({ code: 'unexpected_answer' })
  })

  test('that is none is refused at once, and so are wrong options', () => {
    const client = clientOf([])
    expect(() => exportJobRows(client, { jobId: '7' } as never)).toThrow(
      /jobId must be .*; dataTypeName must be .*; format must be .*; rows must be/,
    )
    expect(() => exportJobRows(client, { ...job, format: 'csv' })).toThrow(
      'format must be csvFormat() of @iterelay/iterable-sdk/csv',
    )
    expect(() => exportJobRows(client, job, { format: csvFormat() })).toThrow(
      'format must be left out',
    )
    const wrong = { fetch: 1, allowHttp: 2, fileAttempts: 0, wait: 3, idleTimeoutMs: 0 }
    expect(() => exportJobRows(client, job, wrong as never)).toThrow(
      /no option wait;.*; idleTimeoutMs must be .*; fetch must be .*; allowHttp must be .*; fileAttempts must be/,
    )
  })
})

describe('links', () => {
  test('are asked for again when they have become old', async () => {
    let now = 0
    const { client, api } = await startJob(
      { a: rowsOf(1), b: rowsOf(2), c: rowsOf(3) },
      { pageSize: 3 },
    )
    const rows = exportJobRows(client, job, { ...fast, now: () => now })
    for await (const row of rows) if (row['id'] === 2) now += 26 * 60 * 1000
    const asked = api.seen.map(({ url }) => new URL(url, 'http://localhost').search)
    expect(asked).toEqual(['', '', '?startAfter=b', '?startAfter=c'])
  })

  test('that are not https are not followed, unless that is allowed', async () => {
    const { client, fetched } = await startJob({ a: rowsOf(1) })
    const { error } = await collect(exportJobRows(client, job, { sleep: fast.sleep }))
    expect(error).toMatchObject({
      code: 'unexpected_answer',
      message: expect.stringContaining('its link is not https, and is not followed'),
    })
    expect(fetched()).toEqual([])
  })

  test('are followed through redirects, a few, and only to https', async () => {
    const target = await startServer((response) => void response.end(rowsOf(1)))
    const to = (address: string) => (response: ServerResponse) =>
      void response.writeHead(302, { location: address }).end()
    const good = await startJob({ a: to(`${target.baseUrl}/moved`) })
    expect((await collect(exportJobRows(good.client, job, fast))).rows).toEqual([{ id: 1 }])
    expect(JSON.stringify(target.seen[0]?.headers)).not.toMatch(/key/i)

    const endless = await startJob({ a: to('/a') })
    expect((await collect(exportJobRows(endless.client, job, fast))).error).toMatchObject({
      message: expect.stringContaining('is redirected without end'),
    })

    const requests: string[] = []
    const downgrade: typeof fetch = async (input) => {
      requests.push(new Request(input).url)
      return new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } })
    }
    const { client } = await startJob({})
    const listed = Object.assign(Object.create(client) as typeof client, {
      call: async () => ({
        jobId: 7,
        jobState: 'completed',
        exportTruncated: false,
        files: [{ file: 'a', url: 'https://files.example.com/a' }],
      }),
    })
    expect((await collect(exportJobRows(listed, job, { fetch: downgrade }))).error).toMatchObject({
      code: 'unexpected_answer',
    })
    expect(requests).toEqual(['https://files.example.com/a'])
  })

  test.each([[undefined], [[{}]], [[{ file: 'a' }]], ['a']])('are refused as %j', async (files) => {
    const done = { jobId: 7, jobState: 'completed', exportTruncated: false, files }
    const client = connect({ fetch: async () => Response.json(done) })
    const { error } = await collect(exportJobRows(client, job, fast))
    expect(error).toMatchObject({ code: 'unexpected_answer' })
  })

  test('that lead in a circle are an error', async () => {
    const { client } = await startJob({})
    let looks = 0
    const circle = Object.assign(Object.create(client) as typeof client, {
      call: async () => ({
        jobId: 7,
        jobState: 'completed',
        exportTruncated: false,
        files: [{ file: (looks += 1) % 2 === 0 ? 'a' : 'b', url: 'https://files.example.com' }],
      }),
    })
    const { error } = await collect(
      exportJobRows(circle, job, { fetch: async () => new Response(rowsOf(1)) }),
    )
    expect(error).toMatchObject({ code: 'paging_loop' })
  })
})
