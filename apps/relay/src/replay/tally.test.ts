import { expect, test } from 'vitest'

import { reasonOf } from './reason-of.ts'
import { Tally } from './tally.ts'

test('a duplicate counts as skipped, under its action, and is no reason to keep the event', () => {
  const result = {
    mapping: 'm',
    action: 'updateCart',
    status: 'skipped',
    code: 'duplicate',
    retryable: false,
    attempts: 0,
  } as const
  const outcome = {
    status: 'skipped',
    code: 'duplicate',
    results: [result],
    retryable: false,
  } as const
  const tally = new Tally()
  const reason = reasonOf(outcome)
  tally.addOutcome(1, outcome, reason?.code)
  expect(reason).toBeUndefined()
  expect(tally.total).toEqual({ delivered: 0, skipped: 1, rejected: 0, failed: 0 })
  expect(tally.actions.get('updateCart')).toEqual(tally.total)
  expect(tally.withoutAction.skipped).toBe(0)
  expect(tally.reasons.size).toBe(0)
})
