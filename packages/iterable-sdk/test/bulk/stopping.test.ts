import { IterableError } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { describe, expect, test } from 'vitest'

import { collect, fakeIterable, itemsOf, refusal, tookAll, user, users } from './fake-iterable.ts'

const never = (): Promise<never> => new Promise(() => undefined)

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

describe('an abort', () => {
  const reason = new Error('enough')

  test('before the start reads and sends nothing', async () => {
    const { client, received } = fakeIterable(tookAll)
    let read = 0
    function* source() {
      read += 1
      yield user(0)
    }
    const signal = AbortSignal.abort(reason)
    const { values, error } = await collect(bulk(client, 'users.bulkUpdate', source(), { signal }))
    expect([read, received.length, values.length, error]).toEqual([0, 0, 0, reason])
  })

  test('while the source is waited for gives what was read its result, and closes the source', async () => {
    const { client, received } = fakeIterable(tookAll)
    const controller = new AbortController()
    let isClosed = false
    const source: AsyncIterable<ReturnType<typeof user>> = {
      [Symbol.asyncIterator]() {
        let index = 0
        return {
          next: () => (index < 3 ? Promise.resolve({ value: user(index++) }) : never()),
          return: () => {
            isClosed = true
            return never()
          },
        }
      },
    }
    const { signal } = controller
    const results = collect(bulk(client, 'users.bulkUpdate', source, { signal }))
    await settled()
    controller.abort(reason)
    const { values, error } = await results
    expect([received.length, error, isClosed]).toEqual([0, reason, true])
    expect(values.map(({ index }) => index)).toEqual([0, 1, 2])
    for (const value of values) {
      expect(value).toMatchObject({
        status: 'failed',
        code: 'aborted',
        retryable: true,
        attempts: 0,
      })
    }
  })

  test('while requests are under way ends them, and every item that was read has a result', async () => {
    const controller = new AbortController()
    const { client, received } = fakeIterable((request, number) =>
      number <= 2 ? tookAll(request) : never(),
    )
    let read = 0
    function* source() {
      for (;;) yield user(read++)
    }
    const { signal } = controller
    const options = { signal, maxItems: 10, concurrency: 3 }
    const results = collect(bulk(client, 'users.bulkUpdate', source(), options))
    await settled()
    expect(received).toHaveLength(5)
    controller.abort(reason)
    const { values, error } = await results
    expect(error).toBe(reason)
    expect(values).toHaveLength(read)
    expect(values.map(({ index }) => index)).toEqual(values.map((_, index) => index))
    expect(values.filter(({ status }) => status === 'delivered')).toHaveLength(20)
    expect(values[20]).toMatchObject({ status: 'failed', code: 'aborted', attempts: 1 })
    expect(received.slice(2).every((request) => request.signal?.aborted)).toBe(true)
  })

  test('between two parts of a split batch leaves what is settled and ends the rest', async () => {
    const controller = new AbortController()
    const { client, received } = fakeIterable((request, number) => {
      if (number === 2) controller.abort(reason)
      return number === 1 ? refusal(400, 'BatchTooLarge') : tookAll(request)
    })
    const { signal } = controller
    const { values, error } = await collect(bulk(client, 'users.bulkUpdate', users(4), { signal }))
    expect(error).toBe(reason)
    expect(received).toHaveLength(2)
    expect(values).toHaveLength(4)
    expect(values[3]).toMatchObject({ status: 'failed', code: 'aborted', attempts: 1 })
  })

  test('while results are taken gives those that are there first', async () => {
    const controller = new AbortController()
    const { client } = fakeIterable(tookAll)
    const { signal } = controller
    const seen: string[] = []
    const run = async (): Promise<void> => {
      for await (const { status } of bulk(client, 'users.bulkUpdate', users(5), { signal })) {
        seen.push(status)
        controller.abort(reason)
      }
    }
    await expect(run()).rejects.toBe(reason)
    expect(seen).toEqual(users(5).map(() => 'delivered'))
  })

  test('during the wait for a retry ends it', async () => {
    const controller = new AbortController()
    const { client } = fakeIterable(() => refusal(429, 'RateLimitExceeded'), {
      sleep: (_ms, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(reason))
          controller.abort(reason)
        }),
    })
    const { signal } = controller
    const { values, error } = await collect(bulk(client, 'users.bulkUpdate', users(2), { signal }))
    expect(error).toBe(reason)
    expect(values).toMatchObject([{ code: 'aborted' }, { code: 'aborted' }])
  })

  test('leaves no listener behind on a signal that outlives the run', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const counting = new Proxy(signal, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]): unknown => {
          if (name === 'addEventListener') listeners += 1
          if (name === 'removeEventListener') listeners -= 1
          return value.apply(target, args)
        }
      },
    })
    const { client } = fakeIterable(tookAll)
    await bulk(client, 'users.bulkUpdate', users(5), { signal: counting }).summary()
    expect(listeners).toBe(0)
  })
})

