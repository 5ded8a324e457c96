import { mappingFailure } from '../failure.ts'
import { parsePath, readKeys } from '../read-path.ts'
import type { CompileDirective } from './directive.ts'

/** `@path`: the value at a path of the payload. */
export const compilePath: CompileDirective = (argument, place, compiler) => {
  if (typeof argument === 'string') {
    compiler.reads(argument, place)
    const keys = parsePath(argument)
    return (payload) => readKeys(payload, keys)
  }
  const resolve = compiler.compileText(argument, place)
  return (payload) => {
    const path = resolve(payload)
    if (typeof path !== 'string') {
      throw mappingFailure(place.path, 'wrong_type', 'The path did not resolve to text.')
    }
    return readKeys(payload, parsePath(path))
  }
}
