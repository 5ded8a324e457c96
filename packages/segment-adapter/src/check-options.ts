import { isSignal } from './is-signal.ts'
import type { Issue } from './issue.ts'
import { bareSignal, optionsError, unknownOption, wrongOption } from './option-issue.ts'

/** What the value of an option must be; `must` ends the sentence "the option must be ...". */
export interface OptionRule {
  readonly must: string
  readonly is: (value: unknown) => boolean
  readonly isRequired?: boolean
}

/** The rule of every option, by name. */
export type OptionRules<Options> = Readonly<Record<keyof Options, OptionRule>>

/**
 * Throws one error that names every wrong option and every unknown one.
 *
 * @param whose begins the error's sentence: "the memory store's"
 */
export function checkOptions<Options>(
  whose: string,
  given: Options,
  rules: OptionRules<Options>,
): void {
  const issues = findWrongOptions(given, rules)
  if (issues.length > 0) throw optionsError(`${whose} options have`, issues)
}

/** Everything that is wrong with options; `at` is their path, empty where they are all that was given. */
export function findWrongOptions<Options>(
  options: unknown,
  rules: OptionRules<Options>,
  at = '',
): Issue[] {
  const place = at === '' ? '/' : at
  if (typeof options !== 'object' || options === null) {
    return [wrongOption(place, options, 'must be an object')]
  }
  if (isSignal(options)) return [bareSignal(place)]
  const names = Object.keys(rules)
  const issues = Object.keys(options)
    .filter((name) => !names.includes(name))
    .map((name) => unknownOption(name, names, at))
  for (const [name, rule] of Object.entries<OptionRule>(rules)) {
    const value: unknown = Reflect.get(options, name)
    if (value === undefined ? rule.isRequired !== true : rule.is(value)) continue
    issues.push(wrongOption(`${at}/${name}`, value, `must be ${rule.must}`))
  }
  return issues
}

/** The rule of an option that counts something, or milliseconds. */
export const aCount: OptionRule = {
  must: 'a whole number of at least 1',
  is: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
}

/** Longest time a timer can wait, in milliseconds; beyond it, runtimes fire at once. */
export const maxTimerMs = 2_147_483_647

/** The rule of an option that is a function. */
export const aFunction: OptionRule = {
  must: 'a function',
  is: (value) => typeof value === 'function',
}

/** The rule of an `AbortSignal`. */
export const aSignal: OptionRule = {
  must: 'an AbortSignal, such as AbortSignal.timeout(30_000)',
  is: isSignal,
}
