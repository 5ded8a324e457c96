import { expect, test } from 'vitest'

import { Tally } from '../replay/tally.ts'
import { formatReplaySummary } from './summary.ts'

const plain = (_color: string, text: string): string => text

function tally(): Tally {
  const counts = new Tally()
  counts.requests = 1234
  counts.addOutcome(
    1,
    { status: 'skipped', results: [], retryable: false, code: 'no_trigger_matched' },
    undefined,
  )
  const result = { mapping: 'm', status: 'delivered', retryable: false, attempts: 1 } as const
  counts.addOutcome(
    2,
    {
      status: 'failed',
      retryable: true,
      results: [
        { ...result, action: 'trackEvent' },
        { ...result, action: 'updateUser', status: 'failed', code: 'timeout' },
      ],
    },
    'timeout',
  )
  counts.addUndelivered(3, 'rejected', 'invalid_json')
  return counts
}

test('the summary of a replay', () => {
  const text = formatReplaySummary({
    tally: tally(),
    ending: 'complete',
    rejects: { path: 'events.rejects.ndjson', count: 2 },
    ms: 1500,
    rejectsAreExpected: false,
    paint: plain,
  })
  expect(text).toMatchInlineSnapshot(`
    "
    action       delivered  skipped  rejected  failed
    updateUser           0        0         0       1
    trackEvent           1        0         0       0
    (no action)          0        1         1       0
    events               0        1         1       1

    not delivered, because  events
    timeout                      1  first at line 2
    invalid_json                 1  first at line 3

    events read        3
    requests sent      1,234
    events per second  2 (1.5 s in all)
    rejects file       events.rejects.ndjson (2 events)
    "
  `)
})

test('a file name cannot steer the terminal', () => {
  const text = formatReplaySummary({
    tally: tally(),
    ending: 'interrupted',
    rejects: { path: 'a\u001B[2Jb', count: 1 },
    ms: 1,
    rejectsAreExpected: true,
    paint: plain,
  })
  expect(text).not.toContain('\u001B')
  expect(text).toContain('Interrupted.')
})
