import {
  forgetAll,
  type GdprCheckpoint,
  type GdprRun,
  type GdprWait,
} from '@iterelay/iterable-sdk/gdpr'
import { expect, test } from 'vitest'

import { createVirtualClock } from '../virtual-clock.ts'
import { createProject, people, startMs } from './project.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Runs to the end or to what ends it. */
async function finish(run: GdprRun<unknown>): Promise<{ results: number; error: unknown }> {
  let results = 0
  try {
    for await (const { index } of run) results += Number(index >= 0)
  } catch (error) {
    return { results, error }
  }
  return { results, error: undefined }
}

/** As it comes back from a file. */
function saved(run: GdprRun<unknown>): GdprCheckpoint {
  return JSON.parse(JSON.stringify(run.checkpoint)) as GdprCheckpoint
}

test('when the day is used up the run stops, and says when to go on and from where', async () => {
  const { client, seen, clock } = createProject()
  const { now, sleep } = clock
  const run = forgetAll(client, people(1003), { now, sleep })
  const { results, error } = await finish(run)
  expect([results, seen.length]).toEqual([1000, 1000])
  expect(error).toMatchObject({
    code: 'rate_limited',
    retryable: true,
    message:
      '[rate_limited] POST /api/users/forget: stopped after 1000 identities, since there is room for no more now; go on from run.checkpoint in 24 h, or set whenCapped to "wait"',
  })
  expect(run.checkpoint.done).toBe(1000)
  // Small enough to be saved after every identity.
  expect(JSON.stringify(run.checkpoint).length).toBeLessThan(300)
})

test('a new process goes on from the checkpoint and keeps to the cap of the day before', async () => {
  const first = createProject()
  const options = { now: first.clock.now, sleep: first.clock.sleep, dailyCap: 10 }
  const run = forgetAll(first.client, people(25), options)
  await finish(run)

  // Too early: this client knows of nothing, the checkpoint does.
  const clock = createVirtualClock(first.clock.now() + hourMs)
  const second = createProject([], {}, clock)
  const again = { ...options, now: clock.now, sleep: clock.sleep, checkpoint: saved(run) }
  const early = forgetAll(second.client, people(25), again)
  const { results, error } = await finish(early)
  expect([results, second.seen.length]).toEqual([0, 0])

  clock.pass((error as { retryAfterMs: number }).retryAfterMs)
  const late = forgetAll(second.client, people(25), { ...again, checkpoint: saved(early) })
  expect(await finish(late)).toMatchObject({ results: 10, error: { code: 'rate_limited' } })
  expect(second.seen.map(({ body }) => body.userId)).toEqual(
    people(25)
      .slice(10, 20)
      .map(({ userId }) => userId),
  )
  expect(late.checkpoint.done).toBe(20)
})

test('no day of 24 hours ever holds more than the cap, over many restarts', async () => {
  const clock = createVirtualClock(startMs)
  const { seen } = createProject()
  const sentAt: number[] = []
  let checkpoint: GdprCheckpoint | undefined
  while ((checkpoint?.done ?? 0) < 40) {
    const { client, seen: now } = createProject([], {}, clock)
    const run = forgetAll(client, people(40), {
      now: clock.now,
      sleep: clock.sleep,
      dailyCap: 7,
      ...(checkpoint && { checkpoint }),
    })
    let taken = 0
    try {
      for await (const { status } of run) if (status === 'accepted' && ++taken === 3) break
    } catch {
      clock.pass(5 * hourMs)
    }
    clock.pass(hourMs)
    sentAt.push(...now.map(({ atMs }) => atMs))
    checkpoint = saved(run)
  }
  expect(seen).toEqual([])
  expect(sentAt).toHaveLength(40)
  for (const [index, at] of sentAt.entries()) {
    expect(at - (sentAt[index - 7] ?? -Infinity)).toBeGreaterThanOrEqual(dayMs)
  }
})

