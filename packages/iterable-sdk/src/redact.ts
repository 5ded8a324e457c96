const redacted = '[redacted]'

/**
 * Takes the API key out of anything that came back from a server.
 *
 * A key of less than eight characters is none, and would take words apart.
 *
 * Until at least 2022, Iterable's answer to a bad JSON body repeated all request headers (seen in recorded traffic).
 */
export function redact(value: unknown, apiKey: string): unknown {
  return apiKey.length < 8 ? value : takeOut(value, apiKey)
}

function takeOut(value: unknown, apiKey: string): unknown {
  if (typeof value === 'string') return value.replaceAll(apiKey, redacted)
  if (Array.isArray(value)) return value.map((entry) => takeOut(entry, apiKey))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key.replaceAll(apiKey, redacted),
      takeOut(entry, apiKey),
    ]),
  )
}
