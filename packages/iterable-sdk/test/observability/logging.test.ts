import { createRateLimitStore, createIterableClient } from '@iterelay/iterable-sdk'
import { logCalls, type LogEntry, type LogOptions } from '@iterelay/iterable-sdk/logging'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'

import { callEverything, clientOf, echo, leaks, secrets } from './calls.ts'

const user = { email: secrets.email }

/** A log whose clock moves on by ten milliseconds with each event. */
function logOf(options: LogOptions = {}): {
  entries: LogEntry[]
  logger: ReturnType<typeof logCalls>
  lines: () => string[]
} {
  const entries: LogEntry[] = []
  let time = 0
  const logger = logCalls((entry) => entries.push(entry), { now: () => (time += 10), ...options })
  return {
    entries,
    logger,
    lines: () =>
      entries.map(({ level, message }) => `${level} ${message.replace('iterable ', '')}`),
  }
}

describe('a line', () => {
  test('of a call that works is one, at info, with its fields beside', async () => {
    const { logger, entries } = logOf()
    await clientOf([echo(200)], { logger }).users.update(user)
    expect(entries).toEqual([
      {
        level: 'info',
        message: 'iterable users.update: 200 in 30 ms',
        fields: {
          operation: 'users.update',
          method: 'POST',
          path: '/api/users/update',
          attempts: 1,
          status: 200,
          requestId: 'r-1',
          durationMs: 30,
        },
      },
    ])
  })

  test('warns of an attempt that fails, once another is to follow', async () => {
    const { logger, lines, entries } = logOf()
    await clientOf([echo(500), echo(200)], { logger }).users.update(user)
    expect(lines()).toEqual([
      'warn users.update: attempt 1: 500 server_error in 10 ms; tries again in 125 ms',
      'info users.update: 200 in 60 ms, 2 attempts',
    ])
    expect(entries[0]?.fields).toMatchObject({
      durationMs: 10,
      error: { code: 'server_error', iterableCode: 'Code', retryable: true },
    })
  })

  test('says why a call fails, at error, and warns of nothing besides', async () => {
    const { logger, lines } = logOf()
    await clientOf([echo(400, 'Bad')], { logger })
      .users.update(user)
      .catch(() => undefined)
    expect(lines()).toEqual([
      'error users.update: failed after 30 ms: [bad_request] POST /api/users/update: status 400, code Bad; see iterableCode and body',
    ])
  })

  test('of a connection that fails, and of one that takes too long', async () => {
    const { logger, lines } = logOf()
    const retry = { maxAttempts: 2 }
    await clientOf([], { logger, retry })
      .webhooks.list()
      .catch(() => undefined)
    const silent = (): Promise<Response> => new Promise(() => undefined)
    await clientOf([silent], { logger, retry: false, timeoutMs: 5 })
      .webhooks.list()
      .catch(() => undefined)
    expect(lines()).toEqual([
      'warn webhooks.list: attempt 1: network_error in 10 ms; tries again in 125 ms',
      expect.stringMatching(
        /^error webhooks.list: failed after 60 ms, 2 attempts: \[network_error\] /,
      ),
      expect.stringMatching(/^error webhooks.list: failed after 30 ms: \[timeout\] /),
    ])
  })

  test('of a call that its caller ends is no error', async () => {
    const { logger, lines } = logOf()
    const before = { signal: AbortSignal.abort(secrets.email) }
    await clientOf([], { logger })
      .webhooks.list(before)
      .catch(() => undefined)
    const during = new AbortController()
    const { signal } = during
    const abort = (): Promise<Response> => {
      during.abort()
      return new Promise(() => undefined)
    }
    await clientOf([abort], { logger })
      .webhooks.list({ signal })
      .catch(() => undefined)
    expect(lines()).toEqual([
      'info webhooks.list: ended by its caller after 10 ms, 0 attempts',
      'info webhooks.list: ended by its caller after 20 ms',
    ])
  })

  test('warns of a bulk call that refuses some of its items', async () => {
    const { logger, lines, entries } = logOf()
    const answer = (): Response => Response.json({ successCount: 1, failCount: 1 })
    await clientOf([answer], { logger }).users.bulkUpdate({ users: [user, user] })
    expect(lines()).toEqual(['warn users.bulkUpdate: 200 in 30 ms, 1 of 2 items refused'])
    expect(entries[0]?.fields).toMatchObject({ items: 2, itemsRefused: 1 })
  })

  test('is silent of a wait for a rate limit, but for debug', async () => {
    for (const level of ['info', 'debug'] as const) {
      const { logger, lines } = logOf({ level })
      const client = clientOf([echo(200), echo(200)], {
        logger,
        now: () => 0,
        rateLimit: createRateLimitStore({
          limits: { 'webhooks.list': { requests: 1, perMs: 500 } },
          now: () => 0,
        }),
      })
      await client.webhooks.list()
      await client.webhooks.list()
      const waits = lines().filter((line) => line.includes('waits'))
      expect(waits).toEqual(
        level === 'info' ? [] : ['debug webhooks.list: waits 500 ms for its rate limit'],
      )
    }
  })

  test('warns of a 429 that is waited out', async () => {
    const { logger, lines } = logOf()
    const client = clientOf([echo(429), echo(200)], { logger, now: () => 0 })
    await client.users.update(user)
    expect(lines()[0]).toBe(
      'warn users.update: attempt 1: 429 rate_limited in 10 ms; tries again in 125 ms',
    )
  })

  test('of an address that no operation has tells its method, and no more', async () => {
    const { logger, entries } = logOf()
    // @ts-expect-error -- see above
    await clientOf([echo(200)], { logger }).http.PUT(`/api/unknown/${secrets.email}`)
    expect(entries[0]).toMatchObject({
      message: 'iterable unlisted: 200 in 30 ms',
      fields: { method: 'PUT', path: '(a path that no operation has)' },
    })
  })

  test('of an error that is not ours names its class alone', async () => {
    const { logger, lines } = logOf()
    const store = {
      book: () => Promise.reject(new RangeError(secrets.email)),
      pause: () => undefined,
    }
    await clientOf([], { logger, rateLimit: store })
      .users.update(user)
      .catch(() => undefined)
    expect(lines()).toEqual(['error users.update: failed after 10 ms, 0 attempts: RangeError'])
  })
})

