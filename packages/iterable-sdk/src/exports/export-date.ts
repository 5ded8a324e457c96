/** `2026-11-02 08:30:00 +00:00`, with fractions of a second, a `T` and an offset of any spelling where they come. */
const pattern =
  /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?) ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/

/**
 * Reads a date of an export, such as `createdAt`: `2026-11-02 08:30:00 +00:00`; UTC without an offset.
 *
 * `undefined` for anything else: dates come as text in fields of any type, so a wrong one is for the caller to judge.
 */
export function parseExportDate(text: unknown): Date | undefined {
  if (typeof text !== 'string') return undefined
  const [, day, time = '00:00:00', offset = 'Z'] = pattern.exec(text.trim()) ?? []
  if (day === undefined) return undefined
  const zone = /\d/.test(offset) ? offset.replace(/^(...):?/, '$1:') : 'Z'
  const date = new Date(`${day}T${time.replace(/(\.\d{3})\d+$/, '$1')}${zone}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Writes a date as exports take it: `2026-11-02 08:30:00`, in UTC. Fractions of a second are left out. */
export function formatExportDate(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ')
}
