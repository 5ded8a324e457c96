import type { Answer } from './answers.ts'
import type { ResolvedSimulatorOptions } from './options.ts'
import type { Store } from './store/store.ts'

/** What a route works with. */
export interface Context {
  readonly store: Store
  readonly options: ResolvedSimulatorOptions
  /** Epoch milliseconds of this request. */
  readonly now: number
  readonly path: string
  /** Values of the path's parameters, decoded. */
  readonly pathParams: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The parsed body; undefined when there was none. */
  readonly body: unknown
}

/** Answers one operation. */
export type Route = (context: Context) => Answer
