import { below } from '../compiler.ts'
import { isRecord } from '../copy-value.ts'
import { setMember } from '../../set-member.ts'
import type { CompileDirective } from './directive.ts'

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
  const keepLists = Boolean(options['omitArrays'])
  return (payload) => {
    const result: Record<string, unknown> = {}
    const value = resolve(payload)
    if (value !== undefined) flatten(value, '', { separator, keepLists }, result)
    return result
  }
}

function flatten(
  value: unknown,
  prefix: string,
  options: { readonly separator: string; readonly keepLists: boolean },
  result: Record<string, unknown>,
): void {
  const isList = Array.isArray(value) && !options.keepLists
  if (!isList && !isRecord(value)) {
    setMember(result, prefix, value)
    return
  }
  for (const [key, member] of Object.entries(value)) {
    flatten(member, prefix === '' ? key : prefix + options.separator + key, options, result)
  }
}
