/** Largest and smallest time a Date can hold. */
const maxTime = 8.64e15

/** A time as Iterable writes it: `yyyy-MM-dd HH:mm:ss +00:00`. */
export function formatDate(epochMs: number): string {
  const time = Math.min(Math.max(epochMs, -maxTime), maxTime)
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} +00:00`
}

/** A date text as Iterable gives it back, whichever of its formats came in. A text that is no date stays. */
export function normalizeDate(text: string): string {
  // Iterable reads a time without an offset as UTC; Date would take the machine's zone.
  const withZone = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) ? `${text}Z` : text
  const time = Date.parse(withZone.replace(/^(\S+) (\S+?) ?(Z|[+-]\d{2}:\d{2})$/, '$1T$2$3'))
  return Number.isNaN(time) ? text : formatDate(time)
}

/** Reads `createdAt`: seconds below 1e11, milliseconds from there on. Iterable publishes no threshold. */
export function readCreatedAt(value: unknown, now: number): number {
  if (typeof value !== 'number') return now
  return value < 1e11 ? value * 1000 : value
}
