import { below, type Place, type Resolve } from '../compiler.ts'
import type { CompileDirective } from './directive.ts'

const names = ['exists', 'blank', 'then', 'else']

/**
 * `@if`: one of two values, by whether a third is there.
 *
 * `exists` asks for neither missing nor null. `blank`, against its name, takes `then` when the value is not blank;
 * missing, null, `""`, 0, false and empty lists are blank.
 */
export const compileIf: CompileDirective = (argument, place, compiler) => {
  const options = compiler.options(argument, place, names)
  if (options === undefined) return () => undefined
  const part = (name: string, certain: boolean): Resolve | undefined => {
    if (options[name] === undefined) return undefined
    const at: Place = { ...below(place, name), certain: certain && place.certain }
    return compiler.compile(options[name], at)
  }
  const exists = part('exists', true)
  const blank = part('blank', true)
  const then = part('then', false)
  const otherwise = part('else', false)
  if (!isTruthy(options['exists']) && !isTruthy(options['blank'])) {
    return compiler.failing(
      place,
      'missing_option',
      'One of the options "exists" and "blank" is needed.',
    )
  }
  const holds = (payload: unknown): boolean =>
    exists === undefined
      ? conditionHolds('blank', blank?.(payload))
      : conditionHolds('exists', exists(payload))
  return (payload) => (holds(payload) ? then?.(payload) : otherwise?.(payload))
}

/** Whether the condition of an `@if` takes `then`, for the value that it asks about. */
export function conditionHolds(condition: 'exists' | 'blank', value: unknown): boolean {
  if (value === undefined || value === null) return false
  return condition === 'exists' || !isBlank(value)
}

function isTruthy(value: unknown): boolean {
  return Boolean(value)
}

function isBlank(value: unknown): boolean {
  if (value === '' || value === 0 || value === false) return true
  return (
    Array.isArray(value) &&
    (value.length === 0 ||
      (value.length === 1 && ((value[0] ?? null) === null || isBlankElement(value[0]))))
  )
}

/** In Segment a list equals "" when it joins to "". */
function isBlankElement(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && isBlank(value))
}
