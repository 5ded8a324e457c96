/** Every code an `IterableError` can carry. */
export const iterableErrorCodes = [
  // Before anything was sent
  'invalid_option',
  'invalid_path_value',
  'invalid_body',
  'schema_mismatch',
  // No answer
  'network_error',
  'timeout',
  'aborted',
  // Answers
  'bad_request',
  'unauthorized',
  'forbidden',
  'not_found',
  'request_timeout',
  'conflict',
  'payload_too_large',
  'rate_limited',
  'server_error',
  'refused',
  'unexpected_answer',
] as const

/** Kind of an `IterableError`. */
export type IterableErrorCode = (typeof iterableErrorCodes)[number]

/** The code for an HTTP status that is no success. */
export function codeOfStatus(status: number): IterableErrorCode {
  switch (status) {
    case 401:
      return 'unauthorized'
    case 403:
      return 'forbidden'
    case 404:
      return 'not_found'
    case 408:
      return 'request_timeout'
    case 409:
      return 'conflict'
    case 413:
      return 'payload_too_large'
    case 429:
      return 'rate_limited'
    default:
      // No fault that passes: nothing there knows the operation.
      if (status === 501) return 'unexpected_answer'
      if (status >= 500) return 'server_error'
      return status >= 400 ? 'bad_request' : 'unexpected_answer'
  }
}
