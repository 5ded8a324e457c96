import type { OperationId } from '../../gen/operations.gen.ts'

/** A request that the simulator answered. */
export interface LoggedRequest {
  /** Undefined for a route that it does not know. */
  readonly operation: OperationId | undefined
  readonly method: string
  readonly path: string
  /** Query parameters; of one that was repeated, the last. */
  readonly query: Readonly<Record<string, string>>
  /** The parsed body; undefined when there was none, or no JSON, or too much of it. */
  readonly body: unknown
  /** Status of the answer; 0 when the connection was made to fail. */
  readonly status: number
  /** Epoch milliseconds, by the simulator's clock. */
  readonly at: number
}

/** Which requests to look at: those of an operation, those with all of some members, or those a function picks. */
export type RequestFilter =
  | OperationId
  | Partial<Pick<LoggedRequest, 'operation' | 'method' | 'path' | 'status'>>
  | ((request: LoggedRequest) => boolean)

/** The latest requests, and how many there were of each operation. API keys are in neither. */
export class RequestLog {
  readonly #max: number
  #kept: LoggedRequest[] = []
  #counts = new Map<string, number>()

  /** @param max requests kept; 0 for none */
  constructor(max: number) {
    this.#max = max
  }

  note(request: LoggedRequest): void {
    const name = request.operation ?? 'unknown'
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    if (this.#max === 0) return
    this.#kept.push(request)
    // Cut in halves, so that a long run does not shift the list at each request.
    if (this.#kept.length > this.#max * 2) this.#kept = this.#kept.slice(-this.#max)
  }

  list(filter?: RequestFilter): readonly LoggedRequest[] {
    const latest = this.#max === 0 ? [] : this.#kept.slice(-this.#max)
    const found =
      filter === undefined ? latest : latest.filter((request) => matches(request, filter))
    // Copies, so that nobody changes what the project holds.
    return found.map((request) => ({ ...request, body: structuredClone(request.body) }))
  }

  /** Requests per operation; `unknown` for routes that the simulator does not know. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.#counts)
  }

  clear(): void {
    this.#kept = []
    this.#counts.clear()
  }
}

function matches(request: LoggedRequest, filter: RequestFilter): boolean {
  if (typeof filter === 'function') return filter(request)
  if (typeof filter === 'string') return request.operation === filter
  const { operation, method, path, status } = { ...request, ...filter }
  return (
    request.operation === operation &&
    request.method === method &&
    request.path === path &&
    request.status === status
  )
}
