import { isIterableError, type IterableClient } from '@iterelay/iterable-sdk'
import {
  forgetAll,
  unforgetAll,
  type GdprIdentity,
  type GdprResult,
} from '@iterelay/iterable-sdk/gdpr'
import { describe, expect, test } from 'vitest'

import { collect } from '../collect.ts'
import { createProject, people } from './project.ts'

async function thrownBy(run: AsyncIterable<unknown>): Promise<unknown> {
  try {
    await collect(run)
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const bad = [
  null,
  undefined,
  7,
  'ana@example.com',
  {},
  { email: '' },
  { email: ' ' },
  { userId: 7 },
  { email: 'ana@example.com', userId: 'u-1' },
] as unknown as GdprIdentity[]

async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve()
    yield item
  }
}

describe('forgetAll', () => {
  test.each([
    ['an array', people(3)],
    ['an iterable', new Set(people(3))],
    ['an async iterable', slowly(people(3))],
  ])('gives one result per identity of %s, in order', async (_what, identities) => {
    const { client, seen } = createProject()
    const results = await collect(forgetAll(client, identities))
    expect(results).toEqual([0, 1, 2].map((index) => ({ index, status: 'accepted', attempts: 1 })))
    expect(results.map(({ identity }) => identity.userId)).toEqual(['u-0', 'u-1', 'u-2'])
    expect(seen.map(({ path, body }) => [path, body])).toEqual(
      people(3).map((one) => ['/api/users/forget', one]),
    )
  })

  test('sends the e-mail or the user id, and nothing else that the identity has', async () => {
    const { client, seen } = createProject()
    await collect(
      forgetAll(client, [
        { email: 'ana@example.com', name: 'Ana' },
        { userId: 'u-1', age: 7 },
      ]),
    )
    expect(seen.map(({ body }) => body)).toEqual([{ email: 'ana@example.com' }, { userId: 'u-1' }])
  })

  test('keeps to three a second', async () => {
    const { client, seen } = createProject()
    await collect(forgetAll(client, people(8)))
    const began = seen[0]?.atMs ?? 0
    expect(seen.map(({ atMs }) => atMs - began)).toEqual([0, 0, 0, 1000, 1000, 1000, 2000, 2000])
  })

  test('makes bad identities results, for which nothing is sent', async () => {
    const { client, seen } = createProject()
    const results = await collect(forgetAll(client, [...bad, { userId: 'u-1' }]))
    expect(results.map(({ status }) => status)).toEqual([...bad.map(() => 'rejected'), 'accepted'])
    expect(results[8]).toMatchObject({
      index: 8,
      attempts: 0,
      error: {
        code: 'invalid_body',
        message:
          '[invalid_body] identity 8 must have either email or userId, a text that is not empty; nothing was sent',
      },
    })
    expect(seen).toHaveLength(1)
  })

  test('tells what Iterable refuses from what may work later, and goes on', async () => {
    const { client } = createProject([
      [400, 'InvalidEmailAddressError'],
      200,
      500,
      500,
      500,
      500,
      [400, 'ForgottenUserError'],
    ])
    const results = await collect(forgetAll(client, people(4)))
    expect(results.map(({ status, attempts }) => [status, attempts])).toEqual([
      ['rejected', 1],
      ['accepted', 1],
      ['failed', 4],
      ['accepted', 1],
    ])
    expect(results[0]?.error).toMatchObject({
      iterableCode: 'InvalidEmailAddressError',
      retryable: false,
    })
    expect(results[2]?.error).toMatchObject({ code: 'server_error', retryable: true })
  })

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
  ])('throws where no identity could fare better: %i', async (status, code) => {
    const { client, seen } = createProject([200, status])
    const run = forgetAll(client, people(5))
    expect(await thrownBy(run)).toMatchObject({ code, status })
    expect(run.checkpoint.done).toBe(1)
    expect(seen).toHaveLength(2)
  })

  test('names nobody, neither in errors nor in results that are logged', async () => {
    const { client } = createProject([[400, 'InvalidEmailAddressError'], 200, 401])
    const identities = [1, 2, 3].map((n) => ({ email: `ana-${n}@example.com` }))
    const run = forgetAll(client, identities)
    const logged: unknown[] = []
    try {
      for await (const result of run) logged.push(result, result.error?.message, run.checkpoint)
    } catch (error) {
      if (isIterableError(error)) logged.push(error, error.message, error.stack)
    }
    expect(logged.length).toBeGreaterThan(7)
    expect(JSON.stringify(logged)).not.toContain('ana')
  })

  test('an identity that is given twice is forgotten twice, which does no harm', async () => {
    const { client, seen } = createProject()
    const twice = [{ userId: 'u-1' }, { userId: 'u-1' }]
    expect((await collect(forgetAll(client, twice))).map(({ status }) => status)).toEqual([
      'accepted',
      'accepted',
    ])
    expect(seen).toHaveLength(2)
  })
})