describe('levels', () => {
  test.each([
    ['debug', ['debug', 'debug', 'debug', 'warn', 'debug', 'debug', 'info']],
    ['info', ['warn', 'info']],
    ['warn', ['warn']],
    ['error', []],
    ['off', []],
  ] as const)('%s', async (level, expected) => {
    const { logger, entries } = logOf({ level })
    await clientOf([echo(500), echo(200)], { logger }).users.update(user)
    expect(entries.map((entry) => entry.level)).toEqual(expected)
  })

  test('two calls at once keep their times apart', async () => {
    const { logger, entries } = logOf({ level: 'info' })
    const client = clientOf([echo(200), echo(200)], { logger })
    await Promise.all([client.users.update(user), client.webhooks.list()])
    expect(entries.map(({ fields }) => [fields['operation'], fields['durationMs']])).toEqual([
      ['users.update', expect.any(Number)],
      ['webhooks.list', expect.any(Number)],
    ])
    expect(entries.every(({ fields }) => Number(fields['durationMs']) > 30)).toBe(true)
  })
})

describe('nothing secret or personal', () => {
  test.each(['debug', 'info'] as const)('is in any entry of any call, at %s', async (level) => {
    const { logger, entries } = logOf({ level })
    await callEverything({ logger })
    expect(entries.length).toBeGreaterThan(15)
    expect(entries.filter((entry) => leaks(entry).length > 0)).toEqual([])
  })

  test('is in what pino makes of it', async () => {
    let output = ''
    const logger = pino({ level: 'debug' }, { write: (line: string) => (output += line) })
    await callEverything({ logger: logCalls(logger, { level: 'debug' }) })
    expect(output).toContain('"operation":"users.update"')
    expect(leaks(output)).toEqual([])
  })

  test('names headers, with the values of harmless ones', async () => {
    const { logger, entries } = logOf({ level: 'debug' })
    await clientOf([echo(503)], { logger, retry: false })
      .users.update(user)
      .catch(() => undefined)
    expect(entries.find(({ message }) => message.includes('sent'))?.fields['headers']).toEqual({
      'api-key': '[redacted]',
      authorization: '[redacted]',
      cookie: '[redacted]',
      'content-type': 'application/json',
    })
    expect(entries.find(({ message }) => message.includes('503'))?.fields['headers']).toEqual({
      'content-type': 'application/json',
      'iterable-request-id': 'r-1',
      'retry-after': '1',
      'set-cookie': '[redacted]',
      'x-said': '[redacted]',
    })
  })
})

