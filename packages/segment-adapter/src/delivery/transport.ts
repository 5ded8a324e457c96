import type { CallOptions, IterableResponse, OperationId } from '@iterelay/iterable-sdk'

import type { JsonObject } from '../json.ts'

/**
 * The part of an Iterable client that delivery uses.
 *
 * Narrower than the client itself: a plan names its operations at run time, where the client's types want them at
 * compile time.
 */
export interface Transport {
  call(
    operation: OperationId,
    input: { readonly body?: JsonObject; readonly params?: Readonly<Record<string, string>> },
    options: CallOptions,
  ): { withResponse(): Promise<IterableResponse<unknown>> }
}
