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

/** Reads `createdAt`. In the mode `auto`, values below 1e11 are seconds, others milliseconds: Iterable publishes no threshold. */
export function readCreatedAt(
  value: number | undefined,
  { now, options }: { readonly now: number; readonly options: { readonly createdAtUnit: string } },
): number {
  if (value === undefined) return now
  const { createdAtUnit } = options
  const isSeconds = createdAtUnit === 'auto' ? value < 1e11 : createdAtUnit === 'seconds'
  return isSeconds ? value * 1000 : value
}

/** Reads a time that a request names, such as `sendAt`; without an offset it is UTC. Undefined for what is no time. */
export function readTime(text: string): number | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/.exec(
      text,
    )
  if (match === null) return undefined
  const [, day = '', time = '00:00:00', zone = 'Z'] = match
  const offset = zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const epochMs = Date.parse(`${day}T${time}${offset}`)
  return Number.isNaN(epochMs) ? undefined : epochMs
}
