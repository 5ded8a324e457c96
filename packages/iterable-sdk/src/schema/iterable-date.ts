import type { IterableDate } from '../iterable-date.ts'

/** The forms of Iterable's documentation of field types. Everything else is plain text. */
const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2})(?: [+-]\d{2}:\d{2})?|T(\d{2}):(\d{2}):(\d{2})\.\d{3}(?:Z|[+-]\d{2}:?\d{2}))?$/

/**
 * Whether a value is sent as a date that Iterable takes for one: a `Date`, or text in one of the forms of {@link IterableDate}.
 *
 * ISO 8601 without milliseconds, and anything with slashes, is plain text to Iterable.
 */
export function isIterableDate(value: unknown): value is Date | IterableDate {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const match = typeof value === 'string' ? pattern.exec(value) : null
  if (match === null) return false
  const [year = 0, month = 0, day = 0, ...times] = match.slice(1).map((part) => Number(part ?? 0))
  const [hour = 0, minute = 0, second = 0] = match[4] === undefined ? times.slice(3) : times
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  )
}

/**
 * Writes a time as Iterable itself writes it: `2026-11-24 09:30:00 +00:00`.
 *
 * @param time a `Date` or epoch milliseconds
 * @throws {RangeError} when it is no time, or none with a year of four digits
 */
export function iterableDate(time: Date | number): IterableDate {
  const iso = new Date(time).toISOString()
  if (iso.length !== 24) throw new RangeError('Iterable takes years of four digits only')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- cut from ISO 8601
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} +00:00` as IterableDate
}
