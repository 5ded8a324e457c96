import { below, isDirective, nameOfType, type Resolve } from '../compiler.ts'
import { isRecord } from '../copy-value.ts'
import { parsePath, readKeys } from '../read-path.ts'
import { markShapeOfNull } from '../shapes-of-null.ts'
import type { CompileDirective } from './directive.ts'

/**
 * `@arrayPath`: a list, each element resolved through a shape whose paths are relative to the element.
 *
 * A lone object counts as a list of one. Anything else, and anything without a shape, is returned as it was found.
 */
export const compileArrayPath: CompileDirective = (argument, place, compiler) => {
  if (!Array.isArray(argument)) {
    const type = nameOfType(argument)
    return compiler.wrong(
      place,
      'wrong_type',
      `This must be a list of a path and a shape, not ${type}.`,
    )
  }
  const [source, shape] = argument as unknown[]
  let find: Resolve
  if (typeof source === 'string') {
    const keys = parsePath(source)
    compiler.reads(source, place)
    find = (payload) => readKeys(payload, keys)
  } else if (isDirective(source)) {
    find = compiler.compile(source, below(place, 0))
  } else {
    const type = nameOfType(source)
    return compiler.wrong(place, 'wrong_type', `The path must be text or a directive, not ${type}.`)
  }
  if (!isRecord(shape) || Object.keys(shape).length === 0) {
    if (Array.isArray(shape)) compiler.compile(shape, { ...below(place, 1), readsEvent: false })
    return find
  }
  const resolveElement = compiler.compile(shape, { ...below(place, 1), certain: false })
  return (payload) => {
    const found = find(payload)
    if (!Array.isArray(found) && !isRecord(found)) return found
    const elements: readonly unknown[] = Array.isArray(found) ? found : [found]
    return elements.map((element) => {
      const shaped = resolveElement(element)
      return element === null ? markShapeOfNull(shaped) : shaped
    })
  }
}
