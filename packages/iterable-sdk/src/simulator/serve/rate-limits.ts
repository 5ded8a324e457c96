import { isOperationId } from '../../core-operations.ts'
import type { OperationId } from '../../gen/operations.gen.ts'
import { operations } from '../../operations.ts'
import { refusal, type Refusal } from '../answers.ts'
import { isObject } from '../is-object.ts'
import type { RateLimitSetting, ResolvedSimulatorOptions } from '../options.ts'

const lengths = { second: 1000, minute: 60_000, day: 86_400_000 } as const

interface Bucket {
  tokens: number
  /** Epoch milliseconds up to which tokens were added; of a day, when it began. */
  at: number
}

/** Token buckets, one per operation, and per API key where the limit is counted by key. */
export class RateLimits {
  readonly #options: ResolvedSimulatorOptions
  readonly #buckets = new Map<string, Bucket>()

  constructor(options: ResolvedSimulatorOptions) {
    this.#options = options
  }

  /** Takes a token for a request, or refuses it. */
  take(operation: OperationId, apiKey: string, now: number): Refusal | undefined {
    const { rateLimits } = this.#options
    if (rateLimits === false) return undefined
    const { rateLimit, dailyCap } = operations[operation]
    const limit = rateLimits === true ? rateLimit : rateLimits[operation]
    const isByKey = rateLimits === true && rateLimit?.scope === 'apiKey'
    const daily: RateLimitSetting | undefined =
      rateLimits === true && dailyCap !== undefined
        ? { requests: dailyCap.requests, per: 'day' }
        : undefined
    for (const [setting, key] of [
      [limit, isByKey ? `${operation} ${apiKey}` : operation],
      [daily, `${operation} daily`],
    ] as const) {
      if (setting === undefined) continue
      const missing = this.#spend(key, setting, now)
      if (missing > 0) return this.#refuse(operation, setting, missing)
    }
    return undefined
  }

  clear(): void {
    this.#buckets.clear()
  }

  /** @returns milliseconds until there is a token; 0 when one was taken */
  #spend(key: string, { requests, per }: RateLimitSetting, now: number): number {
    const msPerToken = lengths[per] / requests
    const bucket = this.#buckets.get(key) ?? { tokens: requests, at: now }
    this.#buckets.set(key, bucket)
    // A cap per day is counted anew when its 24 hours are over; it does not fill up meanwhile.
    if (per === 'day') return spendOfDay(bucket, requests, now)
    const added = Math.max(0, now - bucket.at) / msPerToken
    bucket.tokens = Math.min(requests, bucket.tokens + added)
    bucket.at = now
    // A hair less than one, since the sum of fractions may fall short of it.
    if (bucket.tokens > 1 - 1e-9) {
      bucket.tokens -= 1
      return 0
    }
    return (1 - bucket.tokens) * msPerToken
  }

  #refuse(operation: OperationId, setting: RateLimitSetting, waitMs: number): Refusal {
    const { rateLimitParams, retryAfterHeader } = this.#options
    const isDocumented = operation === 'users.update' || operation === 'users.bulkUpdate'
    const tells = rateLimitParams === 'all' || (rateLimitParams === 'documented' && isDocumented)
    const seconds = Math.ceil(waitMs / 10) / 100
    const params = tells
      ? {
          rateLimitLimit: setting.requests,
          rateLimitRemaining: 0,
          rateLimitReset: seconds,
        }
      : {}
    const answer = rateLimitExceeded(operation, setting, params)
    return retryAfterHeader
      ? { ...answer, headers: { 'Retry-After': String(Math.ceil(seconds)) } }
      : answer
  }
}

/** @returns milliseconds until there is a token; 0 when one was taken */
function spendOfDay(bucket: Bucket, requests: number, now: number): number {
  if (now >= bucket.at + lengths.day) {
    bucket.tokens = requests
    bucket.at = now
  }
  if (bucket.tokens < 1) return bucket.at + lengths.day - now
  bucket.tokens -= 1
  return 0
}

/** The refusal of one request too many, in the words of a recording. */
export function rateLimitExceeded(
  operation: OperationId,
  limit: RateLimitSetting | undefined,
  params: Readonly<Record<string, number>> = {},
): Refusal {
  const rate = limit === undefined ? '' : ` of ${limit.requests}.0 per ${limit.per}`
  const { path } = operations[operation]
  const msg = `Exceeded rate limit${rate} for endpoint: ${path}, project: 1`
  return refusal(429, 'RateLimitExceeded', msg, params)
}

/** Adds a problem for each limit that is wrong. */
export function checkRateLimits(limits: unknown, problems: string[]): void {
  if (typeof limits === 'boolean') return
  if (!isObject(limits)) {
    problems.push('rateLimits must be true, false, or limits per operation')
    return
  }
  for (const [operation, limit] of Object.entries(limits)) {
    if (!isOperationId(operation)) problems.push(`rateLimits: there is no operation ${operation}`)
    const { requests, per } = isObject(limit) ? limit : {}
    const isPeriod = typeof per === 'string' && Object.hasOwn(lengths, per)
    if (!isPeriod || !Number.isInteger(requests) || Number(requests) < 1) {
      problems.push(
        `rateLimits.${operation} must have requests, a whole number from 1, and per: second, minute or day`,
      )
    }
  }
}
