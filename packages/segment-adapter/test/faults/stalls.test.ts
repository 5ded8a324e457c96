/** Answers that do not come within the time limit, while the work was done. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { expectTruth } from './expect-truth.ts'
import { person } from './marked-events.ts'
import { createTrial, lanesAndWays } from './trial.ts'

const stall = { delayMs: 3_600_000 }

/** Lets a minute pass whenever nothing else happens any more, so that time limits run out and nobody waits for them. */
function passMinutes(): () => void {
  let isOver = false
  let quietTurns = 0
  const look = (): void => {
    if (isOver) return
    quietTurns += 1
    if (quietTurns > 20) {
      vi.advanceTimersByTime(60_000)
      quietTurns = 0
    }
    setImmediate(look)
  }
  setImmediate(look)
  return () => {
    isOver = true
  }
}

let stopClock: () => void

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  stopClock = passMinutes()
})

afterEach(() => {
  stopClock()
  const left = vi.getTimerCount()
  vi.useRealTimers()
  if (left > 0) throw new Error(`${left} timers are left over`)
})

describe.each(lanesAndWays)('in the %s lane, by %s', (lane, way) => {
  const operation = lane === 'bulk' ? 'users.bulkUpdate' : 'users.update'

  test('a stall past the timeout is repeated', async () => {
    const trial = await createTrial({ lane, way })
    trial.simulator.failNext(operation, stall)
    const events = [0, 1, 2].map((index) => trial.identify(person(index)))
    const outcomes = await trial.send(events)
    expect(new Set(outcomes.map((outcome) => outcome?.status))).toEqual(new Set(['delivered']))
    expect(outcomes.some((outcome) => outcome?.results[0]?.attempts === 2)).toBe(true)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a stall that does not end fails what may have been written', async () => {
    const trial = await createTrial({ lane, way, client: { retry: { maxAttempts: 2 } } })
    trial.simulator.failNext(operation, stall, Infinity)
    const events = [0, 1, 2].map((index) => trial.identify(person(index)))
    const outcomes = await trial.send(events)
    expect(outcomes.map((outcome) => outcome?.results[0])).toEqual(
      events.map(() =>
        expect.objectContaining({
          status: 'failed',
          code: 'timeout',
          retryable: true,
          attempts: 2,
        }),
      ),
    )
    expect(trial.simulator.users()).toHaveLength(3)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a custom event without an id is not repeated after a stall, so that none is there twice', async () => {
    const trial = await createTrial({
      lane,
      way,
      mappings: [
        {
          name: 'events',
          action: 'trackEvent',
          fields: {
            userId: { '@path': '$.userId' },
            eventName: { '@path': '$.event' },
            dataFields: { '@path': '$.properties' },
          },
        },
      ],
      simulator: { seed: { users: [{ userId: 'u' }] } },
    })
    trial.simulator.failNext(lane === 'bulk' ? 'events.trackBulk' : 'events.track', stall)
    const events = [trial.track({ userId: 'u' })]
    const outcomes = await trial.send(events)
    expect(outcomes[0]?.results).toMatchObject([{ status: 'failed', code: 'timeout', attempts: 1 }])
    expect(trial.simulator.events()).toHaveLength(1)
    expectTruth(trial.simulator, events, outcomes)
  })
})
