import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'

import { answer, startServer } from '../integration/faulty-server.ts'
import { startRedis, whyNoRedis } from './start-redis.ts'

test.skipIf(whyNoRedis() !== undefined)(
  'two processes that share a Redis together never exceed a limit',
  async () => {
    const redis = await startRedis()
    onTestFinished(() => redis.stop())
    const arrivals: number[] = []
    const server = await startServer((response, request) => {
      arrivals.push(Date.now())
      answer(200, { msg: '', code: 'Success' })(response, request)
    })
    const each = 8
    await Promise.all(
      ['a', 'b'].map((name) => run([String(redis.port), server.baseUrl, String(each), name])),
    )
    expect(server.seen.map(({ headers }) => String(headers['x-process'])).toSorted()).toEqual([
      ...Array.from({ length: each }, () => 'a'),
      ...Array.from({ length: each }, () => 'b'),
    ])

    // users.forget has a limit of 3 per second and one of 1000 per day, so that the account holds every moment.
    const connection = new Redis(redis.port)
    onTestFinished(() => connection.disconnect())
    const booked = await connection.lrange(
      'iterelay:limits:project:default:{users.forget}:moments',
      0,
      -1,
    )
    const moments = booked.map(Number).toSorted((a, b) => a - b)
    expect(moments).toHaveLength(2 * each)
    for (const [index, moment] of moments.entries()) {
      expect(moment - (moments[index - 3] ?? -Infinity)).toBeGreaterThanOrEqual(1_000_000)
    }
    // Nothing arrived before its moment; clocks of one machine, one of them in whole milliseconds, a timer a millisecond early.
    for (const [index, arrival] of arrivals.toSorted((a, b) => a - b).entries()) {
      expect(arrival + 2).toBeGreaterThanOrEqual((moments[index] ?? Infinity) / 1000)
    }
  },
)

function run(args: string[]): Promise<void> {
  const script = join(import.meta.dirname, 'forgetting-process.ts')
  const child = spawn(process.execPath, ['--no-warnings', script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))))
  })
}
