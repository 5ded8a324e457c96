import type { Client } from 'openapi-fetch'

import { bindResources, type Call } from './bind-resources.ts'
import { callOperation } from './call-operation.ts'
import type { CallOptions } from './call-options.ts'
import { show } from './check-options.ts'
import { resolveClientOptions, type IterableClientOptions } from './client-options.ts'
import { coreOperations } from './core-operations.ts'
import { IterableError } from './error.ts'
import type { OperationId } from './gen/operations.gen.ts'
import type { Resources } from './gen/resources.gen.ts'
import type { paths } from './gen/types.gen.ts'
import { isRecord } from './is-record.ts'
import {
  iterableCall,
  type IterableCall,
  type IterableResponse,
  type IterableStream,
} from './iterable-call.ts'
import { lazyHttpClient } from './lazy-http-client.ts'
import type { OperationInput, OperationResult } from './operation-types.ts'
import type { RequestInput } from './request.ts'

/** A client of the Iterable API. */
export interface IterableClient extends Resources {
  /** Calls an operation by its id: what the resource methods do, for code that has the id at hand. */
  call<Id extends OperationId>(
    operation: Id,
    input: OperationInput<Id>,
    options?: CallOptions,
  ): IterableCall<OperationResult<Id>>
  /**
   * Calls an operation and hands over its answer as soon as the headers are there, with a body that is still to be read.
   *
   * A failure is read and rejects as it does elsewhere, and so do retries; once the body is yours, nothing is repeated.
   * `timeoutMs` ends with the headers; `signal` ends the body, too. Read it or cancel it: until then the connection is in use.
   */
  stream<Id extends OperationId>(
    operation: Id,
    input: OperationInput<Id>,
    options?: CallOptions,
  ): Promise<IterableStream>
  /**
   * An openapi-fetch client over the same transport, for `{ data, error, response }` users.
   *
   * Address, key, headers, time limit, rate limits and retries are those of this client. It rejects only when no answer came, or a
   * success that cannot be read. openapi-fetch is loaded with the first use, so that it costs nobody else anything.
   */
  readonly http: Client<paths>
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
export function createIterableClient(options: IterableClientOptions): IterableClient {
  const resolved = resolveClientOptions(options)
  const table = coreOperations()
  const call: Call = (operation, input, callOptions) =>
    iterableCall(callOperation(operation, input, resolved, callOptions))
  const send = async (
    id: string,
    input: RequestInput = {},
    callOptions?: CallOptions,
    isStream?: boolean,
  ): Promise<IterableResponse<unknown>> => {
    const operation = Object.hasOwn(table, id) ? table[id] : undefined
    if (operation && isRecord(input)) {
      return callOperation(operation, input, resolved, callOptions, isStream)
    }
    throw new IterableError(
      'invalid_option',
      `call needs an operation id, not ${show(id)}, and { params, body }`,
    )
  }
  const client = {
    ...bindResources(table, call),
    call: (id: string, input?: RequestInput, callOptions?: CallOptions) =>
      iterableCall(send(id, input, callOptions)),
    stream: async (id: string, input?: RequestInput, callOptions?: CallOptions) => {
      const { data: body, ...known } = await send(id, input, callOptions, true)
      return { body, ...known }
    },
    http: lazyHttpClient(resolved),
  }
  // The table and the interfaces are generated from the same document.
  return client as unknown as IterableClient // oxlint-disable-line typescript/no-unsafe-type-assertion
}
