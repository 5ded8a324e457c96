import {
  aFunction,
  aNumber,
  checkOptions,
  throwProblems,
  type OptionRules,
} from '../check-options.ts'
import { isRecord } from '../is-record.ts'
import { logLevels, type Logger, type LogLevel } from './logger.ts'

/** Makes something of a body that may be logged. See {@link LogOptions.bodies}. */
export type BodyRedactor = (
  body: unknown,
  about: { readonly operation: string; readonly of: 'request' | 'answer' },
) => unknown

/** Options of `logCalls`. */
export interface LogOptions {
  /** The quietest entries that are written. Default: `info`. */
  readonly level?: LogLevel | 'off'
  /**
   * Adds bodies to the entries of level `debug`, in the form that this function gives them; `undefined` leaves one out. It is
   * handed the whole body, so it decides what of a person gets into the log. Default: no bodies.
   */
  readonly bodies?: BodyRedactor
  /** Bytes of a body, as JSON in UTF-8, beyond which it is cut off. Default: 2,048. */
  readonly maxBodyBytes?: number
  /** Whether the logger takes `(fields, line)` rather than `(line, fields)`. Default: true for pino's, Fastify's and bunyan's. */
  readonly fieldsFirst?: boolean
  /** Milliseconds from any beginning, for durations. Default: `performance.now`. */
  readonly now?: () => number
}

const rules: OptionRules<LogOptions> = {
  level: {
    must: `one of ${logLevels.join(', ')}, off`,
    is: (value) => value === 'off' || logLevels.some((level) => level === value),
  },
  bodies: aFunction,
  maxBodyBytes: aNumber(0),
  fieldsFirst: { must: 'true or false', is: (value) => typeof value === 'boolean' },
  now: aFunction,
}

/** Throws one error that names every problem of a logger and its options. */
export function checkLogging(logger: Logger, options: LogOptions): void {
  const problems: string[] = []
  const given: unknown = logger
  const isLogger =
    typeof given === 'function' ||
    (isRecord(given) && logLevels.every((level) => typeof given[level] === 'function'))
  if (!isLogger) {
    problems.push(
      `logger must be a function, or have the functions ${logLevels.join(', ')}, as console has`,
    )
  }
  checkOptions(options, rules, problems)
  throwProblems(problems)
}
