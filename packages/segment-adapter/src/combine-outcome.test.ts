import { expect, test } from 'vitest'

import { combineOutcome } from './combine-outcome.ts'
import type { MappingResult, OutcomeStatus } from './outcome.ts'

const result = (status: OutcomeStatus): MappingResult => ({
  mapping: 'm',
  action: 'trackEvent',
  status,
  retryable: false,
  attempts: 0,
})

test.each<[OutcomeStatus[], OutcomeStatus]>([
  [['delivered'], 'delivered'],
  [['skipped', 'delivered'], 'delivered'],
  [['delivered', 'skipped'], 'delivered'],
  [['skipped', 'rejected', 'delivered'], 'rejected'],
  [['failed', 'rejected', 'skipped'], 'failed'],
  [['rejected', 'failed'], 'failed'],
  [['skipped', 'skipped'], 'skipped'],
])('%j makes %s', (statuses, status) => {
  const results = statuses.map(result)
  expect(combineOutcome(results)).toEqual({ status, results, retryable: false })
})

test('the reason is that of the first mapping with the status', () => {
  const skipped = { ...result('skipped'), code: 'duplicate', message: 'Sent before.' }
  const rejected = { ...result('rejected'), code: 'unknown_user', message: 'Nobody.' }
  const failed = { ...result('failed'), code: 'rate_limited', message: 'Later.' }
  const second = { ...result('rejected'), code: 'invalid_email', message: 'No address.' }
  const reasonOf = (...results: MappingResult[]): unknown => {
    const { code, message } = combineOutcome(results)
    return { code, message }
  }
  expect(reasonOf(skipped, skipped)).toEqual({ code: 'duplicate', message: 'Sent before.' })
  expect(reasonOf(skipped, rejected, second)).toEqual({ code: 'unknown_user', message: 'Nobody.' })
  expect(reasonOf(rejected, result('delivered'), failed)).toEqual({
    code: 'rate_limited',
    message: 'Later.',
  })
  expect(combineOutcome([skipped, result('delivered')])).not.toHaveProperty('code')
})

test('the wait is the longest that any mapping was asked for', () => {
  const failed = { ...result('failed'), retryable: true }
  const waits = [{ ...failed, retryAfterMs: 5 }, { ...failed, retryAfterMs: 9 }, failed]
  expect(combineOutcome(waits)).toMatchObject({ retryable: true, retryAfterMs: 9 })
  expect(combineOutcome([failed])).not.toHaveProperty('retryAfterMs')
})
