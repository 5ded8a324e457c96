import type { MappingResult } from '../outcome.ts'
import type { PlanItem, RequestDraft } from '../plan/plan.ts'
import { warningsFor } from './field-warnings.ts'
import { sendRequest, type RequestAnswer, type SendOptions } from './send-request.ts'

/**
 * Makes one planned request, and answers for every item in it: see `partsOf`. Never rejects.
 *
 * When Iterable refuses an entry that several items became, these are sent one by one, in their order: what is wrong with one
 * of them must not take the others along, and each gets the result that is truly its own.
 */
export async function sendParts(
  request: RequestDraft,
  options: SendOptions,
): Promise<RequestAnswer> {
  const answer = await sendRequest(request, options)
  if (!request.items.some(({ parts }) => parts !== undefined)) return answer
  const results: MappingResult[] = []
  for (const [index, { parts }] of request.items.entries()) {
    const result = answer.results[index]
    if (result === undefined) continue
    if (parts === undefined) results.push(result)
    else if (result.status !== 'rejected') {
      for (const part of parts) results.push(resultOf(part, result))
    } else {
      for (const part of parts) {
        // Bulk calls have one queue: the next goes when this one is answered.
        // oxlint-disable-next-line no-await-in-loop
        const [own = result] = (await sendRequest({ ...request, items: [part] }, options)).results
        results.push({ ...own, attempts: own.attempts + result.attempts })
      }
    }
  }
  return { results }
}

function resultOf(part: PlanItem, result: MappingResult): MappingResult {
  const { mapping, action, item } = part
  const { warnings, ...rest } = result
  const own = warningsFor(item, warnings ?? [])
  return { ...rest, mapping, action, ...(own.length === 0 ? {} : { warnings: own }) }
}
