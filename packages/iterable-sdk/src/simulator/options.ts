import { checkNames, show } from '../check-options.ts'
import { IterableError } from '../error.ts'
import { maxTimerMs } from '../sleep.ts'

/** How an Iterable project tells its users apart. */
export type ProjectType = 'email' | 'userId' | 'hybrid'

/** Options of `createIterableSimulator`. */
export interface SimulatorOptions {
  /**
   * How the project tells its users apart. Default: `hybrid`, which takes an e-mail address, a user id or both, so that one
   * simulator serves whatever identifiers an application sends. Set the type of your own project to see its refusals.
   */
  readonly projectType?: ProjectType
  /** The one key that is accepted; any other is answered with 401. Default: any key that is not empty. */
  readonly apiKey?: string
  /** The clock, in epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number
  /** Items in a bulk request beyond which it is refused as BatchTooLarge. Default: 10,000; Iterable publishes no number. */
  readonly maxBulkItems?: number
  /** Bytes of a request body, in UTF-8, beyond which it is refused with 413. Default: 4,194,304, which Iterable documents. */
  readonly maxBodyBytes?: number
  /** Event names that the project does not take. Default: none. */
  readonly disallowedEventNames?: readonly string[]
  /**
   * What the single `events.track` does, after its 200, with an event of a user it does not know. Default: `drop`. Iterable's
   * documents do not settle it. `events.trackBulk` reports such users whatever stands here.
   */
  readonly unknownUserTrack?: 'drop' | 'create'
  /** Milliseconds before each answer. An abort ends the wait. Default: 0. */
  readonly latencyMs?: number
  /** What an unknown route answers: a 501 that explains itself, or Iterable's own HTML page. Default: `helpful`. */
  readonly unknownRoute?: 'helpful' | 'faithful'
  /**
   * Requests kept for `requests()`, the latest ones. Default: 1,000. 0 keeps none, for a simulator that runs for long;
   * `summary()` counts on regardless.
   */
  readonly maxRequestLog?: number
}

/** Options with every default filled in. */
export type ResolvedSimulatorOptions = Readonly<
  Required<Omit<SimulatorOptions, 'apiKey' | 'disallowedEventNames'>>
> & {
  readonly apiKey: string | undefined
  readonly disallowedEventNames: ReadonlySet<string>
}

/**
 * Fills in the defaults.
 *
 * @throws IterableError `invalid_option`, naming every option that is wrong
 */
export function resolveSimulatorOptions(options: SimulatorOptions): ResolvedSimulatorOptions {
  const resolved: ResolvedSimulatorOptions = {
    projectType: options.projectType ?? 'hybrid',
    apiKey: options.apiKey,
    now: options.now ?? Date.now,
    maxBulkItems: options.maxBulkItems ?? 10_000,
    maxBodyBytes: options.maxBodyBytes ?? 4 * 1024 * 1024,
    disallowedEventNames: new Set(options.disallowedEventNames),
    unknownUserTrack: options.unknownUserTrack ?? 'drop',
    latencyMs: options.latencyMs ?? 0,
    unknownRoute: options.unknownRoute ?? 'helpful',
    maxRequestLog: options.maxRequestLog ?? 1000,
  }
  const problems: string[] = []
  checkNames(options, Object.keys(resolved), '', problems)
  const oneOf = (name: keyof ResolvedSimulatorOptions, words: readonly unknown[]): void => {
    if (words.includes(resolved[name])) return
    problems.push(`${name} must be one of ${words.join(', ')}, not ${show(resolved[name])}`)
  }
  const whole = (name: keyof ResolvedSimulatorOptions, most: number): void => {
    const value = resolved[name]
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most) return
    problems.push(`${name} must be a whole number from 0 to ${most}, not ${show(value)}`)
  }
  oneOf('projectType', ['email', 'userId', 'hybrid'])
  oneOf('unknownUserTrack', ['drop', 'create'])
  oneOf('unknownRoute', ['helpful', 'faithful'])
  whole('maxBulkItems', Number.MAX_SAFE_INTEGER)
  whole('maxBodyBytes', Number.MAX_SAFE_INTEGER)
  whole('maxRequestLog', Number.MAX_SAFE_INTEGER)
  whole('latencyMs', maxTimerMs)
  // Not shown: somebody may have put a real key here.
  if (resolved.apiKey === '') problems.push('apiKey must not be empty')
  if (typeof resolved.now !== 'function') {
    problems.push(`now must be a function, not ${show(resolved.now)}`)
  }
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
  return resolved
}
