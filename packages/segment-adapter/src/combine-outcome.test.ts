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

test('an event that is skipped says why', () => {
  const skipped = { ...result('skipped'), code: 'duplicate', message: 'Sent before.' }
  expect(combineOutcome([skipped, skipped])).toMatchObject({
    status: 'skipped',
    code: 'duplicate',
    message: 'Sent before.',
  })
})
