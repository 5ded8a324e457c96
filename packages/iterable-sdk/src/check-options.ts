import { maxTimerMs } from './sleep.ts'
import { suggest } from './suggest.ts'

/** Adds a problem for each member that is not an option. */
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

/** Adds a problem when a time limit is not one that a timer can keep. */
export function checkTimeout(timeoutMs: unknown, problems: string[]): void {
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= maxTimerMs) return
  problems.push(
    `timeoutMs must be a number above 0 and at most ${maxTimerMs}, not ${show(timeoutMs)}`,
  )
}

/** A value as it stands in a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) {
    return `a value of type ${Array.isArray(value) ? 'array' : typeof value}`
  }
  return String(value)
}
