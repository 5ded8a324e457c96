import { AdapterError } from '../error.ts'

/** How large a trigger may be. */
export interface TriggerLimits {
  /** Length of the text, in UTF-16 units. Default 20,000. */
  readonly maxLength: number
  /** Parentheses and negations inside each other. Default 100. */
  readonly maxDepth: number
  /** Comparisons and function calls. Default 1,000. */
  readonly maxConditions: number
  /** Mistakes reported before the rest is left out. Default 50. */
  readonly maxIssues: number
}

/** The limits in effect where none are given. */
export const defaultTriggerLimits: TriggerLimits = Object.freeze({
  maxLength: 20_000,
  maxDepth: 100,
  maxConditions: 1_000,
  maxIssues: 50,
})

// Parsing recurses, so a deeper trigger could end in a stack overflow instead of an issue.
const deepest = 500

/**
 * Fills in the defaults.
 *
 * @throws {AdapterError} `invalid_option` for an unknown limit or one that is not a positive whole number.
 */
export function resolveTriggerLimits(given: Partial<TriggerLimits> = {}): TriggerLimits {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaultTriggerLimits, name)) {
      const known = Object.keys(defaultTriggerLimits).join(', ')
      throw new AdapterError('invalid_option', `there is no limit ${name}; the limits are ${known}`)
    }
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new AdapterError('invalid_option', `${name} must be a whole number above 0`)
    }
  }
  const limits = { ...defaultTriggerLimits, ...given }
  if (limits.maxDepth > deepest) {
    throw new AdapterError('invalid_option', `maxDepth may be at most ${deepest}`)
  }
  return Object.freeze(limits)
}
