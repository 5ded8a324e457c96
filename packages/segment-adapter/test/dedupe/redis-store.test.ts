import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

import { isAdapterError } from '@iterelay/segment-adapter'
import { createRedisDedupeStore } from '@iterelay/segment-adapter/redis'
import { Cluster, Redis } from 'ioredis'
import { createCluster } from 'redis'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import {
  startCluster,
  startRedis,
  whyNoRedis,
  type StartedRedis,
} from '../../../iterable-sdk/test/redis/start-redis.ts'
import { useRedis } from '../../../iterable-sdk/test/redis/use-redis.ts'
import { cart, inShort, setUp } from './set-up.ts'

describe.skipIf(whyNoRedis() !== undefined)('with a real Redis', () => {
  const connections = useRedis()

  test('redis, ioredis and a function of your own share what they remember', async () => {
    const project = 'three-ways'
    const stores = [
      createRedisDedupeStore({ client: connections.nodeRedis, project }),
      createRedisDedupeStore({ client: connections.ioRedis, project }),
      createRedisDedupeStore({
        client: (script, keys, args) =>
          connections.ioRedis.call('EVAL', script, keys.length, ...keys, ...args),
        project,
      }),
    ]
    for (const [index, store] of stores.entries()) {
      expect(await store.claim([`k-${index}`], `owner-${index}`)).toEqual(['new'])
    }
    await stores[0]?.confirm(['k-0'])
    await stores[1]?.release(['k-1'], 'owner-1')
    for (const store of stores) {
      expect(await store.claim(['k-0', 'k-1', 'k-2'], 'owner-2')).toEqual(['done', 'new', 'new'])
    }
  })

  test('two destinations send a cart once, with one script before and one after it', async () => {
    const options = { client: connections.ioRedis, project: 'carts' }
    const one = setUp(createRedisDedupeStore(options))
    const other = setUp(createRedisDedupeStore(options))
    await one.destination.deliver([cart('m-0')])
    await connections.ioRedis.config('RESETSTAT')
    const { outcomes } = await one.destination.deliver([cart('m-1'), cart('m-2', 'u-2')])
    expect(inShort(outcomes)).toEqual(['delivered', 'delivered'])
    const stats = await connections.ioRedis.info('commandstats')
    expect(stats).toMatch(/cmdstat_evalsha:calls=2,/)
    const again = await other.destination.deliver([cart('m-1'), cart('m-2', 'u-2')])
    expect(inShort(again.outcomes)).toEqual(['skipped: duplicate', 'skipped: duplicate'])
    expect(other.sent()).toEqual([])
  })

  test('keys hold the name of the mapping and the messageId, and expire by themselves', async () => {
    const store = createRedisDedupeStore({
      client: connections.ioRedis,
      project: 'shop',
      ttlMs: 60_000,
      claimTtlMs: 20_000,
    })
    await store.claim(['["carts","m-1"]', '["carts","m-2"]'], 'me')
    await store.confirm(['["carts","m-1"]'])
    const life = (id: string): Promise<number> =>
      connections.ioRedis.pttl(`iterelay:dedupe:{shop}:["carts","${id}"]`)
    expect(await life('m-1')).toBeGreaterThan(50_000)
    expect(await life('m-1')).toBeLessThanOrEqual(60_000)
    expect(await life('m-2')).toBeGreaterThan(10_000)
    expect(await life('m-2')).toBeLessThanOrEqual(20_000)
  })

  test('one project says nothing of another, and one prefix nothing of another', async () => {
    const first = createRedisDedupeStore({ client: connections.ioRedis, project: 'one' })
    await first.confirm(['k'])
    for (const other of [{ project: 'two' }, { project: 'one', prefix: 'elsewhere' }]) {
      const store = createRedisDedupeStore({ client: connections.ioRedis, ...other })
      expect(await store.claim(['k'], 'me')).toEqual(['new'])
    }
    expect(await connections.ioRedis.keys('elsewhere:*')).toEqual(['elsewhere:{one}:k'])
  })

  test('two processes that deliver the same events at the same time send each once', async () => {
    const runs = ['a', 'b'].map((name) => run([String(connections.redis.port), '40', name]))
    const printed = (await Promise.all(runs)).map((text) => JSON.parse(text) as string[])
    const [a = [], b = []] = printed
    const delivered = (id: string): number => [a, b].filter((ids) => ids.includes(id)).length
    const ids = Array.from({ length: 40 }, (_, index) => `m-${index}`)
    expect(ids.map(delivered)).toEqual(ids.map(() => 1))
  })

  test('an answer that is no list of letters makes it unavailable', async () => {
    for (const answer of [null, 'OK', 7, 'nn']) {
      const store = createRedisDedupeStore({ client: () => Promise.resolve(answer), project: 'p' })
      const { destination } = setUp(store)
      const { outcomes } = await destination.deliver([cart('m-1')])
      expect(outcomes[0]?.results[0]?.warnings).toMatchObject([{ code: 'dedupe_unavailable' }])
    }
  })

  test('a Redis that is gone is told of once, and costs nothing until it is asked again', async () => {
    const own = await startRedis()
    const connection = new Redis(own.port, { retryStrategy: () => 20, maxRetriesPerRequest: 0 })
    connection.on('error', () => undefined)
    onTestFinished(() => connection.disconnect())
    let asked = 0
    const errors: string[] = []
    const store = createRedisDedupeStore({
      client: (script, keys, args) => {
        asked += 1
        return connection.eval(script, keys.length, ...keys, ...args)
      },
      project: 'gone',
      timeoutMs: 300,
      now: () => 0,
      onError: ({ message }) => errors.push(message),
    })
    const { destination } = setUp(store)
    await destination.deliver([cart('m-1')])
    await own.kill()
    asked = 0
    for (const id of ['m-1', 'm-2']) {
      const { outcomes } = await destination.deliver([cart(id)])
      expect(inShort(outcomes)).toEqual(['delivered'])
      expect(outcomes[0]?.results[0]?.warnings).toMatchObject([{ code: 'dedupe_unavailable' }])
    }
    expect(asked).toBe(1)
    expect(errors).toEqual([
      expect.stringContaining('Redis, which remembers what was delivered, does not answer'),
    ])
  })

  test('one that is there but does not answer holds a delivery up for its time limit only', async () => {
    const own = await startRedis()
    onTestFinished(() => own.stop())
    const connection = new Redis(own.port)
    onTestFinished(() => connection.disconnect())
    const store = createRedisDedupeStore({
      client: connection,
      project: 'frozen',
      timeoutMs: 200,
      whenUnavailable: 'fail',
    })
    const { destination, sent } = setUp(store)
    await destination.deliver([cart('m-0')])
    own.freeze()
    const { outcomes } = await destination.deliver([cart('m-1')])
    own.thaw()
    expect(inShort(outcomes)).toEqual(['failed: dedupe_unavailable'])
    expect(sent()).toHaveLength(1)
  })
})

