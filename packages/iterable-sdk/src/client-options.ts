import { checkNames, checkTimeout, show } from './check-options.ts'
import { dataCenters, type DataCenter } from './data-center.ts'
import { IterableError } from './error.ts'
import { isRecord } from './is-record.ts'
import { checkMiddleware, wrapFetch, type Middleware } from './middleware.ts'
import type { BodyCheck, ProjectTypes } from './project-types.ts'
import { resolveHeaders } from './resolve-headers.ts'
import { resolveRetryOptions } from './resolve-retry-options.ts'
import { checkValidation, type ResponseValidation } from './validate-answer.ts'
import { defaultRetry, type ResolvedRetryOptions, type RetryOptions } from './retry.ts'
import { sleep, type Sleep } from './sleep.ts'

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
  /** Whether success answers are checked against schemas. Default: not at all. */
  readonly validate?: ResponseValidation
  /**
   * The project's schema, from `defineProject` of `@iterelay/iterable-sdk/schema`: types fields and events, and refuses bodies
   * that do not fit before they are sent. Default: nothing is checked. `client.http` is typed, but not checked.
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
export interface ResolvedClientOptions {
  readonly apiKey: string
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly jwt: string | (() => string | Promise<string>) | undefined
  readonly validate: ResponseValidation | undefined
  readonly schema: BodyCheck | undefined
  readonly timeoutMs: number
  readonly retry: ResolvedRetryOptions
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly sleep: Sleep
  readonly random: () => number
  readonly now: () => number
}

// A record, so that the compiler finds an option that is missing here.
const optionNames: Readonly<Record<keyof IterableClientOptions, true>> = {
  apiKey: true,
  dataCenter: true,
  baseUrl: true,
  fetch: true,
  timeoutMs: true,
  retry: true,
  jwt: true,
  middleware: true,
  validate: true,
  schema: true,
  allowBrowser: true,
  headers: true,
  sleep: true,
  random: true,
  now: true,
}

/** Fills in defaults. Throws one error that names every wrong option, without the key. */
export function resolveClientOptions(options: IterableClientOptions): ResolvedClientOptions {
  const given: unknown = options
  if (!isRecord(given)) {
    throw new IterableError('invalid_option', 'options must be an object with an apiKey')
  }
  const problems: string[] = []
  checkNames(given, Object.keys(optionNames), '', problems)
  const { apiKey, dataCenter = 'us', timeoutMs = 30_000 } = options
  checkKey(apiKey, problems)
  if (!Object.hasOwn(dataCenters, dataCenter)) {
    // Anything but a short word is not shown: it may be a key that was put in the wrong place.
    const shown = /^[a-z]{1,15}$/i.test(dataCenter) ? `, not ${show(dataCenter)}` : ''
    problems.push(`dataCenter must be "us" or "eu"${shown}`)
  }
  const baseUrl = options.baseUrl ?? dataCenters[dataCenter] ?? dataCenters.us
  checkBaseUrl(baseUrl, problems)
  checkTimeout(timeoutMs, problems)
  for (const name of ['fetch', 'sleep', 'random', 'now'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') {
      problems.push(`${name} must be a function, not ${show(options[name])}`)
    }
  }
  checkMiddleware(options.middleware, problems)
  checkValidation(options.validate, problems)
  if (options.schema !== undefined && typeof options.schema?.check !== 'function') {
    problems.push('schema must be a project that defineProject made')
  }
  checkJwt(options.jwt, problems)
  checkBrowser(options.allowBrowser, problems)
  const retry = resolveRetryOptions(options.retry, defaultRetry, problems)
  const headers = resolveHeaders(options.headers, problems)
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
  return Object.freeze({
    apiKey,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    fetch: wrapFetch(
      // Looked up late, so that a global that is patched after this still counts.
      options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      options.middleware ?? [],
    ),
    jwt: options.jwt,
    validate: options.validate,
    schema: options.schema,
    timeoutMs,
    retry: Object.freeze(retry),
    headers: Object.freeze(headers),
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    now: options.now ?? Date.now,
  })
}

function checkKey(apiKey: unknown, problems: string[]): void {
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    problems.push('apiKey must be a non-empty text')
  } else if (/[^\x21-\x7e]/.test(apiKey)) {
    problems.push('apiKey holds white space or other characters that no key has')
  }
}

function checkBaseUrl(baseUrl: unknown, problems: string[]): void {
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    // Without the value, here and below: an address can hold a password.
    problems.push('baseUrl must be an http or https address, such as http://127.0.0.1:8080')
  } else if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    problems.push('baseUrl must have no query, fragment, user name or password')
  }
}

function checkJwt(jwt: unknown, problems: string[]): void {
  const isText = typeof jwt === 'string' && /^[\x21-\x7e]+$/.test(jwt)
  if (jwt === undefined || isText || typeof jwt === 'function') return
  // Without the value, which may be a token with a line end.
  problems.push('jwt must be a token, or a function that gives one')
}

/** Pages have a window and a document, and so has jsdom. Workers of a page cannot be told from those of a server. */
function checkBrowser(allowBrowser: unknown, problems: string[]): void {
  if (allowBrowser !== undefined && typeof allowBrowser !== 'boolean') {
    problems.push('allowBrowser must be true or false')
  }
  if (allowBrowser === true || !('window' in globalThis) || !('document' in globalThis)) return
  problems.push(
    'in a browser everybody can read the API key, and a server-side key opens the whole project: call Iterable from a server, or set allowBrowser for a client-side key',
  )
}
