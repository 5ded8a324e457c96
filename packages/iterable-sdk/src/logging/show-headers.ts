const hidden = '[redacted]'

/** Headers that say nothing of anybody, and the form in which they do. */
const harmless = new Map([
  ['content-type', /^[\w-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/i],
  ['content-length', /^\d+$/],
  ['iterable-request-id', /^[\w.:-]{1,100}$/],
  ['retry-after', /^(\d+|[A-Z][a-z]{2}, [\w :]+ GMT)$/],
])

/** Headers by name; values only of those that are harmless, since any other may hold a key, a token or a cookie. */
export function showHeaders(
  headers: Iterable<readonly [name: string, value: string]>,
  secrets: readonly string[],
): Record<string, string> {
  const shown: Record<string, string> = {}
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    const isShown = harmless.get(lower)?.test(value) === true && !secrets.includes(value)
    shown[lower] = isShown ? value : hidden
  }
  return shown
}
