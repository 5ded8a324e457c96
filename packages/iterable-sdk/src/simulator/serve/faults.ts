import { checkNames, show } from '../../check-options.ts'
import { maxTimerMs } from '../../sleep.ts'
import { IterableError } from '../../error.ts'
import type { OperationId } from '../../gen/operations.gen.ts'
import { operations } from '../../operations.ts'
import { suggest } from '../../suggest.ts'
import { refusal, success, type Answer } from '../answers.ts'
import { rateLimitExceeded } from './rate-limits.ts'

/** What goes wrong instead of, or with, an answer. */
export type Fault =
  /** An answer with this status. Nothing is written. Default body: an envelope of the kind Iterable sends with it. */
  | {
      readonly status: number
      /** An object goes out as JSON, a text as it is. */
      readonly body?: object | string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** The connection breaks: `fetch` rejects as it does for a network error. Nothing is written. */
  | { readonly networkError: true }
  /** The request is handled as always, and the answer comes later. */
  | { readonly delayMs: number }
  /** The request is handled as always, and the connection breaks in the middle of the answer's body. */
  | { readonly resetBody: true }
  /** The request is handled as always, and the answer's body ends in its middle, as if it were complete. */
  | { readonly truncateBody: true }
  /** The request is handled as always, and the answer says that it is of another type. */
  | { readonly contentType: string }

/** Faults that are still to happen, per operation in the order they were asked for. */
export class Faults {
  readonly #waiting = new Map<OperationId, { readonly fault: Fault; left: number }[]>()

  /** @throws IterableError `invalid_option` when there is no such operation or fault */
  add(operation: OperationId, fault: Fault, times: number): void {
    checkFault(operation, fault, times)
    if (times === 0) return
    const list = this.#waiting.get(operation) ?? []
    list.push({ fault, left: times })
    this.#waiting.set(operation, list)
  }

  /** The next fault of an operation, which then is used up. */
  take(operation: OperationId): Fault | undefined {
    const list = this.#waiting.get(operation)
    const next = list?.[0]
    if (next === undefined) return undefined
    next.left -= 1
    if (next.left <= 0) list?.shift()
    return next.fault
  }

  clear(): void {
    this.#waiting.clear()
  }
}

/** The answer of a status fault whose body is not given. */
export function defaultFaultAnswer(operation: OperationId, status: number): Answer {
  const { path, rateLimit } = operations[operation]
  if (status < 300) return success()
  if (status === 429) return rateLimitExceeded(operation, rateLimit)
  if (status === 401) return refusal(401, 'BadApiKey', 'Invalid API key', { endpoint: path })
  return refusal(status, 'GenericError', 'An error occurred. Please try again later.')
}

/** What `fetch` rejects with for a fault that breaks the connection, in the form Node and undici use. */
export function makeNetworkError(): TypeError {
  return new TypeError('fetch failed', { cause: new Error(brokenConnection) })
}

/** Whether an error is one of {@link makeNetworkError}. */
export function isSimulatedNetworkError(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.cause instanceof Error &&
    error.cause.message === brokenConnection
  )
}

const brokenConnection = 'the simulator broke the connection, as failNext was told'

function checkFault(operation: OperationId, fault: Fault, times: number): void {
  const problems: string[] = []
  if (!Object.hasOwn(operations, operation)) {
    problems.push(
      `there is no operation ${show(operation)}${suggest(operation, Object.keys(operations))}`,
    )
  }
  problems.push(...describeFaultProblems(fault))
  if (times !== Infinity && !isWhole(times, 0, Number.MAX_SAFE_INTEGER)) {
    problems.push(`times must be a whole number or Infinity, not ${show(times)}`)
  }
  if (problems.length > 0) {
    throw new IterableError('invalid_option', `failNext: ${problems.join('; ')}`)
  }
}

const kinds = ['status', 'networkError', 'delayMs', 'resetBody', 'truncateBody', 'contentType']

/** What is wrong with a fault; nothing when it is one. */
export function describeFaultProblems(fault: unknown): string[] {
  if (typeof fault !== 'object' || fault === null) {
    return [`the fault must be an object with one of ${kinds.join(', ')}`]
  }
  const problems: string[] = []
  checkNames(fault, [...kinds, 'body', 'headers'], '', problems)
  if (kinds.filter((kind) => kind in fault).length !== 1) {
    problems.push(`the fault must have exactly one of ${kinds.join(', ')}`)
  }
  if ('status' in fault && !isWhole(fault.status, 200, 599)) {
    problems.push(`status must be a whole number from 200 to 599, not ${show(fault.status)}`)
  }
  if ('delayMs' in fault && !isWhole(fault.delayMs, 0, maxTimerMs)) {
    problems.push(
      `delayMs must be a whole number that a timer can wait, not ${show(fault.delayMs)}`,
    )
  }
  if ('contentType' in fault && typeof fault.contentType !== 'string') {
    problems.push(`contentType must be a text, not ${show(fault.contentType)}`)
  }
  return problems
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
