/** Every code an `IterableError` can carry. */
export const iterableErrorCodes = [
  // Before anything was sent
  'invalid_option',
  'invalid_path_value',
  'invalid_body',
  'schema_mismatch',
  'store_unavailable',
  'source_failed',
  // No answer
  'network_error',
  'timeout',
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
  // Pages, streams and export jobs
  'paging_loop',
  'truncated_stream',
  'bad_line',
  'export_failed',
  'export_truncated',
] as const

/** Kind of an `IterableError`. */
export type IterableErrorCode = (typeof iterableErrorCodes)[number]
