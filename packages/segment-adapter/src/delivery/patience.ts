import type { OperationId } from '@iterelay/iterable-sdk'

/**
 * Requests in a row that may bring nothing before a search is given up.
 *
 * Enough to find one bad item at the head of a thousand by halves, which takes eleven, and some more beside it.
 */
const fullPatience = 24

/**
 * How long a destination goes on sending parts of a refused bulk request, per operation.
 *
 * Each search that is given up leaves half as much for the next one, down to a single request, until something works
 * again: what has nothing to do with the items shall not cost two requests for each of them.
 */
export class Patience {
  readonly #left = new Map<OperationId, number>()
  readonly #worked = new Set<OperationId>()

  /** Fruitless requests in a row after which a search is given up. */
  of(operation: OperationId): number {
    return this.#left.get(operation) ?? fullPatience
  }

  /** Whether the operation has ever worked, so that a refusal is surely not about the call. */
  hasWorked(operation: OperationId): boolean {
    return this.#worked.has(operation)
  }

  /** Notes an answer that took some items at least; `isClear` where it said of each what became of it. */
  succeed(operation: OperationId, { isClear }: { readonly isClear: boolean }): void {
    this.#worked.add(operation)
    if (isClear) this.#left.delete(operation)
  }

  giveUp(operation: OperationId): void {
    this.#left.set(operation, Math.ceil(this.of(operation) / 2))
  }
}