test('what the source gives while a refused run waits for its last requests has results, too', async () => {
  let give: () => void = () => undefined
  let finish: () => void = () => undefined
  const { client } = fakeIterable(async (request, number) => {
    if (number === 2) await new Promise<void>((resolve) => (finish = resolve))
    return number === 3 ? refusal(401, 'BadApiKey') : tookAll(request)
  })
  let read = 0
  async function* source() {
    for (; read < 7; read++) yield user(read)
    await new Promise<void>((resolve) => (give = resolve))
    for (;;) yield user(read++)
  }
  const results = collect(
    bulk(client, 'users.bulkUpdate', source(), { maxItems: 2, concurrency: 4 }),
  )
  await settled()
  // Half of a batch was read, and its other half comes when nothing is sent any more.
  give()
  await settled()
  finish()
  const { values, error } = await results
  expect(error).toMatchObject({ code: 'unauthorized' })
  expect(values.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(values.slice(6)).toMatchObject([{ code: 'unauthorized', attempts: 0 }, { attempts: 0 }])
})

test('an answer that came before the abort counts', async () => {
  const controller = new AbortController()
  const refused = new IterableError('bad_request', 'refused', { status: 400, attempts: 1 })
  const call = () => ({
    withResponse() {
      controller.abort()
      return Promise.reject(refused)
    },
  })
  const { signal } = controller
  const client = { call: call as never }
  const { values } = await collect(bulk(client, 'users.bulkUpdate', users(1), { signal }))
  expect(values).toMatchObject([{ status: 'rejected', httpStatus: 400 }])
})

describe('a source that throws', () => {
  const cause = new Error('the database went away')
  function* source() {
    yield* users(25)
    throw cause
  }
  async function* asyncSource() {
    yield* source()
  }

  test.each([
    ['sync', source],
    ['async', asyncSource],
  ])('has everything that it gave sent before (%s)', async (_kind, make) => {
    const { client, received } = fakeIterable(tookAll)
    const run = bulk(client, 'users.bulkUpdate', make(), { maxItems: 10 })
    const { values, error } = await collect(run)
    expect(error).toBe(cause)
    expect(received.flatMap(itemsOf)).toEqual(users(25))
    expect(values.map(({ index, status }) => [index, status])).toEqual(
      users(25).map((_, index) => [index, 'delivered']),
    )
    expect(run.progress).toMatchObject({ total: 25, delivered: 25 })
  })

  test('makes summary() reject, and progress tells how far it came', async () => {
    const { client } = fakeIterable(tookAll)
    const run = bulk(client, 'users.bulkUpdate', source())
    await expect(run.summary()).rejects.toBe(cause)
    expect(run.progress.delivered).toBe(25)
  })

  test('when it is opened throws, too', async () => {
    const { client } = fakeIterable(tookAll)
    const broken = {
      [Symbol.iterator](): Iterator<ReturnType<typeof user>> {
        throw cause
      },
    }
    expect(await collect(bulk(client, 'users.bulkUpdate', broken))).toEqual({
      values: [],
      error: cause,
    })
  })
})

describe('a consumer who leaves', () => {
  test('ends requests and source', async () => {
    const { client, received } = fakeIterable((request, number) =>
      number === 1 ? tookAll(request) : never(),
    )
    let isClosed = false
    function* source() {
      try {
        for (let index = 0; ; index++) yield user(index)
      } finally {
        isClosed = true
      }
    }
    const options = { maxItems: 2, concurrency: 3 }
    for await (const { index } of bulk(client, 'users.bulkUpdate', source(), options)) {
      if (index === 1) break
    }
    expect(isClosed).toBe(true)
    expect(received.slice(1).every((request) => request.signal?.aborted)).toBe(true)
  })

  test('while a result is waited for ends everything, too', async () => {
    const { client, received } = fakeIterable(never)
    const results = bulk(client, 'users.bulkUpdate', users(5), { maxItems: 2 })[
      Symbol.asyncIterator
    ]()
    const waiting = results.next()
    await settled()
    await results.return?.()
    expect((await waiting).done).toBe(true)
    expect((await results.next()).done).toBe(true)
    expect(received.map(({ signal }) => signal?.aborted)).toEqual([true])
  })

  test('is not kept by a source that is busy for ever', async () => {
    const { client } = fakeIterable(tookAll)
    const source: AsyncIterable<never> = {
      [Symbol.asyncIterator]: () => ({ next: never, return: never }),
    }
    const results = bulk(client, 'users.bulkUpdate', source)[Symbol.asyncIterator]()
    const waiting = results.next()
    await settled()
    await results.return?.()
    expect((await waiting).done).toBe(true)
  })

  test('learns of a source that fails to close', async () => {
    const { client } = fakeIterable(tookAll)
    const cause = new Error('not closed')
    function* source() {
      try {
        yield* users(9)
      } finally {
        // oxlint-disable-next-line no-unsafe-finally -- what a broken source does
        throw cause
      }
    }
    const run = async (): Promise<void> => {
      for await (const { index } of bulk(client, 'users.bulkUpdate', source(), { maxItems: 2 })) {
        if (index === 0) break
      }
    }
    await expect(run()).rejects.toBe(cause)
  })

  test('and asks for results a second time is told so', async () => {
    const { client } = fakeIterable(tookAll)
    const run = bulk(client, 'users.bulkUpdate', users(2))
    await run.summary()
    await expect(run.summary()).rejects.toMatchObject({ code: 'invalid_option' })
    expect(() => run[Symbol.asyncIterator]()).toThrow('can be asked for once')
    expect(() => run.undelivered()).toThrow('call bulk() again')
  })
})
