import { createRedisScripts, type RunRedisScript } from '@iterelay/iterable-sdk/redis'

import type { ClaimAnswer, DedupeStore } from '../dedupe-store.ts'
import { resolveRedisDedupeOptions, type RedisDedupeStoreOptions } from './options.ts'
import { claimOf, claimScript, confirmScript, releaseScript } from './scripts.ts'

/** Keys of one script: it holds up everything else in Redis for a few milliseconds. */
const keysPerScript = 1000

/**
 * Remembers in Redis what was delivered, for all processes that share it, and across their restarts.
 *
 * A delivery makes two round trips: one before it sends, one after, per 1,000 events. Keys expire by themselves. Needs
 * Redis 5 or newer, or Valkey.
 *
 * @throws {AdapterError} `invalid_option`, naming every wrong option.
 *
 * @example
 * ```ts
 * const dedupe = createRedisDedupeStore({ client: await createClient().connect(), project: 'shop' })
 * const destination = createIterableDestination({ settings, mappings, dedupe })
 * ```
 */
export function createRedisDedupeStore(options: RedisDedupeStoreOptions): DedupeStore {
  const { prefix, ttlMs, claimTtlMs, whenUnavailable } = resolveRedisDedupeOptions(options)
  const { client, timeoutMs, retryEveryMs, onError, now } = options
  const redis = createRedisScripts({
    client,
    subject: 'Redis, which remembers what was delivered,',
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(retryEveryMs === undefined ? {} : { retryEveryMs }),
    ...(onError === undefined ? {} : { onError }),
    ...(now === undefined ? {} : { now }),
  })
  const claim = redis.define(claimScript, readAnswers)
  const confirm = redis.define(confirmScript, ignoreAnswer)
  const release = redis.define(releaseScript, ignoreAnswer)

  /** One script after the other: each has the time limit of a single one. */
  const inParts = async <Answer>(
    run: RunRedisScript<Answer>,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<Answer[]> => {
    const answers: Answer[] = []
    for (let start = 0; start < keys.length; start += keysPerScript) {
      const part = keys.slice(start, start + keysPerScript)
      answers.push(
        await run(
          part.map((key) => prefix + key),
          args.map(String),
        ),
      )
    }
    return answers
  }

  return {
    whenUnavailable,
    claim: async (keys, owner) => (await inParts(claim, keys, [claimOf(owner), claimTtlMs])).flat(),
    confirm: async (keys) => void (await inParts(confirm, keys, [ttlMs])),
    release: async (keys, owner) => void (await inParts(release, keys, [claimOf(owner)])),
  }
}

const answersByLetter: Readonly<Record<string, ClaimAnswer>> = { n: 'new', d: 'done', b: 'busy' }

/** Clients can be told to hand over texts as buffers. */
function readAnswers(answer: unknown): ClaimAnswer[] {
  return Array.from(String(answer), (letter) => {
    const known = answersByLetter[letter]
    if (known === undefined)
      throw new TypeError('Redis answered a script with something else than letters')
    return known
  })
}

function ignoreAnswer(): void {}
