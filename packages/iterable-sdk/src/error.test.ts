import { inspect } from 'node:util'

import { describe, expect, test } from 'vitest'

import { iterableErrorCodes } from './error-codes.ts'
import { IterableError, isIterableError } from './error.ts'

const full = new IterableError('bad_request', 'POST /api/users/update: status 400', {
  status: 400,
  iterableCode: 'BadParams',
  params: { email: 'ana@example.com' },
  requestId: 'r-1',
  retryable: false,
  attempts: 1,
  operation: 'users.update',
  body: { msg: 'ana@example.com' },
})

test('the message begins with the code', () => {
  expect(full.message).toBe('[bad_request] POST /api/users/update: status 400')
  expect(String(full)).toBe('IterableError: [bad_request] POST /api/users/update: status 400')
})

test('params and body can be read, but are not printed and not serialised', () => {
  expect(full.params).toEqual({ email: 'ana@example.com' })
  expect(full.body).toEqual({ msg: 'ana@example.com' })
  expect(inspect(full, { depth: 10 })).not.toContain('ana@example.com')
  expect(JSON.stringify(full)).not.toContain('ana@example.com')
})

test('toJSON keeps what a log needs', () => {
  expect(JSON.parse(JSON.stringify(full))).toEqual({
    name: 'IterableError',
    code: 'bad_request',
    message: '[bad_request] POST /api/users/update: status 400',
    status: 400,
    iterableCode: 'BadParams',
    requestId: 'r-1',
    retryable: false,
    attempts: 1,
    operation: 'users.update',
  })
})

test('details that are not known are absent, not undefined', () => {
  const bare = new IterableError('timeout', 'x')
  expect(Object.keys(bare)).not.toContain('status')
  expect(bare).toMatchObject({ retryable: false, attempts: 0 })
  expect('cause' in bare).toBe(false)
})

test('the cause is kept', () => {
  const cause = new Error('reset')
  expect(new IterableError('network_error', 'x', { cause }).cause).toBe(cause)
})

describe('isIterableError', () => {
  test('knows an error of another copy of the package', () => {
    const brand = Symbol.for('@iterelay/iterable-sdk/IterableError')
    expect(isIterableError({ [brand]: true })).toBe(true)
    expect(isIterableError(full)).toBe(true)
  })

  test.each([undefined, null, 'text', {}, new Error('x')])('says no to %j', (value) => {
    expect(isIterableError(value)).toBe(false)
  })
})

test('codes are listed once', () => {
  expect(new Set(iterableErrorCodes).size).toBe(iterableErrorCodes.length)
})
