import { show } from './check-options.ts'
import { isRecord } from './is-record.ts'

/** Headers that the client sets itself; `api_key` is another spelling that Iterable takes. */
const ownHeaders = new Set(['api-key', 'api_key', 'content-type', 'content-length'])

/** Checks headers, and writes their names in lower case so that later ones replace earlier ones. */
export function resolveHeaders(headers: unknown, problems: string[]): Record<string, string> {
  const resolved: Record<string, string> = {}
  if (headers === undefined) return resolved
  if (!isRecord(headers) || Symbol.iterator in headers) {
    problems.push('headers must be an object of texts, one member per header')
    return resolved
  }
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase()
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      problems.push(`headers: ${show(name)} is not a header name`)
    } else if (ownHeaders.has(lower)) {
      problems.push(`headers: ${name} is set by the client and cannot be replaced`)
    } else if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      // Without the value, which may be a token.
      problems.push(`headers: ${name} must be a text that a header can carry`)
    } else {
      resolved[lower] = value
    }
  }
  return resolved
}
