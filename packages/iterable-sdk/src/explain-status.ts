import type { IterableErrorCode } from './error-codes.ts'

type Explanation = readonly [code: IterableErrorCode, advice?: string]

const explanations: Readonly<Record<number, Explanation>> = {
  401: ['unauthorized', 'check apiKey and dataCenter'],
  403: ['forbidden'],
  404: ['not_found'],
  408: ['request_timeout'],
  409: ['conflict'],
  413: ['payload_too_large'],
  429: ['rate_limited'],
  // No fault that passes: nothing there knows the operation.
  501: ['unexpected_answer', 'check baseUrl'],
}

/** The code for an HTTP status that is no success, and what to do about it. */
export function explainStatus(status: number): Required<Explanation> {
  const [code, advice] = explanations[status] ?? []
  if (status >= 500) {
    return [code ?? 'server_error', advice ?? 'try again later']
  }
  return status >= 400
    ? [code ?? 'bad_request', advice ?? 'see iterableCode and body']
    : ['unexpected_answer', 'check baseUrl']
}
