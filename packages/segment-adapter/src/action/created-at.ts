import { parseDateTime, utcSeconds } from './datetime.ts'

/** Milliseconds on either side of 1970 that a JavaScript `Date` can hold. */
const maxDateMs = 8.64e15

/**
 * Unix seconds of a timestamp in any of the forms that events carry; `undefined` when it is not a date.
 *
 * - Text: ISO 8601, calendar patterns such as `2023/05/17` or `20230517`, or what `Date.parse` understands. Text
 *   without a zone is UTC, whatever the host's time zone.
 * - Numbers are milliseconds, as in Segment; from 1e8 up to 1e10 they are seconds (the years 1973 to 2286), which
 *   as milliseconds would all be dates of early 1970.
 * - Numeric text is seconds below 1e11 in size (10 digits), and milliseconds from there on (13 digits).
 */
export function toUnixSeconds(value: string | number | Date): number | undefined {
  if (typeof value === 'string') return secondsOfText(value)
  if (typeof value === 'number') {
    return secondsOfMs(value >= 1e8 && value < 1e10 ? value * 1000 : value)
  }
  return secondsOfMs(value.getTime())
}

function secondsOfMs(ms: number): number | undefined {
  return Math.abs(ms) <= maxDateMs ? Math.floor(ms / 1000) : undefined
}

function secondsOfText(text: string): number | undefined {
  const dateTime = parseDateTime(text)
  if (dateTime !== undefined) return dateTime.seconds
  if (isNumberText(text) && !calendarNumber.test(text)) {
    const value = Number(text)
    return secondsOfMs(Math.abs(value) < 1e11 ? value * 1000 : value)
  }
  return secondsOfPattern(text) ?? secondsOfOtherText(text)
}

function isNumberText(text: string): boolean {
  return text.length <= 24 && String(Number(text)) === text
}

/** Digits that read naturally as a year, month, day, time or minute: 4, 6, 8, 12 or 14 of them. */
const calendarNumber =
  /^\d{4}(?:(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?)?)?$/

/** A year with as much more of a date and time as there is; parts out of range roll over, as in Segment. */
const calendarPattern =
  /^(?<year>\d{4})[-/]?(?<month>\d{1,2})?[-/]?(?<day>\d{0,2})[Tt\s]*(?<hour>\d{1,2})?:?(?<minute>\d{1,2})?:?(?<second>\d{1,2})?[.:]?\d*$/

function secondsOfPattern(text: string): number | undefined {
  if (text.length > 100) return undefined
  const parts = calendarPattern.exec(text)?.groups
  if (parts === undefined) return undefined
  const part = (name: string, missing: number): number => Number(parts[name] || missing)
  return utcSeconds(
    part('year', 0),
    part('month', 1),
    part('day', 1),
    part('hour', 0),
    part('minute', 0),
    part('second', 0),
  )
}

function secondsOfOtherText(text: string): number | undefined {
  // No date is this long; Date.parse is not asked to read megabytes.
  if (text.length > 100) return undefined
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) return undefined
  if (namesZone.test(text)) return secondsOfMs(ms)
  const utcMs = Date.parse(`${text} UTC`)
  return secondsOfMs(Number.isNaN(utcMs) ? ms : utcMs)
}

/** A zone after a time of day, so that the year of `05-17-2023` is not taken for an offset. */
const namesZone = /z$|\b(?:gmt|utc?|[ecmp][sd]t)\b|:\d+(?:\.\d+)?\s*[+-]\d/i
