import { isAdapterError } from '../../error.ts'
import { below } from '../compiler.ts'
import { copyValue } from '../copy-value.ts'
import { mappingFailure } from '../failure.ts'
import type { CompileDirective } from './directive.ts'

/** `@json`: a value as JSON text, or the value of a JSON text. What is no JSON text is decoded to itself. */
export const compileJson: CompileDirective = (argument, place, compiler) => {
  const options = compiler.options(argument, place, ['mode', 'value'], ['mode', 'value'])
  if (options === undefined) return () => undefined
  const mode = compiler.plainText(options, 'mode', place)?.toLowerCase()
  if (mode !== undefined && mode !== 'encode' && mode !== 'decode') {
    compiler.wrong(below(place, 'mode'), 'wrong_value', 'The mode must be "encode" or "decode".')
  }
  const resolve = compiler.compile(options['value'], below(place, 'value'))
  if (mode === 'decode') return (payload) => decode(resolve(payload))
  return (payload) => {
    const value = resolve(payload)
    if (value === undefined) return undefined
    try {
      return JSON.stringify(copyValue(value))
    } catch (error) {
      if (isAdapterError(error)) throw error
      throw mappingFailure(
        place.path,
        'not_json',
        'The value holds something that JSON cannot carry.',
      )
    }
  }
}

function decode(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}
