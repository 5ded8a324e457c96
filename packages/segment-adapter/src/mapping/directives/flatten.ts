import { below } from '../compiler.ts'
import { isRecord } from '../copy-value.ts'
import { PayloadWalk } from '../payload-walk.ts'
import { setMember } from '../../set-member.ts'
import type { CompileDirective } from './directive.ts'

/** Members of the result; each costs the length of all its keys, and Iterable takes 8,000. */
const maxMembers = 250_000

/** `@flatten`: an object of one level, the keys joined by a separator. Empty objects and lists disappear. */
export const compileFlatten: CompileDirective = (argument, place, compiler) => {
  const options = compiler.options(argument, place, ['separator', 'value', 'omitArrays'], ['value'])
  if (options === undefined) return () => undefined
  const separator = compiler.plainText(options, 'separator', place)
  const resolve = compiler.compile(options['value'], below(place, 'value'))
  if (separator === undefined || separator === '') {
    return compiler.failing(
      place,
      'missing_option',
      'The option "separator" must be non-empty text.',
    )
  }
  // Only whether it is truthy counts, but a directive in it must be one.
  compiler.compile(options['omitArrays'], below(place, 'omitArrays'))
  const keepLists = Boolean(options['omitArrays'])
  return (payload) => {
    const result: Record<string, unknown> = {}
    flatten(
      resolve(payload),
      '',
      0,
      { separator, keepLists, walk: new PayloadWalk(maxMembers) },
      result,
    )
    return result
  }
}

function flatten(
  value: unknown,
  prefix: string,
  depth: number,
  options: { readonly separator: string; readonly keepLists: boolean; readonly walk: PayloadWalk },
  result: Record<string, unknown>,
): void {
  if (value === undefined) return
  const isList = Array.isArray(value) && !options.keepLists
  if (!isList && !isRecord(value)) {
    setMember(result, prefix, value)
    return
  }
  const members = Object.entries(value)
  options.walk.enter(depth, members.length)
  for (const [key, member] of members) {
    const joined = prefix === '' ? key : prefix + options.separator + key
    flatten(member, joined, depth + 1, options, result)
  }
}