test('it can wait for the next day instead, and tells so', async () => {
  const { client, seen, clock } = createProject()
  const waits: GdprWait[] = []
  const run = forgetAll(client, people(1003), {
    now: clock.now,
    sleep: clock.sleep,
    whenCapped: 'wait',
    onWait: (wait) => waits.push(wait),
  })
  expect(await finish(run)).toEqual({ results: 1003, error: undefined })
  expect(waits).toEqual([{ reason: 'daily_cap', waitMs: expect.any(Number), done: 1000 }])
  expect((seen[1000]?.atMs ?? 0) - startMs).toBeGreaterThanOrEqual(dayMs)
  expect((seen[1000]?.atMs ?? 0) - startMs).toBeLessThanOrEqual(dayMs + 60_000)
})

test('an abort ends the wait for the next day', async () => {
  const { client, clock } = createProject()
  const controller = new AbortController()
  const run = forgetAll(client, people(3), {
    now: clock.now,
    sleep: clock.sleep,
    dailyCap: 2,
    whenCapped: 'wait',
    signal: controller.signal,
    onWait: () => controller.abort('stop'),
  })
  expect(await finish(run)).toEqual({ results: 2, error: 'stop' })
})

test('retries count, since they are requests', async () => {
  const { client, clock } = createProject([500, 500, 200])
  const options = { now: clock.now, sleep: clock.sleep, dailyCap: 4 }
  const run = forgetAll(client, people(4), options)
  expect(await finish(run)).toMatchObject({ results: 2, error: { code: 'rate_limited' } })
  expect(run.checkpoint.sent.reduce((sum, [, requests]) => sum + requests, 0)).toBe(4)
})

test('what the client itself has sent counts, too: the stricter of the two accounts decides', async () => {
  const { client, seen, clock } = createProject()
  for (const one of people(999)) await client.users.forget(one)
  const run = forgetAll(client, people(3), { now: clock.now, sleep: clock.sleep })
  const { results, error } = await finish(run)
  expect([results, seen.length]).toEqual([1, 1000])
  expect(error).toMatchObject({ code: 'rate_limited' })
  // Only what was sent is remembered.
  expect(run.checkpoint.sent.map(([, requests]) => requests)).toEqual([1])
})

test('a 429 that outlasts the retries is no result of an identity, but a lack of room', async () => {
  const limited = [429, 'RateLimitExceeded'] as const
  const { client, clock } = createProject([200, limited, limited, limited, limited])
  const options = { now: clock.now, sleep: clock.sleep }
  const run = forgetAll(client, people(3), options)
  expect(await finish(run)).toMatchObject({
    results: 1,
    error: { code: 'rate_limited', retryAfterMs: 600_000 },
  })

  const waits: string[] = []
  const waiting = forgetAll(client, people(3), {
    ...options,
    checkpoint: saved(run),
    whenCapped: 'wait',
    onWait: ({ reason }) => waits.push(reason),
  })
  expect(await finish(waiting)).toEqual({ results: 2, error: undefined })
})

test('a client that waits for no limit is waited for', async () => {
  const { client, seen, clock } = createProject([], { retry: { budgetMs: 0 } })
  const waits: GdprWait[] = []
  const run = forgetAll(client, people(7), {
    now: clock.now,
    sleep: clock.sleep,
    onWait: (wait) => waits.push(wait),
  })
  expect(await finish(run)).toEqual({ results: 7, error: undefined })
  expect(seen.map(({ atMs }) => atMs - startMs)).toEqual([0, 0, 0, 1000, 1000, 1000, 2000])
  expect(waits).toEqual([
    { reason: 'rate_limit', waitMs: 1000, done: 3 },
    { reason: 'rate_limit', waitMs: 1000, done: 6 },
  ])
})

test('a checkpoint of another input is refused', async () => {
  const { client } = createProject()
  const checkpoint: GdprCheckpoint = { version: 1, operation: 'users.forget', done: 5, sent: [] }
  expect(await finish(forgetAll(client, people(3), { checkpoint }))).toMatchObject({
    results: 0,
    error: {
      message:
        '[invalid_option] checkpoint is of another input: it says that 5 identities are done, and there are 3',
    },
  })
})
