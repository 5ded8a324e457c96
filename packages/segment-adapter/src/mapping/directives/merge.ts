import { below, nameOfType, type Resolve } from '../compiler.ts'
import { isRecord } from '../copy-value.ts'
import { setMember } from '../../set-member.ts'
import type { CompileDirective } from './directive.ts'

/**
 * `@merge`: several objects in one, not deeply. With direction `right` later objects win, with `left` earlier ones.
 *
 * Missing values, null, numbers and booleans add nothing; text and lists add their elements by index.
 */
export const compileMerge: CompileDirective = (argument, place, compiler) => {
  const options = compiler.options(argument, place, ['direction', 'objects'], ['objects'])
  if (options === undefined) return () => undefined
  const direction = compiler.plainText(options, 'direction', place)?.toLowerCase()
  if (direction !== undefined && direction !== 'right' && direction !== 'left') {
    const at = below(place, 'direction')
    compiler.wrong(at, 'wrong_value', 'The direction must be "left" or "right".')
  }
  const { objects } = options
  const at = below(place, 'objects')
  if (objects !== undefined && !Array.isArray(objects)) {
    compiler.wrong(at, 'wrong_type', `This must be a list of objects, not ${nameOfType(objects)}.`)
  }
  const parts: Resolve[] = Array.isArray(objects)
    ? objects.map((object: unknown, index) => compiler.compileObjectLike(object, below(at, index)))
    : []
  if (direction === undefined && options['direction'] === undefined) {
    return compiler.failing(
      place,
      'missing_option',
      'The option "direction" must be "left" or "right".',
    )
  }
  const laterWins = direction === 'right'
  return (payload) => {
    const result: Record<string, unknown> = {}
    for (const part of laterWins ? parts : parts.toReversed()) {
      const value = part(payload)
      if (!isRecord(value) && !Array.isArray(value) && typeof value !== 'string') continue
      for (const [key, member] of Object.entries(value)) setMember(result, key, member)
    }
    return result
  }
}
