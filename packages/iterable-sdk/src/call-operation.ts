import { resolveCallOptions, type CallOptions } from './call-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import type { IterableResponse } from './iterable-call.ts'
import type { CoreOperation } from './operation.ts'
import { buildRequest, type RequestInput } from './request.ts'
import { requestIdOf } from './response.ts'
import { runAttempts } from './run-attempts.ts'

/** Calls an operation and reads its answer, or leaves its body to be read as a stream. */
export async function callOperation(
  operation: CoreOperation,
  input: RequestInput,
  client: ResolvedClientOptions,
  options?: CallOptions,
  isStream = false,
): Promise<IterableResponse<unknown>> {
  const resolved = { ...resolveCallOptions(options, client), isStream }
  const request = buildRequest(operation, input, client, resolved.headers)
  const answer = await runAttempts(operation, request, input.body, client, resolved)
  const { outcome, response, attempts, secrets } = answer
  if ('error' in outcome) throw outcome.error
  const { status, headers } = response
  return { ...outcome, status, headers, attempts, requestId: requestIdOf(response, secrets) }
}
