import type { CallOptions } from '@iterelay/iterable-sdk'

import type { MappingResult } from '../outcome.ts'
import type { PlanItem, RequestDraft } from '../plan/plan.ts'
import { failureOf, notAttempted, type Failure, type StopReason } from './failure.ts'
import { settleBulk } from './settle-bulk.ts'
import type { Transport } from './transport.ts'

/** What a request brought for each of its items, in the same order. */
export interface RequestAnswer {
  readonly results: readonly MappingResult[]
  /** HTTP requests made, reads and retries included. */
  readonly attempts: number
  /** Those of them that only looked. */
  readonly reads?: number
}

/**
 * Makes one planned request and settles each of its items. Never rejects.
 *
 * Some refusals of a bulk request concern one item but name none, such as a value of the wrong type: then the
 * request is split in halves until the culprit stands alone, so that it takes no neighbour down with it. The halves
 * go to the same endpoint in order, because Iterable queues single and bulk calls apart.
 */
export async function sendRequest(
  transport: Transport,
  request: RequestDraft,
  options: CallOptions,
  stopReason: () => StopReason | undefined,
  items: readonly PlanItem[] = request.items,
  spent = 0,
): Promise<RequestAnswer> {
  try {
    const response = await transport
      .call(request.operation, { body: request.bodyOf(items) }, options)
      .withResponse()
    return settle(request, items, response.data, spent + response.attempts, response)
  } catch (error) {
    const failure = failureOf(error, options.signal ?? undefined)
    const attempts = spent + failure.attempts
    if (items.length > 1 && concernsSomeItem(failure)) {
      const middle = Math.ceil(items.length / 2)
      const sendHalf = async (half: readonly PlanItem[]): Promise<RequestAnswer> => {
        const stopped = stopReason()
        if (stopped === undefined) {
          return sendRequest(transport, request, options, stopReason, half, attempts)
        }
        const unsent = { ...notAttempted(stopped), attempts }
        return { results: half.map((item) => failed(request, item, unsent)), attempts }
      }
      const first = await sendHalf(items.slice(0, middle))
      const second = await sendHalf(items.slice(middle))
      return {
        results: [...first.results, ...second.results],
        attempts: first.attempts + second.attempts - attempts,
      }
    }
    return {
      results: items.map((item) => failed(request, item, { ...failure, attempts })),
      attempts,
    }
  }
}

/** Whether a refused bulk request could pass with fewer items: never for a refused key or a passing fault. */
function concernsSomeItem(failure: Failure): boolean {
  return failure.httpStatus === 400 || failure.httpStatus === 409 || failure.httpStatus === 413
}

function settle(
  request: RequestDraft,
  items: readonly PlanItem[],
  data: unknown,
  attempts: number,
  { status: httpStatus }: { readonly status: number },
): RequestAnswer {
  const refusals = settleBulk(request.operation, items, data)
  const results = items.map((item, index): MappingResult => {
    const refusal = refusals[index]
    if (refusal === undefined) {
      return {
        mapping: item.mapping,
        action: item.action,
        status: 'delivered',
        operation: request.operation,
        httpStatus,
        retryable: false,
        attempts,
      }
    }
    return failed(request, item, {
      status: refusal.certain ? 'rejected' : 'failed',
      code: refusal.code,
      message: refusal.message,
      httpStatus,
      retryable: !refusal.certain,
      attempts,
    })
  })
  return { results, attempts }
}

/** The result of an item whose request failed. */
export function failed(
  request: Pick<RequestDraft, 'operation'>,
  item: PlanItem,
  failure: Failure,
): MappingResult {
  return {
    mapping: item.mapping,
    action: item.action,
    operation: request.operation,
    ...failure,
  }
}
