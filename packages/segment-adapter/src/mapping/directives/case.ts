import { below } from '../compiler.ts'
import { mappingFailure } from '../failure.ts'
import type { CompileDirective } from './directive.ts'

/** `@case`: text in lower or upper case; any other value as it is, whatever the operator. */
export const compileCase: CompileDirective = (argument, place, compiler) => {
  const options = compiler.options(argument, place, ['operator', 'value'])
  if (options === undefined) return () => undefined
  const operator = compiler.plainText(options, 'operator', place)
  const { value } = options
  const resolve =
    value === undefined || value === ''
      ? () => undefined
      : compiler.compileText(value, below(place, 'value'))
  if (operator === undefined || operator === '') {
    return compiler.failing(
      place,
      'missing_option',
      'The option "operator" must be "lower" or "upper".',
    )
  }
  return (payload) => {
    const resolved = resolve(payload)
    if (typeof resolved !== 'string') return resolved
    if (operator === 'lower') return resolved.toLowerCase()
    if (operator === 'upper') return resolved.toUpperCase()
    throw mappingFailure(
      place.path,
      'wrong_value',
      'The option "operator" must be "lower" or "upper".',
    )
  }
}
