import { isSignal } from './is-signal.ts'
import type { Issue } from './issue.ts'
import { bareSignal, optionsError, unknownOption, wrongOption } from './option-issue.ts'

/** What the value of an option must be; `must` ends the sentence "the option must be ...". */
export interface OptionRule {
  readonly must: string
  readonly is: (value: unknown) => boolean
  readonly isRequired?: boolean
}

/**
 * Throws one error that names every wrong option and every unknown one.
 *
 * @param whose begins the error's sentence: "the memory store's"
 */
export function checkOptions<Options>(
  whose: string,
  given: Options,
  rules: Readonly<Record<keyof Options, OptionRule>>,
): void {
  const options: unknown = given
  if (typeof options !== 'object' || options === null) {
    throw optionsError(whose, [wrongOption('/', options, 'must be an object')])
  }
  if (isSignal(options)) throw optionsError(whose, [bareSignal('/')])
  const names = Object.keys(rules)
  const issues: Issue[] = Object.keys(options)
    .filter((name) => !names.includes(name))
    .map((name) => unknownOption(name, names))
  for (const [name, rule] of Object.entries<OptionRule>(rules)) {
    const value: unknown = Reflect.get(options, name)
    if (value === undefined ? rule.isRequired !== true : rule.is(value)) continue
    issues.push(wrongOption(`/${name}`, value, `must be ${rule.must}`))
  }
  if (issues.length > 0) throw optionsError(whose, issues)
}

/** The rule of an option that counts something, or milliseconds. */
export const aCount: OptionRule = {
  must: 'a whole number of at least 1',
  is: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
}

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
