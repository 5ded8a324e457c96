import { IterableError } from './error.ts'
import { isRecord } from './is-record.ts'
import { maxTimerMs } from './sleep.ts'
import { suggest } from './suggest.ts'

/** What the value of an option must be. */
export interface OptionRule {
  /** Ends the sentence "the option must be ...". */
  readonly must: string
  readonly is: (value: unknown) => boolean
  /** A wrong value may be a secret, or hold one, and stays out of the message. */
  readonly isSecret?: boolean
  readonly isRequired?: boolean
}

/** A rule per option. A record, so that the compiler finds an option that has none. */
export type OptionRules<Options> = Readonly<Record<keyof Options, OptionRule>>

/**
 * Adds a problem for each member that is not an option, and for each option that breaks its rule.
 *
 * @returns the options that are given, inherited ones too, each read once
 * @throws {IterableError} `invalid_option` where there is not even an object
 */
export function checkOptions<Options>(
  given: Options,
  rules: OptionRules<Options>,
  problems: string[],
  prefix = '',
): Options {
  if (!isRecord(given)) {
    throw new IterableError('invalid_option', `options must be an object, not ${show(given)}`)
  }
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(rules, name))
  if (unknown.length > 0) {
    // No guess at what was meant: the client is in every bundle, and guessing takes more bytes than a list.
    problems.push(
      `there is no option ${prefix}${unknown.join(', ')}; there are ${Object.keys(rules).join(', ')}`,
    )
  }
  const taken: Record<string, unknown> = {}
  for (const [name, rule] of Object.entries<OptionRule>(rules)) {
    const value = given[name]
    if (value !== undefined) taken[name] = value
    if (value === undefined ? !rule.isRequired : rule.is(value)) continue
    // What is no text at all can be no secret.
    const shown = rule.isSecret && typeof value === 'string' ? '' : `, not ${show(value)}`
    problems.push(`${prefix}${name} must be ${rule.must}${shown}`)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the members that were there
  return taken as Options
}

/** Throws one error that names all problems, where there are any. */
export function throwProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
}

/** Adds a problem for each member that is not an option, with a guess at what was meant. */
export function checkNames(
  given: object,
  names: readonly string[],
  prefix: string,
  problems: string[],
): void {
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    problems.push(
      `there is no option ${prefix}${name}${suggest(name, names) || `; the options are ${names.join(', ')}`}`,
    )
  }
}

/** Tells whether a value can be called. */
export function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}

/** The rule of an option that is a function. */
export const aFunction: OptionRule = { must: 'a function', is: isFunction }

/** The rule of an option that is a number. */
export function aNumber(least: number, most: number = Infinity): OptionRule {
  return {
    must: `a number of at least ${least}${most === Infinity ? '' : ` and at most ${most}`}`,
    is: (value) => typeof value === 'number' && value >= least && value <= most,
  }
}

/** The rule of an option that counts something, from `least` up. */
export function aCount(least: number): OptionRule {
  return {
    must: `a whole number from ${least} up`,
    is: (value) => Number.isSafeInteger(value) && Number(value) >= least,
  }
}

/** The rule of an option that can be switched off, or told more. */
export const falseOrObject: OptionRule = {
  must: 'false or an object',
  is: (value) => value === false || (isRecord(value) && !Array.isArray(value)),
}

/** The rule of an option that is a time limit which a timer can keep. */
export const aTimeout: OptionRule = /* @__PURE__ */ aNumber(1, maxTimerMs)

/** A value as it stands in a message; of texts only short words and numbers, since others may be secrets in the wrong place. */
export function show(value: unknown): string {
  if (typeof value === 'string') return /^[\w. -]{0,15}$/.test(value) ? `"${value}"` : 'a text'
  if (typeof value === 'function' || isRecord(value)) {
    return `a value of type ${Array.isArray(value) ? 'array' : typeof value}`
  }
  return String(value)
}