describe('bodies', () => {
  const bodiesOf = (entries: readonly LogEntry[]): unknown[] =>
    entries.flatMap(({ fields }) => ('body' in fields ? [fields['body']] : []))

  test('are logged in the form that the option gives them, never with key or token', async () => {
    const { logger, entries } = logOf({
      level: 'debug',
      bodies: (body, { of }) =>
        of === 'request' ? { members: Object.keys(Object(body)), key: secrets.apiKey } : body,
    })
    await clientOf([echo(200)], { logger }).users.update(user)
    const [request, answer] = bodiesOf(entries)
    expect(request).toBe('{"members":["email"],"key":"[redacted]"}')
    expect(answer).toContain('"msg":"[redacted] [redacted]')
    expect(leaks(answer)).not.toContain('apiKey')
    expect(leaks(answer)).not.toContain('jwt')
  })

  test('are cut off between characters', async () => {
    const { logger, entries } = logOf({
      level: 'debug',
      bodies: (_body, { of }) => (of === 'request' ? 'ää😀' : undefined),
      maxBodyBytes: 7,
    })
    await clientOf([echo(200)], { logger }).users.update(user)
    expect(bodiesOf(entries)).toEqual(['"ää... (10 bytes)'])
  })

  test('of a function that throws say nothing', async () => {
    const { logger, entries } = logOf({
      level: 'debug',
      bodies: (body) => {
        throw new Error(JSON.stringify(body))
      },
    })
    await clientOf([echo(200)], { logger }).users.update(user)
    expect(bodiesOf(entries)).toEqual(['[bodies has thrown]', '[bodies has thrown]'])
  })

  test('of a failure, and none of a stream', async () => {
    const { logger, entries } = logOf({ level: 'debug', bodies: (body) => body })
    const client = clientOf([echo(404, 'NotThere'), echo(200)], { logger })
    await client.webhooks.list().catch(() => undefined)
    expect(bodiesOf(entries)).toEqual([expect.stringContaining('NotThere')])
    const { body } = await client.stream('webhooks.list', {})
    expect(bodiesOf(entries)).toHaveLength(1)
    expect(await new Response(body).text()).toContain('Code')
  })
})

describe('loggers', () => {
  const calls: unknown[][] = []
  const own = (more: object = {}): object =>
    Object.fromEntries(
      ['debug', 'info', 'warn', 'error', ...Object.keys(more)].map((level) => [
        level,
        (...args: unknown[]) => calls.push(args),
      ]),
    )

  test.each([
    ['the line first, as console does', own(), {}, ['string', 'object']],
    ['the fields first, as pino does', own({ bindings: true }), {}, ['object', 'string']],
    ['the fields first, when told so', own(), { fieldsFirst: true }, ['object', 'string']],
  ] as const)('takes %s', async (_name, logger, options, expected) => {
    calls.length = 0
    await clientOf([echo(200)], { logger: logCalls(logger as Console, options) }).users.update(user)
    expect(calls[0]?.map((part) => typeof part)).toEqual(expected)
  })

  test('are called as methods', async () => {
    class Log {
      readonly lines: string[] = []
      debug(line: string): void {
        this.lines.push(line)
      }
      info(line: string): void {
        this.lines.push(line)
      }
      warn(line: string): void {
        this.lines.push(line)
      }
      error(line: string): void {
        this.lines.push(line)
      }
    }
    const log = new Log()
    await clientOf([echo(200)], { logger: logCalls(log) }).users.update(user)
    expect(log.lines).toHaveLength(1)
  })

  test.each([
    () => {
      throw new Error('disk full')
    },
    () => Promise.reject(new Error('disk full')),
  ])('that fail break no call', async (logger) => {
    const client = clientOf([echo(500), echo(200)], {
      logger: logCalls(logger, { level: 'debug' }),
    })
    await expect(client.users.update(user)).resolves.toMatchObject({ code: 'Code' })
  })

  test.each([
    [{ info: () => undefined }, {}],
    [null, {}],
    [{ ...console, warn: 'loud' }, {}],
  ])('that are none are refused: %j', (logger, options) => {
    expect(() => logCalls(logger as unknown as Console, options)).toThrow(
      '[invalid_option] logger must be a function, or have the functions debug, info, warn, error, as console has',
    )
  })

  test('and their options are checked, all at once', () => {
    const options = {
      level: 'loud',
      maxBodyBytes: -1,
      bodies: true,
      colour: 1,
    } as unknown as LogOptions
    expect(() => logCalls(console, options)).toThrow(
      '[invalid_option] there is no option colour; there are level, bodies, maxBodyBytes, fieldsFirst, now; ' +
        'level must be one of debug, info, warn, error, off, not "loud"; bodies must be a function, not true; ' +
        'maxBodyBytes must be a number of at least 0, not -1',
    )
  })

  test('handed to the client as they are get an advice', () => {
    expect(() => createIterableClient({ apiKey: 'key', logger: console as never })).toThrow(
      '[invalid_option] logger must be what logCalls makes, not a value of type object',
    )
  })
})
