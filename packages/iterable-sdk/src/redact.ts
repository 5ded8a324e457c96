import { isRecord } from './is-record.ts'

const redacted = '[redacted]'

/**
 * Takes secrets, such as the API key, out of anything that came back from a server.
 *
 * One of less than eight characters is none, and would take words apart.
 *
 * Until at least 2022, Iterable's answer to a bad JSON body repeated all request headers (seen in recorded traffic).
 */
export function redact(value: unknown, secrets: readonly string[]): unknown {
  const long = secrets.filter((secret) => secret.length >= 8)
  try {
    return takeOut(value, long)
  } catch {
    // Nested too deep to be walked.
    return redacted
  }
}

function takeOut(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') {
    let text = value
    for (const secret of secrets) text = text.replaceAll(secret, redacted)
    return text
  }
  if (Array.isArray(value)) return value.map((entry) => takeOut(entry, secrets))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      String(takeOut(key, secrets)),
      takeOut(entry, secrets),
    ]),
  )
}
