import { describe, expect, test } from 'vitest'

import type { IterableError } from './error.ts'
import { explainStatus } from './explain-status.ts'
import type { OperationId } from './gen/operations.gen.ts'
import { operations } from './operations.ts'
import { readResponse } from './response.ts'

interface Answer {
  readonly status?: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
  readonly operation?: OperationId
}

function read({ status = 200, text, headers = {}, operation = 'users.update' }: Answer): {
  data?: unknown
  error?: IterableError
} {
  const response = new Response(text === '' ? null : text, { status, headers })
  const now = Date.parse('2026-11-23T12:00:00Z')
  return readResponse(operations[operation], response, text, {
    secrets: ['k3y0123456789'],
    now,
    attempts: 2,
  })
}

const success = '{"msg":"","code":"Success","params":null}'

test('a success is its JSON', () => {
  expect(read({ text: success })).toEqual({ data: { msg: '', code: 'Success', params: null } })
})

test('an unknown user read by e-mail is an empty object, not an error', () => {
  expect(read({ text: '{}', operation: 'users.getByEmail' })).toEqual({ data: {} })
})

test('204 has no data', () => {
  expect(read({ status: 204, text: '' })).toEqual({ data: undefined })
})

describe('the three shapes of an error', () => {
  test('the envelope gives code and params', () => {
    const { error } = read({
      status: 400,
      text: '{"msg":"Invalid email: foo@","code":"InvalidEmailAddressError","params":{"field":"email"}}',
      headers: { 'Iterable-Request-Id': 'r-1' },
    })
    expect(error).toMatchObject({
      code: 'bad_request',
      status: 400,
      iterableCode: 'InvalidEmailAddressError',
      params: { field: 'email' },
      requestId: 'r-1',
      retryable: false,
      attempts: 2,
      operation: 'users.update',
    })
    expect(error?.message).toBe(
      '[bad_request] POST /api/users/update: status 400, code InvalidEmailAddressError; see iterableCode and body',
    )
  })

  test('the shape of newer endpoints gives code and data', () => {
    const { error } = read({
      status: 400,
      text: '{"error":"x","message":"y","code":"error.users.noUserWithIdExists","data":{"n":1}}',
    })
    expect(error).toMatchObject({
      iterableCode: 'error.users.noUserWithIdExists',
      params: { n: 1 },
    })
  })

  test.each([
    ['an HTML page', '<html><title>Action not found</title></html>'],
    ['plain text', 'expected a JSON object'],
    ['nothing', ''],
  ])('%s is kept as it is', (_what, text) => {
    const { error } = read({ status: 404, text, headers: { 'content-type': 'text/html' } })
    expect(error).toMatchObject({ code: 'not_found', status: 404 })
    expect(error?.body).toBe(text === '' ? undefined : text)
    expect(error).not.toHaveProperty('iterableCode')
  })
})

