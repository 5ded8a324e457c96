import type { CallOptions } from '@iterelay/iterable-sdk'

import type { MappingResult } from '../outcome.ts'
import type { PlanItem, RequestDraft } from '../plan/plan.ts'
import { notAttempted, type StopReason } from './failure.ts'
import { failed, sendRequest, type RequestAnswer } from './send-request.ts'
import type { Transport } from './transport.ts'

/**
 * Makes one planned request, and answers for every item in it: see `partsOf`. Never rejects.
 *
 * When Iterable refuses an entry that several items became, these are sent one by one, in their order: what is wrong with one
 * of them must not take the others along, and each gets the result that is truly its own.
 */
export async function sendParts(
  transport: Transport,
  request: RequestDraft,
  options: CallOptions,
  stopReason: () => StopReason | undefined,
): Promise<RequestAnswer> {
  const answer = await sendRequest(transport, request, options, stopReason)
  if (!request.items.some(({ parts }) => parts !== undefined)) return answer
  let { attempts } = answer
  const results: MappingResult[] = []
  for (const [index, { parts }] of request.items.entries()) {
    const result = answer.results[index]
    if (result === undefined) continue
    if (parts === undefined) results.push(result)
    else if (result.status !== 'rejected')
      results.push(...parts.map((part) => resultOf(part, result)))
    else {
      for (const part of parts) {
        // Bulk calls have one queue: the next goes when this one is answered.
        // oxlint-disable-next-line no-await-in-loop
        const apart = await sendPart(part, result.attempts)
        results.push(...apart.results)
        attempts += apart.attempts
      }
    }
  }
  return { results, attempts }

  async function sendPart(part: PlanItem, spent: number): Promise<RequestAnswer> {
    const stopped = stopReason()
    if (stopped !== undefined) {
      const failure = { ...notAttempted(stopped), attempts: spent }
      return { results: [failed(request, part, failure)], attempts: 0 }
    }
    const apart = await sendRequest(transport, request, options, stopReason, [part], spent)
    return { results: apart.results, attempts: apart.attempts - spent }
  }
}

function resultOf({ mapping, action }: PlanItem, result: MappingResult): MappingResult {
  return { ...result, mapping, action }
}
