const redacted = '[redacted]'

/**
 * Takes the API key out of anything that came back from a server.
 *
 * Until at least 2022, Iterable's answer to a bad JSON body repeated all request headers (seen in recorded traffic).
 */
export function redact(value: unknown, apiKey: string): unknown {
  if (typeof value === 'string') return value.replaceAll(apiKey, redacted)
  if (Array.isArray(value)) return value.map((entry) => redact(entry, apiKey))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key.replaceAll(apiKey, redacted),
      redact(entry, apiKey),
    ]),
  )
}
