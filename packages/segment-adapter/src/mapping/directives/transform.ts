import { below } from '../compiler.ts'
import type { CompileDirective } from './directive.ts'

/** `@transform`: a mapping applied to the result of another; the payload itself is out of its sight. */
export const compileTransform: CompileDirective = (argument, place, compiler) => {
  const options = compiler.options(argument, place, ['apply', 'mapping'], ['apply', 'mapping'])
  if (options === undefined) return () => undefined
  const { apply: first = {}, mapping: second = {} } = options
  const apply = compiler.compileObjectLike(first, below(place, 'apply'))
  const mapping = compiler.compileObjectLike(second, {
    ...below(place, 'mapping'),
    readsEvent: false,
  })
  return (payload) => mapping(apply(payload) ?? {})
}
