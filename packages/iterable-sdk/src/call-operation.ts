import { resolveCallOptions, type CallOptions } from './call-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import type { IterableResponse } from './iterable-call.ts'
import type { CoreOperation } from './operation.ts'
import { buildRequest, type RequestInput } from './request.ts'
import { requestIdOf } from './response.ts'
import { runAttempts } from './run-attempts.ts'
import { validateAnswer } from './validate-answer.ts'

/** Calls an operation and reads its answer. */
export async function callOperation(
  operation: CoreOperation,
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
  if (client.schema !== undefined) {
    await client.schema.check(operation.id, input.body, resolved.signal)
  }
  const answer = await runAttempts(operation, request, input.body, client, resolved)
  const { outcome, response, attempts, secrets } = answer
  if ('error' in outcome) throw outcome.error
  const { status } = response
  const requestId = requestIdOf(response, secrets)
  if (client.validate !== undefined) {
    const details = { status, attempts, ...(requestId === undefined ? {} : { requestId }) }
    validateAnswer(operation, outcome.data, client.validate, details, secrets)
  }
  return {
    data: outcome.data,
    status,
    headers: response.headers,
    attempts,
    ...(requestId === undefined ? {} : { requestId }),
  }
}
