import type { ResolvedCallOptions } from './call-options.ts'
import {
  aFunction,
  aTimeout,
  checkOptions,
  falseOrObject,
  isFunction,
  throwProblems,
  type OptionRules,
} from './check-options.ts'
import { dataCenters, type DataCenter } from './data-center.ts'
import { isRateLimitStore } from './is-rate-limit-store.ts'
import { isToken } from './is-token.ts'
import { wrapFetch, type Middleware } from './middleware.ts'
import { observeWith, type Observer } from './observe.ts'
import type { BodyCheck, ProjectTypes } from './project-types.ts'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'
import type { RateLimiter, RateLimitStore } from './rate-limit.ts'
import { headerTexts, resolveHeaders } from './resolve-headers.ts'
import { resolveRetryOptions } from './resolve-retry-options.ts'
import { defaultRetry, type RetryOptions } from './retry.ts'
import { sleep, type Sleep } from './sleep.ts'
import type { AnswerCheck } from './validate-answers.ts'

/** Options of `createIterableClient`. */
export interface IterableClientOptions<P extends ProjectTypes = ProjectTypes> {
  /** An Iterable API key. Server-side keys may call everything; keep them out of browsers. */
  readonly apiKey: string
  /** Where the project lives. Default: `us`. A key works only in the data center it was made in. */
  readonly dataCenter?: DataCenter
  /** Address instead of the data center's, for example `http://127.0.0.1:8080` for a simulator. */
  readonly baseUrl?: string
  /** Used for every request. Default: the global `fetch`, looked up at each call. */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds for one attempt, the answer's body included. Default: 30,000. */
  readonly timeoutMs?: number
  /** When to try again; `false` for never. See {@link RetryOptions} for the defaults. */
  readonly retry?: false | RetryOptions
  /**
   * Keeps account of requests, so that calls keep to Iterable's limits and an operation pauses after a 429. Default: the
   * documented limits, in the memory of this client. {@link createRateLimitStore} knows limits of your own,
   * `createRedisRateLimitStore` of `@iterelay/iterable-sdk/redis` is for several processes; `false` sends at once. A call that
   * would have to wait beyond `retry.budgetMs` fails with `rate_limited`, unsent.
   */
  readonly rateLimit?: false | RateLimitStore
  /**
   * Token of a JWT-enabled API key, sent as a bearer token. A function is asked before every attempt, so that it can renew a
   * token that has run out; `timeoutMs` does not count its time.
   */
  readonly jwt?: string | (() => string | Promise<string>)
  /**
   * Wrapped around every attempt, the first one outermost. What one throws counts as a failed connection.
   *
   * The request that they see holds the API key.
   */
  readonly middleware?: readonly Middleware[]
  /** Checks success answers, for example with {@link validateAnswers}. Default: not at all. */
  readonly validate?: AnswerCheck
  /** Writes a log: what `logCalls(console)` of `@iterelay/iterable-sdk/logging` makes. Default: nothing is logged. */
  readonly logger?: Observer
  /** Told of all that happens, for traces and counts. */
  readonly observers?: readonly Observer[]
  /**
   * The project's schema, from `defineProject` of `@iterelay/iterable-sdk/schema`: types fields and events, and refuses bodies
   * that do not fit before they are sent. Default: nothing is checked.
   */
  readonly schema?: BodyCheck<P>
  /**
   * Run in a browser in spite of the key being readable there. For client-side keys only: whoever sees a server-side key can
   * read and change the whole project. Default: false.
   */
  readonly allowBrowser?: boolean
  /** Headers to add to every request, for example a trace id. The key and content type cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>>
  /** Waits between attempts. Default: a timer. Tests hand in their own. */
  readonly sleep?: Sleep
  /** At least 0 and below 1, for the jitter. Default: `Math.random`. */
  readonly random?: () => number
  /** Epoch milliseconds, for retry budgets and `Retry-After` dates. Default: `Date.now`. */
  readonly now?: () => number
}

/** Client options with every default filled in. */
export interface ResolvedClientOptions extends ResolvedCallOptions {
  readonly apiKey: string
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly jwt?: string | (() => string | Promise<string>)
  readonly validate?: AnswerCheck
  readonly schema?: BodyCheck
  readonly observe: Observer | undefined
  readonly rateLimiter: RateLimiter | undefined
  readonly sleep: Sleep
  readonly random: () => number
  readonly now: () => number
}

const functions = {
  must: 'a list of functions',
  is: (value: unknown) => Array.isArray(value) && value.every(isFunction),
}

const rules: OptionRules<IterableClientOptions> = {
  apiKey: {
    must: 'a text without white space',
    is: isToken,
    isSecret: true,
    isRequired: true,
  },
  dataCenter: {
    must: '"us" or "eu"',
    is: (value) => value === 'us' || value === 'eu',
  },
  baseUrl: {
    must: 'an http(s) address, without query and password',
    is: isBaseUrl,
    isSecret: true,
  },
  fetch: aFunction,
  timeoutMs: aTimeout,
  retry: falseOrObject,
  rateLimit: {
    must: 'false or a store',
    is: (value) => value === false || isRateLimitStore(value),
  },
  jwt: {
    must: 'a token or a function',
    is: (value) => isToken(value) || typeof value === 'function',
    isSecret: true,
  },
  middleware: functions,
  headers: headerTexts,
  validate: aFunction,
  logger: { must: 'what logCalls makes', is: isFunction },
  observers: functions,
  schema: aFunction,
  allowBrowser: { must: 'true or false', is: (value) => typeof value === 'boolean' },
  sleep: aFunction,
  random: aFunction,
  now: aFunction,
}

/** Fills in defaults. Throws one error that names every wrong option, without the key. */
export function resolveClientOptions(options: IterableClientOptions): ResolvedClientOptions {
  const problems: string[] = []
  const taken = checkOptions(options, rules, problems)
  const { dataCenter = 'us', middleware = [], logger, observers = [], ...given } = taken
  if (given.allowBrowser !== true && isBrowser()) {
    problems.push('in a browser everybody can read apiKey; set allowBrowser if it is client-side')
  }
  const { now = Date.now, rateLimit = createMemoryRateLimitStore(now) } = given
  const retry = resolveRetryOptions(given.retry, defaultRetry, problems)
  const headers = resolveHeaders(given.headers, problems)
  throwProblems(problems)
  return {
    timeoutMs: 30_000,
    sleep,
    random: Math.random,
    ...given,
    baseUrl: (given.baseUrl ?? dataCenters[dataCenter]).replace(/\/+$/, ''),
    fetch: wrapFetch(
      // Looked up late, so that a global that is patched after this still counts.
      given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      middleware,
    ),
    observe: observeWith(logger ? [logger, ...observers] : observers),
    now,
    retry,
    rateLimiter: rateLimit ? { store: rateLimit, waiting: {} } : undefined,
    headers,
  }
}

function isBaseUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, search, hash, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && search + hash + username + password === ''
}

/** Pages have a window and a document, and so has jsdom. Workers of a page cannot be told from those of a server. */
function isBrowser(): boolean {
  return 'window' in globalThis && 'document' in globalThis
}
