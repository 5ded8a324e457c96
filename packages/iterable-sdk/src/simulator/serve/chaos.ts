import { isOperationId } from '../../core-operations.ts'
import type { OperationId } from '../../gen/operations.gen.ts'
import { isObject } from '../is-object.ts'
import { describeFaultProblems, type Fault } from './faults.ts'

/** Which requests go wrong, and how. */
export interface ChaosOptions {
  /** Any whole number. The same seed and the same requests give the same faults. */
  readonly seed: number
  /** Share of the requests that go wrong, from 0 to 1. */
  readonly rate: number
  /** What goes wrong; one is picked each time. Default: 429, 500, 503, and each way to break a connection or a body. */
  readonly faults?: readonly Fault[]
  /** Operations that go wrong. Default: all. */
  readonly operations?: readonly OperationId[]
}

const usualFaults: readonly Fault[] = [
  { status: 429 },
  { status: 500 },
  { status: 503 },
  { networkError: true },
  { resetBody: true },
  { truncateBody: true },
  { contentType: 'text/html' },
]

/** Picks the faults of chaos mode. */
export class Chaos {
  readonly #options: ChaosOptions | undefined
  #state: number

  constructor(options: ChaosOptions | undefined) {
    this.#options = options
    this.#state = options?.seed ?? 0
  }

  /** The fault of the next request of an operation; undefined when it goes well. */
  next(operation: OperationId): Fault | undefined {
    if (this.#options === undefined) return undefined
    const { rate, faults = usualFaults, operations } = this.#options
    if (operations !== undefined && !operations.includes(operation)) return undefined
    // Two numbers each time, so that a changed rate does not change which fault comes where.
    const [chance, pick] = [this.#random(), this.#random()]
    return chance < rate ? faults[Math.floor(pick * faults.length)] : undefined
  }

  /** Begins anew, as the seed says. */
  restart(): void {
    this.#state = this.#options?.seed ?? 0
  }

  /** Numbers from 0 to below 1: mulberry32, which is short and good enough for this. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Adds a problem for each part of chaos mode that is wrong. */
export function checkChaos(chaos: unknown, problems: string[]): void {
  if (chaos === undefined) return
  const { seed, rate, faults = [], operations = [] } = isObject(chaos) ? chaos : {}
  if (!Number.isSafeInteger(seed)) problems.push('chaos.seed must be a whole number')
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) {
    problems.push('chaos.rate must be a number from 0 to 1')
  }
  if (!Array.isArray(faults) || !Array.isArray(operations)) {
    problems.push('chaos.faults and chaos.operations must be lists')
    return
  }
  for (const fault of faults as readonly unknown[]) {
    problems.push(...describeFaultProblems(fault).map((problem) => `chaos.faults: ${problem}`))
  }
  for (const operation of operations as readonly unknown[]) {
    if (!isOperationId(operation)) {
      problems.push(`chaos.operations: there is no operation ${String(operation)}`)
    }
  }
}
