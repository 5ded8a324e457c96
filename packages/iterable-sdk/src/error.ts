import { defined } from './defined.ts'
import type { IterableErrorCode } from './error-codes.ts'

/** Details of an {@link IterableError}. */
export interface IterableErrorDetails {
  readonly status?: number | undefined
  readonly iterableCode?: string | undefined
  readonly params?: unknown
  readonly requestId?: string | undefined
  readonly retryable?: boolean
  readonly retryAfterMs?: number | undefined
  readonly attempts?: number
  readonly operation?: string | undefined
  readonly body?: unknown
  readonly cause?: unknown
}

const brand: symbol = /* @__PURE__ */ Symbol.for('@iterelay/iterable-sdk/IterableError')

/**
 * The one error class of this package, told apart by `code`.
 *
 * Messages hold no API key, no request body and no identifiers. `body` and `params`, which are Iterable's own words and
 * may name people, are not enumerable and not in `toJSON`, so that logging the error does not log them.
 */
export class IterableError extends Error {
  // Members that may be absent are only declared: a class field would be there with the value undefined.
  override readonly name = 'IterableError'
  readonly code: IterableErrorCode
  /** HTTP status; absent when no answer came. */
  declare readonly status?: number
  /** Iterable's own code, for example `BadApiKey`. `Success` occurs on failures, too. */
  declare readonly iterableCode?: string
  /** Iterable's details, with the API key taken out. Not enumerable. */
  declare readonly params?: unknown
  /** `Iterable-Request-Id` of the answer. */
  declare readonly requestId?: string
  /** Whether the same call could succeed later: the fault can pass by itself. */
  readonly retryable: boolean
  /** Milliseconds the server asked to wait. */
  declare readonly retryAfterMs?: number
  /** Requests made, retries included; 0 when nothing was sent. */
  readonly attempts: number
  /** Operation id, for example `users.update`. */
  declare readonly operation?: string
  /** The answer's body with the API key taken out, parsed where it was JSON, else as text. Not enumerable. */
  declare readonly body?: unknown

  constructor(code: IterableErrorCode, message: string, details: IterableErrorDetails = {}) {
    super(`[${code}] ${message}`, 'cause' in details ? { cause: details.cause } : undefined)
    const { params, body, cause: _cause, ...shown } = details
    this.code = code
    this.retryable = false
    this.attempts = 0
    Object.assign(this, defined(shown))
    Object.defineProperties(this, {
      [brand]: { value: true },
      params: { value: params },
      body: { value: body },
    })
  }

  /** The error without body, params and stack, safe to log. */
  toJSON(): Record<string, unknown> {
    const shown: Record<string, unknown> = { message: this.message }
    return Object.assign(shown, this)
  }
}

/** Tells whether a value is an {@link IterableError}, also when it comes from another copy of this package. */
export function isIterableError(value: unknown): value is IterableError {
  return typeof value === 'object' && value !== null && brand in value
}
