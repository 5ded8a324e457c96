import type { OperationId } from '@iterelay/iterable-sdk'

import type { ActionItem } from '../action/action.ts'
import type { MappingResult, StepResult } from '../outcome.ts'
import type { PlanItem, RequestDraft } from '../plan/plan.ts'
import type { RequestAnswer } from './send-request.ts'

/** Keeps what became of each request of the items that need several. One per delivery. */
export class StepResults {
  readonly #byItem = new Map<PlanItem, readonly StepResult[]>()

  /** The answer to a request, with the steps so far, and those to come as not sent. */
  note({ operation, items }: RequestDraft, answer: RequestAnswer): RequestAnswer {
    const [item] = items
    const [result] = answer.results
    // Requests of several items are whole items.
    if (items.length !== 1 || item === undefined || result === undefined) return answer
    const operations = stepsOf(item.item)
    if (operations === undefined) return answer
    const made = [...(this.#byItem.get(item) ?? []), stepOf(operation, result, answer.reads)]
    this.#byItem.set(item, made)
    const toCome = operations
      .slice(made.length)
      .map((next): StepResult => ({ operation: next, status: 'not_sent', attempts: 0 }))
    return { results: [{ ...result, steps: [...made, ...toCome] }] }
  }
}

/** The operations of an item that needs several requests. */
function stepsOf(item: ActionItem): readonly OperationId[] | undefined {
  if (item.form === 'bulk') {
    return item.before === undefined ? undefined : [item.before.operation, item.operation]
  }
  return item.steps.length > 1 ? item.steps.map((step) => step.operation) : undefined
}

function stepOf(
  operation: OperationId,
  { status, code, httpStatus, attempts: all }: MappingResult,
  reads = 0,
): StepResult {
  const attempts = all - reads
  if (attempts === 0 || status === 'skipped') {
    const reason = status === 'delivered' ? 'not_needed' : code
    return {
      operation,
      status: 'not_sent',
      ...(reason === undefined ? {} : { code: reason }),
      attempts,
    }
  }
  return {
    operation,
    status,
    ...(code === undefined ? {} : { code }),
    ...(httpStatus === undefined ? {} : { httpStatus }),
    attempts,
  }
}
