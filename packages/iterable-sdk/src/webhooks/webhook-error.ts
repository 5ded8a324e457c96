/** Statuses that suit each reason for which a webhook is refused. */
const statuses = {
  /** The `Authorization` header is missing, or is not the one of this token. */
  unauthorized: 401,
  /** The body is not JSON in UTF-8. */
  invalid_json: 400,
  /** The body is JSON, but not a system webhook event. */
  invalid_event: 400,
  /** The body is larger than `maxBodyBytes`. */
  body_too_large: 413,
  /** An option or argument is wrong: a mistake in the calling program. */
  invalid_option: 500,
} as const

/** Why a webhook is refused. */
export type IterableWebhookErrorCode = keyof typeof statuses

const brand: symbol = /* @__PURE__ */ Symbol.for('@iterelay/iterable-sdk/IterableWebhookError')

/**
 * The one error class of this entry, told apart by `code`. `status` is what to answer Iterable with.
 *
 * It holds neither the token nor anything of the request, so it can be logged.
 */
export class IterableWebhookError extends Error {
  override readonly name = 'IterableWebhookError'
  readonly code: IterableWebhookErrorCode
  /** The HTTP status to answer with. Iterable does not publish which ones it repeats. */
  readonly status: 400 | 401 | 413 | 500

  // No cause: what JSON.parse throws quotes the body.
  constructor(code: IterableWebhookErrorCode, message: string) {
    super(`[${code}] ${message}`)
    this.code = code
    this.status = statuses[code]
    Object.defineProperty(this, brand, { value: true })
  }

  /** The error without its stack. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, status } = this
    return { name, code, message, status }
  }
}

/** Tells whether a value is an {@link IterableWebhookError}, also when it comes from another copy of this package. */
export function isIterableWebhookError(value: unknown): value is IterableWebhookError {
  return typeof value === 'object' && value !== null && brand in value
}
