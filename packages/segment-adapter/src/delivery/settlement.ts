import type { Issue } from '../issue.ts'
import type { MappingResult } from '../outcome.ts'
import type { PlanItem, RequestDraft } from '../plan/plan.ts'
import { afterRepeat, failed, type Reason } from './failure.ts'
import type { Group } from './split.ts'

/** The items of one planned request with their results, as far as they have come in. */
export class Settlement {
  readonly request: RequestDraft
  /** All items of the request. */
  readonly all: Group
  readonly results: MappingResult[] = []
  /** Requests made that carried the item, retries included. */
  readonly #attempts: number[]
  /** Items of a call that was made more than once, so that an attempt before the last may have been carried out. */
  #repeated: Set<number> | undefined
  /** Mostly one object serves for all items of a request. */
  #delivered: MappingResult | undefined

  constructor(request: RequestDraft) {
    this.request = request
    this.all = request.items.map((_, position) => position)
    this.#attempts = request.items.map(() => 0)
  }

  itemsAt(group: Group): readonly PlanItem[] {
    const { items } = this.request
    return group.length === items.length
      ? items
      : group.flatMap((position) => items[position] ?? [])
  }

  countAttempts(group: Group, attempts: number): void {
    for (const position of group) this.#attempts[position] = this.attemptsOf(position) + attempts
    if (attempts < 2) return
    const repeated = (this.#repeated ??= new Set())
    for (const position of group) repeated.add(position)
  }

  attemptsOf(position: number): number {
    return this.#attempts[position] ?? 0
  }

  deliver(position: number, httpStatus: number, warnings: readonly Issue[] = []): void {
    const item = this.request.items[position]
    if (item === undefined) return
    const { mapping, action } = item
    const attempts = this.attemptsOf(position)
    const last = this.#delivered
    const isAlike =
      last?.mapping === mapping && last.action === action && last.attempts === attempts
    const result: MappingResult = isAlike
      ? last
      : {
          mapping,
          action,
          status: 'delivered',
          operation: this.request.operation,
          httpStatus,
          retryable: false,
          attempts,
        }
    this.#delivered = result
    this.results[position] = warnings.length === 0 ? result : { ...result, warnings }
  }

  fail(group: Group, reason: Reason): void {
    for (const position of group) {
      const item = this.request.items[position]
      if (item === undefined) continue
      const attempts = this.attemptsOf(position)
      const known = this.#repeated?.has(position) === true ? afterRepeat(reason) : reason
      this.results[position] = failed(this.request, item, { ...known, attempts })
    }
  }
}
