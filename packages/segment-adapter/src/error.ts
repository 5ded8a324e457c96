import type { Issue } from './issue.ts'

/** Every code an {@link AdapterError} can carry. */
export const adapterErrorCodes = [
  'invalid_option',
  'invalid_trigger',
  'invalid_mapping',
  'mapping_failed',
  'bad_api_key',
] as const

/** Reason of an {@link AdapterError}. */
export type AdapterErrorCode = (typeof adapterErrorCodes)[number]

const brand: symbol = /* @__PURE__ */ Symbol.for('@iterelay/segment-adapter/AdapterError')

/**
 * The one error class of this package, told apart by `code`.
 *
 * Wrong configuration throws it at construction with all its `issues` at once, and a call without a list of events
 * throws it, too. A stream ends with it when Iterable refuses the API key. A problem with one event never throws from a
 * destination: it becomes that event's outcome.
 */
export class AdapterError extends Error {
  override readonly name = 'AdapterError'
  readonly code: AdapterErrorCode
  /** Everything that was found wrong, in the order it was found. */
  readonly issues: readonly Issue[]

  constructor(
    code: AdapterErrorCode,
    message: string,
    options: { issues?: readonly Issue[]; cause?: unknown } = {},
  ) {
    super(`[${code}] ${message}`, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.issues = options.issues ?? []
    Object.defineProperty(this, brand, { value: true })
  }
}

/** Tells whether a value is an {@link AdapterError}, also when it comes from another copy of this package. */
export function isAdapterError(value: unknown): value is AdapterError {
  return typeof value === 'object' && value !== null && brand in value
}
