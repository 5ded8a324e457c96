import { describe, expect, test, vi } from 'vitest'

import { resolveCallOptions } from './call-options.ts'
import { resolveClientOptions } from './client-options.ts'
import { isIterableError } from './error.ts'
import { defaultRetry } from './retry.ts'

/** Hands in what the types refuse, as a JavaScript caller could. */
const resolveUntyped = (options: unknown): unknown =>
  Reflect.apply(resolveClientOptions, undefined, [options])

function refusal(options: object): string {
  try {
    resolveUntyped({ apiKey: 's3cret', ...options })
  } catch (error) {
    if (isIterableError(error) && error.code === 'invalid_option') return error.message
    throw error
  }
  return 'no refusal'
}

test('an API key is all that is needed', () => {
  const resolved = resolveClientOptions({ apiKey: 'k3y0123456789' })
  expect(resolved).toMatchObject({
    apiKey: 'k3y0123456789',
    baseUrl: 'https://api.iterable.com',
    timeoutMs: 30_000,
    retry: defaultRetry,
    headers: {},
  })
})

test.each([
  [{ dataCenter: 'eu' as const }, 'https://api.eu.iterable.com'],
  [{ baseUrl: 'http://127.0.0.1:8080/' }, 'http://127.0.0.1:8080'],
  [
    { dataCenter: 'eu' as const, baseUrl: 'https://proxy.example.com/it//' },
    'https://proxy.example.com/it',
  ],
])('%j is at %s', (options, baseUrl) => {
  expect(resolveClientOptions({ apiKey: 'k3y0123456789', ...options }).baseUrl).toBe(baseUrl)
})

test('options may be inherited, or getters of a class', () => {
  class Settings {
    get apiKey(): string {
      return 'k3y0123456789'
    }
    get retry(): { maxAttempts: number } {
      return { maxAttempts: 2 }
    }
  }
  const resolved = resolveClientOptions(Object.create(new Settings()))
  expect(resolved).toMatchObject({ apiKey: 'k3y0123456789', retry: { maxAttempts: 2 } })
})

test('the global fetch is looked up at each call', async () => {
  const { fetch } = resolveClientOptions({ apiKey: 'k3y0123456789' })
  const patched = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response('late')))
  vi.stubGlobal('fetch', patched)
  const response = await fetch('https://example.com', { method: 'PUT' })
  expect(await response.text()).toBe('late')
  expect(patched).toHaveBeenCalledWith('https://example.com', { method: 'PUT' })
})

test('header names are written in lower case', () => {
  const { headers } = resolveClientOptions({
    apiKey: 'k3y0123456789',
    headers: { 'X-Team': 'a', 'x-team': 'b' },
  })
  expect(headers).toEqual({ 'x-team': 'b' })
})

describe('a wrong option is refused, by name and value', () => {
  test.each([
    [{ apiKey: '' }, 'apiKey must be a text without white space'],
    [{ apiKey: undefined }, 'apiKey must be a text without white space, not undefined'],
    [{ apiKey: 's3cret\n' }, 'apiKey must be a text without white space'],
    [{ dataCenter: 'de' }, 'dataCenter must be "us" or "eu", not "de"'],
    [{ dataCenter: 'toString' }, 'dataCenter must be "us" or "eu", not "toString"'],
    [{ baseUrl: 'api.iterable.com' }, 'baseUrl must be an http(s) address'],
    [{ baseUrl: 'ftp://example.com' }, 'baseUrl must be an http(s) address'],
    [{ baseUrl: new URL('https://example.com') }, 'baseUrl must be an http(s) address'],
    [{ baseUrl: 'https://u:p@example.com' }, 'without query and password'],
    [{ baseUrl: 'https://example.com/?a=b' }, 'without query and password'],
    [{ timeoutMs: 0 }, 'timeoutMs must be a number of at least 1 and at most 2147483647, not 0'],
    [
      { timeoutMs: Number.NaN },
      'timeoutMs must be a number of at least 1 and at most 2147483647, not NaN',
    ],
    [
      { timeoutMs: Infinity },
      'timeoutMs must be a number of at least 1 and at most 2147483647, not Infinity',
    ],
    [
      { timeoutMs: '5' },
      'timeoutMs must be a number of at least 1 and at most 2147483647, not "5"',
    ],
    [{ fetch: 'x' }, 'fetch must be a function, not "x"'],
    [{ sleep: 1 }, 'sleep must be a function, not 1'],
    [{ retry: true }, 'retry must be false or an object, not true'],
    [{ retry: 3 }, 'retry must be false or an object, not 3'],
    [{ retry: null }, 'retry must be false or an object, not null'],
    [{ retry: { maxAttempts: 0 } }, 'retry.maxAttempts must be a number of at least 1, not 0'],
    [
      { retry: { baseDelayMs: -1 } },
      'retry.baseDelayMs must be a number of at least 0 and at most 2147483647, not -1',
    ],
    [{ retry: { maxRetries: 3 } }, 'there is no option retry.maxRetries; there are maxAttempts,'],
    [{ headers: new Headers() }, 'headers must be an object of texts'],
    [{ headers: { 'API-Key': 'x' } }, 'headers: "API-Key" is set by the client, or cannot be sent'],
    [{ headers: { api_key: 'x' } }, 'headers: "api_key" is set by the client, or cannot be sent'],
    [
      { headers: { 'Content-Type': 'x' } },
      'headers: "Content-Type" is set by the client, or cannot be sent',
    ],
    [{ headers: { 'a b': 'x' } }, 'headers: "a b" is set by the client, or cannot be sent'],
    [{ headers: { a: 1 } }, 'headers: "a" is set by the client, or cannot be sent'],
    [{ headers: { a: 'x\r\ny' } }, 'headers: "a" is set by the client, or cannot be sent'],
    [
      { timeout: 5 },
      'there is no option timeout; there are apiKey, dataCenter, baseUrl, fetch, timeoutMs,',
    ],
    [{ region: 'eu' }, 'there is no option region; there are apiKey,'],
  ])('%j', (options, message) => {
    expect(refusal(options)).toContain(message)
  })

  test('all mistakes are told at once', () => {
    expect(refusal({ dataCentre: 'eu', timeoutMs: -1, fetch: 2 })).toMatch(
      /^\[invalid_option\] there is no option dataCentre; there are apiKey, dataCenter, .*; fetch must be a function, not 2; timeoutMs must be a number of at least 1 and at most 2147483647, not -1$/,
    )
  })

  test('the key is never told', () => {
    expect(
      refusal({ apiKye: 's3cret', timeoutMs: 0, headers: { 'Api-Key': 's3cret' } }),
    ).not.toContain('s3cret')
    expect(refusal({ apiKey: 's3cret key' })).not.toContain('s3cret')
  })

  test.each([undefined, null, 'k3y0123456789'])('options that are %j', (options) => {
    expect(() => resolveUntyped(options)).toThrow('[invalid_option] options must be an object, not')
  })
})

