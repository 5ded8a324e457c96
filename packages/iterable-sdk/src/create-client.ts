import type { Client } from 'openapi-fetch'

import { bindResources, type Call } from './bind-resources.ts'
import { callOperation } from './call-operation.ts'
import type { CallOptions } from './call-options.ts'
import { show } from './check-options.ts'
import { resolveClientOptions, type IterableClientOptions } from './client-options.ts'
import { coreOperations, isOperationId } from './core-operations.ts'
import { IterableError } from './error.ts'
import type { OperationId } from './gen/operations.gen.ts'
import type { Resources } from './gen/resources.gen.ts'
import type { paths } from './gen/types.gen.ts'
import { createHttpClient } from './http-client.ts'
import { isRecord } from './is-record.ts'
import { iterableCall, type IterableCall } from './iterable-call.ts'
import type { OperationInput, OperationResult } from './operation-types.ts'
import type { ProjectPaths } from './project-paths.ts'
import type { ProjectTypes } from './project-types.ts'
import type { RequestInput } from './request.ts'
import { suggest } from './suggest.ts'

/** A client of the Iterable API. */
export interface IterableClient<P extends ProjectTypes = ProjectTypes> extends Resources<P> {
  /** Calls an operation by its id: what the resource methods do, for code that has the id at hand. */
  call<Id extends OperationId>(
    operation: Id,
    input: OperationInput<Id, P>,
    options?: CallOptions,
  ): IterableCall<OperationResult<Id, P>>
  /**
   * An openapi-fetch client over the same transport, for `{ data, error, response }` users.
   *
   * Address, key, headers, time limit and retries are those of this client. It rejects only when no answer came, or a success that
   * cannot be read.
   */
  readonly http: Client<ProjectPaths<P>>
}

/**
 * Creates a client of the Iterable API.
 *
 * Cheap: nothing is sent, read or started.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option.
 *
 * @example
 * ```ts
 * const client = createIterableClient({ apiKey: 'your-server-side-key', dataCenter: 'eu' })
 * await client.users.update({ email: 'ana@example.com', dataFields: { plan: 'pro' } })
 * ```
 */
export function createIterableClient<P extends ProjectTypes = ProjectTypes>(
  options: IterableClientOptions<P>,
): IterableClient<P> {
  const resolved = resolveClientOptions(options)
  const call: Call = (operation, input, callOptions) =>
    iterableCall(callOperation(operation, input, resolved, callOptions))
  let http: Client<paths> | undefined
  const client = {
    call(id: OperationId, input: RequestInput = {}, callOptions?: CallOptions) {
      const operation = isOperationId(id) ? coreOperations()[id] : undefined
      if (operation === undefined) return iterableCall(Promise.reject(unknownOperation(id)))
      return isRecord(input)
        ? call(operation, input, callOptions)
        : iterableCall(Promise.reject(wrongInput(id, input)))
    },
    get http(): Client<paths> {
      return (http ??= createHttpClient(resolved))
    },
  }
  bindResources(client, coreOperations(), call)
  // The table and the interfaces are generated from the same document.
  return client as unknown as IterableClient<P> // oxlint-disable-line typescript/no-unsafe-type-assertion
}

function wrongInput(id: OperationId, input: unknown): IterableError {
  return new IterableError(
    'invalid_option',
    `${id}: the input must be an object with params, body or both, not ${show(input)}`,
    { operation: id },
  )
}

function unknownOperation(id: unknown): IterableError {
  const known = Object.keys(coreOperations())
  return new IterableError(
    'invalid_option',
    `there is no operation ${show(id)}${suggest(String(id), known)}`,
  )
}