test.each([
  [300, 'unexpected_answer'],
  [400, 'bad_request'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [408, 'request_timeout'],
  [409, 'conflict'],
  [413, 'payload_too_large'],
  [422, 'bad_request'],
  [429, 'rate_limited'],
  [500, 'server_error'],
  [503, 'server_error'],
])('status %i is %s', (status, code) => {
  expect(explainStatus(status)[0]).toBe(code)
  expect(read({ status, text: success }).error?.code).toBe(code)
})

test('a failure whose code is Success does not say so in its message', () => {
  const { error } = read({ status: 401, text: '{"msg":"Invalid API key","code":"Success"}' })
  expect(error).toMatchObject({ code: 'unauthorized', iterableCode: 'Success' })
  expect(error?.message).not.toContain('Success')
})

describe('a success that is not what was documented is an error', () => {
  test.each([
    ['HTML', '<html>', 'text/html; charset=utf-8', '(text/html)'],
    ['JSON that was cut off', '{"msg":"', 'application/json', '(application/json)'],
    ['an empty body', '', undefined, '(no content type)'],
    ['a bare number', '5', 'application/json', '(application/json)'],
    ['null', 'null', 'application/json', '(application/json)'],
    ['a strange content type', '<', 'k3y0123456789', '(no content type)'],
  ])('%s', (_what, text, type, said) => {
    const { error } = read({ text, headers: type === undefined ? {} : { 'content-type': type } })
    expect(error).toMatchObject({ code: 'unexpected_answer', status: 200, retryable: false })
    expect(error?.message).toContain(
      `POST /api/users/update: status 200 ${said} with a body that is not`,
    )
    expect(error?.body).toBe(text)
  })
})

describe('a 200 whose message says that the event name is not allowed', () => {
  const text =
    '{"msg":"Event: Secret Name is disallowed from tracking","code":"Success","params":null}'

  test('is a refusal on events.track, and the message does not repeat the name', () => {
    const { error } = read({ text, operation: 'events.track' })
    expect(error).toMatchObject({ code: 'refused', status: 200, retryable: false })
    expect(error?.message).not.toContain('Secret Name')
  })

  test('means nothing elsewhere', () => {
    expect(read({ text, operation: 'users.update' })).toHaveProperty('data')
  })
})

describe('how long the server asks to wait', () => {
  test.each([
    ['a header in seconds', { 'retry-after': '3' }, {}, 3000],
    ['a header with a date', { 'retry-after': 'Mon, 23 Nov 2026 12:00:09 GMT' }, {}, 9000],
    ['rateLimitReset in seconds', {}, { rateLimitReset: 4 }, 4000],
    ['the header, when both are there', { 'retry-after': '3' }, { rateLimitReset: 4 }, 3000],
    [
      'rateLimitReset, when the header is not readable',
      { 'retry-after': 'soon' },
      { rateLimitReset: 4 },
      4000,
    ],
    ['nothing', {}, {}, undefined],
    ['nothing, for a nonsense rateLimitReset', {}, { rateLimitReset: -1 }, undefined],
  ])('%s', (_what, headers, params, expected) => {
    const text = JSON.stringify({ msg: '', code: 'RateLimitExceeded', params })
    expect(read({ status: 429, text, headers: { ...headers } }).error?.retryAfterMs).toBe(expected)
  })
})

test.each([
  [
    'JSON',
    '{"msg":"body {} headers Api-Key -> k3y0123456789","code":"BadJsonBody","params":{"headers":{"Api-Key":"k3y0123456789"}}}',
  ],
  ['text', 'Bad request. Headers: Api-Key=k3y0123456789'],
  ['a code', '{"code":"k3y0123456789"}'],
])('the API key is taken out of an answer in %s', (_what, text) => {
  const { error } = read({ status: 400, text })
  const all = [error?.message, error?.body, error?.params, error?.iterableCode, error?.stack]
  expect(JSON.stringify(all)).toContain('[redacted]')
  expect(JSON.stringify(all)).not.toContain('k3y0123456789')
})

test("Iterable's own words, which may name people, do not reach the message", () => {
  const { error } = read({
    status: 400,
    text: '{"msg":"Invalid email: ana@example.com","code":"see ana@example.com","params":{"ana@example.com":1}}',
  })
  expect(error?.message).not.toContain('ana')
  expect(JSON.stringify(error)).not.toContain('Invalid email')
})

test('what does not look like a code or an id is left to the body', () => {
  const text = '{"code":"mail ana@example.com","msg":""}'
  const { error } = read({
    status: 400,
    text,
    headers: { 'iterable-request-id': 'x k3y0123456789' },
  })
  expect(JSON.stringify(error)).not.toMatch(/ana@|k3y/)
  expect(error).not.toHaveProperty('iterableCode')
  expect(error).not.toHaveProperty('requestId')
})

test('a refusal nested too deep to be walked is kept as text', () => {
  const depth = 200_000
  const { error } = read({ status: 400, text: '['.repeat(depth) + ']'.repeat(depth) })
  expect(error?.code).toBe('bad_request')
  expect(error?.body).toBeTypeOf('string')
})

test('a list is no answer of Iterable', () => {
  expect(read({ status: 200, text: '[1]' }).error?.code).toBe('unexpected_answer')
})
