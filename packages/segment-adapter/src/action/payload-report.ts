import type { Issue } from '../issue.ts'
import type { SizeBound } from './size-bound.ts'

/** Something that was done to a value on its way from the mapping to the request. */
export interface PayloadNote {
  /**
   * - `coerced`: turned into the type of its field.
   * - `date`: date text or a `Date` rewritten in the format that Iterable recognises, or in Unix seconds.
   * - `pruned`: an empty value, taken for none.
   * - `removed`: not a field of the action.
   */
  readonly kind: 'coerced' | 'date' | 'pruned' | 'removed'
  /** Slash-separated place in the payload, for example `/items/0/price`. */
  readonly path: string
  /** What was done, as a sentence. */
  readonly message: string
}

/** What a payload check finds and does. */
export interface PayloadReport {
  /** Why the payload cannot be sent; none when it can. */
  readonly issues: Issue[]
  /** Optional values that could not be sent and were left out. */
  readonly warnings: Issue[]
  /** Whether a bad optional value is left out with a warning instead of being an issue. */
  readonly dropsOptional: boolean
  /** Counts up with every value of the payload. */
  readonly size: SizeBound
  /** Where to note what is done, for those who ask. */
  readonly notes?: PayloadNote[]
}
