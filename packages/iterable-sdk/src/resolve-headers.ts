import { show, type OptionRule } from './check-options.ts'
import { isRecord } from './is-record.ts'

/** Headers that the client sets itself; `api_key` is another spelling that Iterable takes. */
const own = /^(api[-_]key|content-(type|length))$/i

/** The rule of an option that holds headers. */
export const headerTexts: OptionRule = {
  must: 'an object of texts',
  is: (value) => isRecord(value) && !(Symbol.iterator in value),
}

/** Checks headers, and writes their names in lower case so that later ones replace earlier ones. */
export function resolveHeaders(
  headers: Readonly<Record<string, unknown>> | undefined,
  problems: string[],
): Record<string, string> {
  const resolved: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (typeof value === 'string' && !own.test(name) && canCarry(name, value)) {
      resolved[name.toLowerCase()] = value
    } else {
      // Without the value, which may be a token.
      problems.push(`headers: ${show(name)} is set by the client, or cannot be sent`)
    }
  }
  return resolved
}

function canCarry(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name)
  } catch {
    return false
  }
}