test.each([
  [1, { retry: { maxAttempts: 1, budgetMs: Infinity } }],
  [Infinity, { retry: { maxAttempts: Infinity, baseDelayMs: 0 } }],
  [1, { retry: false as const }],
])('retry options at their bounds are taken: %j attempts', (maxAttempts, options) => {
  expect(resolveClientOptions({ apiKey: 'k3y0123456789', ...options }).retry).toMatchObject({
    maxAttempts,
  })
})

describe('call options', () => {
  const client = resolveClientOptions({
    apiKey: 'k3y0123456789',
    timeoutMs: 10,
    headers: { 'X-A': '1', 'X-B': '2' },
    retry: { maxAttempts: 7, baseDelayMs: 1 },
  })

  test("override the client's, member by member", () => {
    expect(
      resolveCallOptions({ headers: { 'x-b': '3' }, retry: { baseDelayMs: 2 } }, client),
    ).toMatchObject({
      timeoutMs: 10,
      headers: { 'x-a': '1', 'x-b': '3' },
      retry: { maxAttempts: 7, baseDelayMs: 2, budgetMs: 120_000 },
    })
  })

  test('absent, they are those of the client', () => {
    expect(resolveCallOptions(undefined, client)).toBe(client)
    expect(resolveCallOptions({}, client)).toEqual({
      timeoutMs: 10,
      headers: client.headers,
      retry: client.retry,
    })
  })

  test.each([
    [{ timeoutMs: 0 }, 'timeoutMs must be a number of at least 1'],
    [{ signal: new AbortController() }, 'signal must be an AbortSignal'],
    [{ header: {} }, 'there is no option header; there are timeoutMs, headers, retry, signal'],
    [{ headers: { 'Api-Key': 'x' } }, 'headers: "Api-Key" is set by the client'],
    [5, 'options must be an object, not 5'],
  ])('%j are refused', (options, message) => {
    expect(() => Reflect.apply(resolveCallOptions, undefined, [options, client])).toThrow(message)
  })
})

test.each([
  { baseUrl: 'socks5://user:hunter2@proxy.example.com' },
  { baseUrl: 'user:hunter2@proxy.example.com' },
  { dataCenter: 'hunter2hunter2hunter2' as 'us' },
])('what may be a secret is not repeated: %j', (options) => {
  expect(() => resolveClientOptions({ apiKey: 'k3y0123456789', ...options })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  )
})

describe('in a browser', () => {
  const inBrowser = (): void => {
    vi.stubGlobal('window', {})
    vi.stubGlobal('document', {})
  }

  test('a client is refused, since everybody could read the key', () => {
    inBrowser()
    expect(() => resolveClientOptions({ apiKey: 'k3y0123456789' })).toThrow('allowBrowser')
  })

  test('unless it is told to', () => {
    inBrowser()
    expect(() =>
      resolveClientOptions({ apiKey: 'k3y0123456789', allowBrowser: true }),
    ).not.toThrow()
  })
})

test.each([
  [{ middleware: 'x' }, 'middleware must be a list of functions'],
  [{ middleware: [5] }, 'middleware must be a list of functions'],
  [{ jwt: 'a\nb' }, 'jwt must be a token or a function'],
  [{ jwt: 5 }, 'jwt must be a token'],
  [{ validate: { schemas: {} } }, 'validate must be a function, not a value of type object'],
  [{ observers: [{}] }, 'observers must be a list of functions'],
  [{ rateLimit: true }, 'rateLimit must be false or a store, not true'],
  [{ rateLimit: { book: 5 } }, 'rateLimit must be false or a store, not a value'],
])('%j is refused', (options, message) => {
  expect(() =>
    Reflect.apply(resolveClientOptions, undefined, [{ apiKey: 'k3y0123456789', ...options }]),
  ).toThrow(message)
})
