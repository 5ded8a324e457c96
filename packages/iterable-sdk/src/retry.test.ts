import { describe, expect, test } from 'vitest'

import { defined } from './defined.ts'
import { iterableErrorCodes, type IterableErrorCode } from './error-codes.ts'
import type { RetryClass } from './operation.ts'
import { decideRetry, defaultRetry, isTransient, type RetryFacts } from './retry.ts'

type Facts = Omit<RetryFacts, 'failure'> & RetryFacts['failure']

const decide = (
  { code = 'network_error', status, retryAfterMs, ...facts }: Partial<Facts>,
  options = {},
  random = 0.5,
): number | undefined =>
  decideRetry(
    {
      attempts: 1,
      elapsedMs: 0,
      retry: 'read',
      hasId: false,
      ...facts,
      failure: { code, ...defined({ status, retryAfterMs }) },
    },
    { ...defaultRetry, ...options },
    random,
  )

interface Failure {
  readonly code: IterableErrorCode
  readonly status?: number
}

const failures: Readonly<Record<string, Failure>> = {
  network: { code: 'network_error' },
  timeout: { code: 'timeout' },
  '408': { code: 'request_timeout', status: 408 },
  '429': { code: 'rate_limited', status: 429 },
  '500': { code: 'server_error', status: 500 },
  '503': { code: 'server_error', status: 503 },
  '400': { code: 'bad_request', status: 400 },
}

describe('which failures are tried again', () => {
  const yes = true
  test.each<[RetryClass, boolean, Record<keyof typeof failures, boolean>]>([
    [
      'read',
      false,
      { network: yes, timeout: yes, 408: yes, 429: yes, 500: yes, 503: yes, 400: false },
    ],
    [
      'idempotent',
      false,
      { network: yes, timeout: yes, 408: yes, 429: yes, 500: yes, 503: yes, 400: false },
    ],
    [
      'withId',
      true,
      { network: yes, timeout: yes, 408: yes, 429: yes, 500: yes, 503: yes, 400: false },
    ],
    [
      'withId',
      false,
      { network: false, timeout: false, 408: false, 429: yes, 500: false, 503: false, 400: false },
    ],
    [
      'once',
      false,
      { network: false, timeout: false, 408: false, 429: yes, 500: false, 503: yes, 400: false },
    ],
    [
      'unsafe',
      true,
      { network: false, timeout: false, 408: false, 429: yes, 500: false, 503: false, 400: false },
    ],
  ])('%s, with id: %s', (retry, hasId, expected) => {
    const decided = Object.entries(failures).map(([name, failure]) => [
      name,
      decide({ ...failure, retry, hasId }) !== undefined,
    ])
    expect(Object.fromEntries(decided)).toEqual(expected)
  })

  test('only five kinds of failure can pass by themselves', () => {
    expect(iterableErrorCodes.filter(isTransient)).toEqual([
      'network_error',
      'timeout',
      'request_timeout',
      'rate_limited',
      'server_error',
    ])
  })
})

test.each<[string, Partial<Facts>, object]>([
  ['the failure cannot pass', { code: 'unauthorized' }, {}],
  ['a repeat could do harm', { retry: 'unsafe' }, {}],
  ['all attempts are made', { attempts: 4 }, {}],
  ['one attempt is allowed', {}, { maxAttempts: 1 }],
  ['the next would begin after the budget', { elapsedMs: 119_900 }, {}],
  ['the server asks for more than the cap', { retryAfterMs: 60_001 }, {}],
])('it stops when %s', (_when, facts, options) => {
  expect(decide(facts, options)).toBeUndefined()
})

describe('how long it waits', () => {
  test.each<[string, Partial<Facts>, number, number]>([
    ['nothing, when the dice say so', {}, 0, 0],
    ['at most the bound of the first wait', {}, 0.999, 250],
    ['half of the doubled bound', { attempts: 2 }, 0.5, 250],
    ['half of the bound doubled twice', { attempts: 3 }, 0.5, 500],
    ['never beyond the largest bound', { attempts: 30 }, 0.5, 4000],
    ['what the server asked for, to the millisecond', { retryAfterMs: 1234 }, 0.9, 1234],
    ['as long as the server may ask for', { retryAfterMs: 60_000 }, 0.9, 60_000],
    ['a part of the bound, when the server says now', { retryAfterMs: 0 }, 0.9, 225],
    ['up to the end of the budget', { elapsedMs: 119_875 }, 0.5, 125],
  ])('%s', (_what, facts, random, waitMs) => {
    expect(decide(facts, { maxAttempts: Infinity }, random)).toBe(waitMs)
  })
})
