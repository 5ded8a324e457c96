import { resolveCallOptions, type CallOptions } from './call-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import type { IterableResponse } from './iterable-call.ts'
import type { Operation } from './operation.ts'
import { buildRequest, type RequestInput } from './request.ts'
import { requestIdOf } from './response.ts'
import { runAttempts } from './run-attempts.ts'

/** Calls an operation and reads its answer. */
export async function callOperation(
  operation: Operation,
  input: RequestInput,
  client: ResolvedClientOptions,
  options?: CallOptions,
): Promise<IterableResponse<unknown>> {
  const resolved = resolveCallOptions(options, client)
  const request = buildRequest(operation, input, {
    baseUrl: client.baseUrl,
    apiKey: client.apiKey,
    headers: resolved.headers,
  })
  const answer = await runAttempts(operation, request, input.body, client, resolved)
  const { outcome, response, attempts } = answer
  if ('error' in outcome) throw outcome.error
  const requestId = requestIdOf(response, client.apiKey)
  return {
    data: outcome.data,
    status: response.status,
    headers: response.headers,
    attempts,
    ...(requestId === undefined ? {} : { requestId }),
  }
}
