import type { CallOptions } from '../call-options.ts'
import type { OptionRule, OptionRules } from '../check-options.ts'

const leftToClient: OptionRule = { must: 'what the client takes', is: () => true }

/** Rules of the options of a call, where they stand among others: the client checks their values, once it is called. */
export const callRules: OptionRules<CallOptions> = {
  // Listened to here, too.
  signal: {
    must: 'an AbortSignal',
    is: (value) => value === null || value instanceof AbortSignal,
  },
  timeoutMs: leftToClient,
  headers: leftToClient,
  retry: leftToClient,
}

/** The options of a call among others. */
export function pickCallOptions(options: CallOptions): CallOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => Object.hasOwn(callRules, name)),
  )
}

/** The rule of an option that counts something, from `least` up. */
export function aCount(least: number): OptionRule {
  return {
    must: `a whole number from ${least} up`,
    is: (value) => Number.isSafeInteger(value) && Number(value) >= least,
  }
}