describe.skipIf(whyNoRedis() !== undefined)('with a real Redis cluster', () => {
  let redis: StartedRedis
  beforeAll(async () => {
    redis = await startCluster()
  })
  afterAll(() => redis.stop())

  const keys = ['["a","m-1"]', '["b","{m}-2"]']

  test('a cluster client of redis remembers', async () => {
    const client = createCluster({ rootNodes: [{ url: redis.url }] }).on('error', () => undefined)
    await client.connect()
    const store = createRedisDedupeStore({ client, project: 'a' })
    expect(await store.claim(keys, 'me')).toEqual(['new', 'new'])
    await store.confirm(keys)
    expect(await store.claim(keys, 'other')).toEqual(['done', 'done'])
    client.destroy()
  })

  test('a cluster client of ioredis remembers', async () => {
    const client = new Cluster([{ host: '127.0.0.1', port: redis.port }])
    const store = createRedisDedupeStore({ client, project: 'b' })
    expect(await store.claim(keys, 'me')).toEqual(['new', 'new'])
    await store.release(keys, 'me')
    expect(await store.claim(keys, 'other')).toEqual(['new', 'new'])
    client.disconnect()
  })
})

describe('wrong options', () => {
  const client = (): Promise<unknown> => Promise.resolve('n')

  test.each<[unknown, RegExp]>([
    [undefined, /must be an object, not undefined/],
    [{}, /2 mistakes:\n {2}\/client: must be a client of redis.*\n {2}\/project: must be a text/],
    [{ client, project: 'a{b}' }, /\/project: must be a text without braces/],
    [{ client, project: 'a', prefix: '' }, /\/prefix: must be/],
    [
      { client, project: 'a', ttlMs: 0.5 },
      /\/ttlMs: must be a whole number of at least 1, not 0.5/,
    ],
    [{ client, project: 'a', claimTtlMs: 0 }, /\/claimTtlMs: must be/],
    [{ client, project: 'a', timeoutMs: Infinity }, /\/timeoutMs: must be/],
    [{ client, project: 'a', whenUnavailable: 'memory' }, /must be "send" or "fail", not "memory"/],
    [{ client, project: 'a', ttl: 5 }, /there is no option "ttl"; the options are/],
  ])('are named, all at once: %#', (options, message) => {
    try {
      createRedisDedupeStore(options as never)
      expect.unreachable()
    } catch (error) {
      if (!isAdapterError(error)) throw error
      expect(error.message).toMatch(message)
      expect(error.message).toContain("the Redis store's options have")
    }
  })
})

test('an address in the place of a client is not shown', () => {
  const client = 'redis://user:secret@127.0.0.1:6379'
  expect(() => createRedisDedupeStore({ client: client as never, project: 'p' })).toThrow(
    /\/client: must be a client of redis or ioredis, .*, not a text/,
  )
  expect(() => setUp(client as never)).toThrow(/\/dedupe: must be a store with .*, not a text/)
})

/** Runs delivering-process.ts and answers what it printed. */
function run(args: string[]): Promise<string> {
  const script = join(import.meta.dirname, 'delivering-process.ts')
  const child = spawn(process.execPath, ['--no-warnings', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`ended with ${code}`)),
    )
  })
}
