import { countItems } from '../count-items.ts'
import type { CallEvent, ObservedCall, Observer } from '../observe.ts'
import { describeEnd } from './describe-end.ts'
import { failureFields } from './describe-failure.ts'
import { logLevels, type Logger, type LogLevel } from './logger.ts'
import { checkLogging, type LogOptions } from './options.ts'
import { bodyField } from './show-body.ts'
import { showHeaders } from './show-headers.ts'
import { writeEntry } from './write-entry.ts'

/** What is remembered of a call between its events. */
interface CallState {
  readonly beganAt: number
  attemptAt: number
  attemptMs: number
  /** An attempt has failed, and nobody knows yet whether another follows. */
  failed: CallEvent | undefined
}

/**
 * Makes a log of calls, for the option `logger` of `createIterableClient`: at `info` a line per call, at `warn` only what went
 * wrong.
 *
 * No key, token, address, header value or body is ever written, unless `bodies` says so. What a logger throws is lost, and the call
 * goes on.
 *
 * @param logger `console`, a logger of pino, winston, bunyan or the like, or a function; default `console`
 * @throws {IterableError} `invalid_option`, naming every wrong option
 *
 * @example
 * ```ts
 * const client = createIterableClient({ apiKey: 'key', logger: logCalls(console, { level: 'debug' }) })
 * ```
 */
export function logCalls(logger: Logger = console, options: LogOptions = {}): Observer {
  checkLogging(logger, options)
  const { level = 'info', bodies, maxBodyBytes = 2048, now = () => performance.now() } = options
  const bodyOptions = { bodies, maxBodyBytes }
  if (level === 'off') return () => undefined
  const write = writeEntry(logger, options.fieldsFirst)
  const states = new WeakMap<ObservedCall, CallState>()
  const isLogged = (wanted: LogLevel): boolean =>
    logLevels.indexOf(wanted) >= logLevels.indexOf(level)

  const log = (
    at: LogLevel,
    event: CallEvent,
    text: string,
    fields: Readonly<Record<string, unknown>> = {},
  ): void => {
    if (!isLogged(at)) return
    const { call, attempts, status, requestId } = event
    const { id: operation, method, path } = call.operation
    write({
      level: at,
      message: `iterable ${operation}: ${text}`,
      fields: {
        operation,
        method,
        path,
        attempts,
        ...(status !== undefined && { status }),
        ...(requestId !== undefined && { requestId }),
        ...fields,
      },
    })
  }

  /** Says that an attempt has failed, once it is known that another follows. */
  const logFailed = (state: CallState, next: string, fields = {}): void => {
    const { failed, attemptMs } = state
    state.failed = undefined
    if (failed === undefined) return
    log('warn', failed, `${sayAttempt(failed, attemptMs)}; ${next}`, {
      durationMs: attemptMs,
      ...fields,
      ...failureFields(failed.failure),
    })
  }

  return (event, contents) => {
    const time = now()
    const state = states.get(event.call) ?? {
      beganAt: time,
      attemptAt: time,
      attemptMs: 0,
      failed: undefined,
    }
    states.set(event.call, state)
    const { secrets = [], request, response } = contents
    switch (event.type) {
      case 'start':
        return log('debug', event, 'starts', countItems(event, contents))
      case 'wait': {
        const { reason, waitMs } = event
        const ms = round(waitMs)
        if (state.failed !== undefined) {
          return logFailed(state, `tries again in ${ms} ms`, { reason, waitMs: ms })
        }
        return log('debug', event, `waits ${ms} ms for its rate limit`, { reason, waitMs: ms })
      }
      case 'attempt':
        logFailed(state, 'tries again')
        state.attemptAt = time
        if (!isLogged('debug')) return undefined
        return log('debug', event, `attempt ${event.attempts} is sent`, {
          headers: showHeaders(Object.entries(request?.headers ?? {}), secrets),
          ...bodyField(event, contents, 'request', bodyOptions),
        })
      case 'answer': {
        state.attemptMs = round(time - state.attemptAt)
        state.failed = event.failure && event
        if (!isLogged('debug')) return undefined
        return log('debug', event, sayAttempt(event, state.attemptMs), {
          durationMs: state.attemptMs,
          ...(response !== undefined && { headers: showHeaders(response.headers, secrets) }),
          ...bodyField(event, contents, 'answer', bodyOptions),
          ...failureFields(event.failure),
        })
      }
      case 'end': {
        states.delete(event.call)
        const end = describeEnd(event, contents, round(time - state.beganAt))
        return log(end.level, event, end.text, end.fields)
      }
    }
  }
}

function sayAttempt({ attempts, status, failure }: CallEvent, ms: number): string {
  const answer = [status, failure?.code].filter((part) => part !== undefined).join(' ')
  return `attempt ${attempts}: ${answer} in ${ms} ms`
}

/** To a tenth: beyond that it is noise. */
function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
