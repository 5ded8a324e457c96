/**
 * Milliseconds to wait according to a `Retry-After` header: seconds or an HTTP date.
 *
 * `undefined` for a missing or unreadable header. A date in the past is 0.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  // Dates only: Date.parse reads much else, such as "-5".
  const time = /^[A-Za-z]{3},? /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : Math.max(0, time - now)
}
