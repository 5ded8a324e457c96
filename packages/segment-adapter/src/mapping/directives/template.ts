import { mappingFailure } from '../failure.ts'
import { parsePath, readKeys } from '../read-path.ts'
import type { CompileDirective } from './directive.ts'

type Part = string | { readonly path: string; readonly keys: readonly string[] }

/** `@template`: text with `{{path}}` and `{{{path}}}` replaced. Neither form escapes anything. */
export const compileTemplate: CompileDirective = (argument, place, compiler) => {
  if (typeof argument === 'string') {
    const parts = parseTemplate(argument)
    for (const part of parts) if (typeof part !== 'string') compiler.reads(part.path, place)
    return (payload) => render(parts, payload)
  }
  const resolve = compiler.compileText(argument, place)
  return (payload) => {
    const template = resolve(payload)
    if (typeof template !== 'string') {
      throw mappingFailure(place.path, 'wrong_type', 'The template did not resolve to text.')
    }
    return render(parseTemplate(template), payload)
  }
}

function parseTemplate(template: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of template.matchAll(/\{\{\{([^{}]+)\}\}\}|\{\{([^{}]+)\}\}/g)) {
    if (match.index > end) parts.push(template.slice(end, match.index))
    const path = (match[1] ?? match[2] ?? '').trim()
    parts.push({ path, keys: parsePath(path) })
    end = match.index + match[0].length
  }
  if (end < template.length) parts.push(template.slice(end))
  return parts
}

function render(parts: readonly Part[], payload: unknown): string {
  let text = ''
  for (const part of parts) {
    text += typeof part === 'string' ? part : toText(readKeys(payload, part.keys))
  }
  return text
}

function toText(value: unknown): string {
  if (value === undefined || value === null) return ''
  // oxlint-disable-next-line typescript/no-base-to-string -- no object comes here
  if (typeof value !== 'object') return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  // As JavaScript joins lists, without running any toString of the payload.
  return Array.isArray(value) ? value.map(toText).join(',') : '[object Object]'
}
