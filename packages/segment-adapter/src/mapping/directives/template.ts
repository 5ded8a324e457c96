import { mappingFailure } from '../failure.ts'
import { parseTemplate, type Placeholder } from '../parse-template.ts'
import { PayloadWalk } from '../payload-walk.ts'
import { readKeys } from '../read-path.ts'
import type { CompileDirective } from './directive.ts'

/** Characters of a filled template: more than any request could carry. */
const maxTextLength = 8_000_000

/** `@template`: text with `{{path}}` and `{{{path}}}` replaced. Neither form escapes anything. */
export const compileTemplate: CompileDirective = (argument, place, compiler) => {
  if (typeof argument === 'string') {
    const parts = parseTemplate(argument)
    for (const part of parts) if (typeof part !== 'string') compiler.reads(part.path, place)
    return (payload) => render(parts, payload, place.path)
  }
  const resolve = compiler.compileText(argument, place)
  return (payload) => {
    const template = resolve(payload)
    if (typeof template !== 'string') {
      throw mappingFailure(place.path, 'wrong_type', 'The template did not resolve to text.')
    }
    return render(parseTemplate(template), payload, place.path)
  }
}

function render(parts: readonly (string | Placeholder)[], payload: unknown, path: string): string {
  let text = ''
  for (const part of parts) {
    text += typeof part === 'string' ? part : toText(readKeys(payload, part.keys))
    if (text.length > maxTextLength) {
      const message = `The filled template has more than ${maxTextLength} characters.`
      throw mappingFailure(path, 'too_large', message)
    }
  }
  return text
}

function toText(value: unknown): string {
  if (value === undefined || value === null) return ''
  // oxlint-disable-next-line typescript/no-base-to-string -- no object comes here
  if (typeof value !== 'object') return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return Array.isArray(value) ? joinList(value, 0, new PayloadWalk()) : '[object Object]'
}

/** As JavaScript joins lists, without running any toString of the payload. */
function joinList(list: readonly unknown[], depth: number, walk: PayloadWalk): string {
  walk.enter(depth, list.length)
  return list
    .map((element) =>
      Array.isArray(element) ? joinList(element, depth + 1, walk) : toText(element),
    )
    .join(',')
}
