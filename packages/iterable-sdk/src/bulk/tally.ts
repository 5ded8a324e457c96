import type { BulkCode, BulkResult } from './bulk-result.ts'
import { membersOf } from './members-of.ts'

/** What a run brought, in numbers. */
export interface BulkSummary {
  /** Results given: `delivered`, `rejected` and `failed` together. */
  readonly total: number
  readonly delivered: number
  readonly rejected: number
  readonly failed: number
  /** Why items were not delivered, and how many each. */
  readonly codes: Readonly<Partial<Record<BulkCode, number>>>
  /** HTTP requests made, retries included. */
  readonly requests: number
  /** Fields new to the project, which it has from now on. */
  readonly createdFields: readonly string[]
  /** Fields that Iterable dropped from items that it took otherwise. */
  readonly filteredOutFields: readonly string[]
}

/** Counts results and requests. */
export class Tally {
  requests = 0
  #delivered = 0
  #rejected = 0
  #failed = 0
  readonly #codes = new Map<BulkCode, number>()
  readonly #createdFields = new Set<string>()
  readonly #filteredOutFields = new Set<string>()

  count(result: BulkResult<unknown>): void {
    if (result.status === 'delivered') {
      this.#delivered += 1
      return
    }
    if (result.status === 'rejected') this.#rejected += 1
    else this.#failed += 1
    this.#codes.set(result.code, (this.#codes.get(result.code) ?? 0) + 1)
  }

  /** Takes note of what an answer says of fields. */
  addFields(answer: unknown): void {
    const { createdFields, filteredOutFields } = membersOf(answer)
    addTexts(this.#createdFields, createdFields)
    addTexts(this.#filteredOutFields, filteredOutFields)
  }

  summary(): BulkSummary {
    return {
      total: this.#delivered + this.#rejected + this.#failed,
      delivered: this.#delivered,
      rejected: this.#rejected,
      failed: this.#failed,
      codes: Object.fromEntries(this.#codes),
      requests: this.requests,
      createdFields: [...this.#createdFields],
      filteredOutFields: [...this.#filteredOutFields],
    }
  }
}

function addTexts(set: Set<string>, values: unknown): void {
  if (!Array.isArray(values)) return
  for (const value of values as readonly unknown[]) if (typeof value === 'string') set.add(value)
}