test('unforgetAll does the same with the other operation', async () => {
  const { client, seen } = createProject()
  const run = unforgetAll(client, people(2))
  await collect(run)
  expect(seen.map(({ path }) => path)).toEqual(['/api/users/unforget', '/api/users/unforget'])
  expect(run.checkpoint.operation).toBe('users.unforget')
})

describe('a source', () => {
  test('that throws ends the run with an error that says how far it got', async () => {
    const { client, seen } = createProject()
    const cause = new Error('the file ended early')
    function* broken(): Generator<GdprIdentity> {
      yield* people(2)
      throw cause
    }
    const run = forgetAll(client, broken())
    expect(await thrownBy(run)).toMatchObject({
      code: 'source_failed',
      message:
        '[source_failed] identities threw after 2 of them; those have a result, and run.checkpoint says so; see cause',
      cause,
    })
    expect([seen.length, run.checkpoint.done]).toEqual([2, 2])
  })

  test('is read no further than results are asked for, and closed when nobody asks for more', async () => {
    const { client } = createProject()
    let read = 0
    let closed = false
    function* counted(): Generator<GdprIdentity> {
      try {
        for (const one of people(9)) {
          read += 1
          yield one
        }
      } finally {
        closed = true
      }
    }
    const run = forgetAll(client, counted())
    expect(read).toBe(0)
    for await (const { index } of run) if (index === 1) break
    expect([read, closed, run.checkpoint.done]).toEqual([2, true, 2])
  })
})

describe('an abort', () => {
  test('before the run begins sends nothing', async () => {
    const { client, seen } = createProject()
    const run = forgetAll(client, people(2), { signal: AbortSignal.abort('stop') })
    expect(await thrownBy(run)).toBe('stop')
    expect([seen.length, run.checkpoint.done]).toEqual([0, 0])
  })

  test('ends the wait for a source that does not answer', async () => {
    const { client } = createProject()
    const controller = new AbortController()
    const silent = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }),
    }
    const thrown = thrownBy(forgetAll(client, silent, { signal: controller.signal }))
    controller.abort('stop')
    expect(await thrown).toBe('stop')
  })

  test('in the middle of a request leaves that identity undone, and its request counted', async () => {
    const controller = new AbortController()
    let sent = 0
    const { client } = createProject([], {
      fetch: async () => {
        sent += 1
        if (sent === 2) controller.abort('stop')
        return Response.json({ msg: '', code: 'Success' })
      },
    })
    const run = forgetAll(client, people(3), { signal: controller.signal })
    expect(await thrownBy(run)).toBe('stop')
    const { done, sent: minutes } = run.checkpoint
    expect([done, minutes.map(([, requests]) => requests)]).toEqual([1, [2]])
  })
})

describe('wrong use', () => {
  const { client } = createProject()

  test('is told at once, all of it', () => {
    const wrong = { whenCapped: 'ask', dailyCap: 0, chekpoint: {} } as never
    expect(() => forgetAll({} as IterableClient, 'ana@example.com' as never, wrong)).toThrow(
      '[invalid_option] client must be one that createIterableClient made; identities must be an array, an iterable or an async iterable, not a text; ' +
        'there is no option chekpoint; there are checkpoint, whenCapped, dailyCap, onWait, signal, now, sleep; ' +
        'whenCapped must be "stop" or "wait", not "ask"; dailyCap must be a number of at least 1, not 0',
    )
  })

  test.each([
    [null, 'one that a run gave'],
    [{ done: 3 }, 'one that a run gave'],
    [{ version: 1, operation: 'users.forget', done: -1, sent: [] }, 'one that a run gave'],
    [{ version: 1, operation: 'users.forget', done: 1, sent: [[1]] }, 'one that a run gave'],
    [{ version: 1, operation: 'users.unforget', done: 1, sent: [] }, 'one of users.forget'],
  ])('is a checkpoint such as %j', (checkpoint, message) => {
    expect(() => forgetAll(client, people(1), { checkpoint: checkpoint as never })).toThrow(message)
  })

  test('is to ask for the results twice', async () => {
    const run = forgetAll(client, people(1))
    await collect(run)
    const again = (): AsyncIterator<GdprResult> => run[Symbol.asyncIterator]()
    expect(again).toThrow('can be asked for once')
  })
})
