import { resolveCallOptions, type CallOptions } from './call-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import { defined } from './defined.ts'
import type { OperationId } from './gen/operations.gen.ts'
import type { IterableResponse } from './iterable-call.ts'
import { operationError } from './operation-error.ts'
import type { CoreOperation } from './operation.ts'
import { redact } from './redact.ts'
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
  const { data } = outcome
  const { status, headers } = response
  const known = { status, attempts, ...defined({ requestId: requestIdOf(response, secrets) }) }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids of the table are those of the type
  const problem = isStream ? undefined : client.validate?.(operation.id as OperationId, data)
  if (problem !== undefined) {
    throw operationError(
      operation,
      'unexpected_answer',
      `status ${status}, but not as documented: ${problem}`,
      { ...known, body: redact(data, secrets) },
    )
  }
  return { data, headers, ...known }
}
