/** An instant read from ISO-like text. */
export interface DateTime {
  /** Whole Unix seconds; a fraction is dropped towards the past. */
  readonly seconds: number
  /** The day is not in the calendar (`2023-02-30`), so `seconds` lies in the following month. */
  readonly rolledOver: boolean
  /** The day in the text is that of UTC, too: neither its zone nor an hour 24 leads to another. */
  readonly isDayOfUtc: boolean
}

/**
 * Reads `YYYY-MM-DD hh:mm[:ss[.fraction]][zone]`, where `T` may stand for the space.
 *
 * The zone is `Z`, `+hh:mm` or `+hhmm`, and after a space also `+hh`; without one the time is UTC. These are the
 * spellings that V8 understands (checked in Node 24), read here by hand so that every runtime and every host time
 * zone gives the same answer. Hour 24 is midnight of the next day.
 */
export function parseDateTime(text: string): DateTime | undefined {
  if (!looksLikeDateTime(text)) return undefined
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const inRange =
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour >= 0 && minute >= 0 && minute <= 59
  if (!inRange || twoDigits(text, 0) < 0 || twoDigits(text, 2) < 0 || hour > 24) return undefined

  let at = 16
  let second = 0
  let hasFraction = false
  if (text.charCodeAt(at) === colon) {
    second = twoDigits(text, at + 1)
    if (second < 0 || second > 59) return undefined
    at += 3
    if (text.charCodeAt(at) === dot) {
      const start = ++at
      for (let unit = text.charCodeAt(at); isDigit(unit); unit = text.charCodeAt(++at)) {
        if (unit !== zero) hasFraction = true
      }
      if (at === start) return undefined
    }
  }
  if (hour === 24 && (minute > 0 || second > 0 || hasFraction)) return undefined

  const offsetMinutes = parseZone(text, at)
  if (offsetMinutes === undefined) return undefined
  const minuteOfDay = hour * 60 + minute - offsetMinutes
  return {
    seconds: utcSeconds(year, month, day, 0, minuteOfDay, second),
    rolledOver: day > 28 && day > daysInMonth(year, month),
    isDayOfUtc: minuteOfDay >= 0 && minuteOfDay < 1440,
  }
}

/**
 * Unix seconds of a UTC date and time in the Gregorian calendar; members out of range roll over into the next larger one.
 *
 * By arithmetic: `Date.UTC` costs several times as much, and takes the years 0 to 99 for 1900 to 1999.
 */
export function utcSeconds(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  // Counted from March, so that a leap day ends its year; the calendar repeats every 400 years.
  const months = year * 12 + month - 3
  const fromMarch = Math.floor(months / 12)
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (months - fromMarch * 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const days = era * 146_097 + dayOfEra - 719_468
  return days * 86_400 + hour * 3600 + minute * 60 + second
}

/** `YYYY-MM-DD HH:mm:ss +00:00`, the date format that Iterable recognises in data fields. */
export function formatDateTime(date: Date): string {
  const iso = date.toISOString()
  return `${iso.slice(0, -14)} ${iso.slice(-13, -5)} +00:00`
}

/** `HH:mm:ss` of Unix seconds in UTC. */
export function timeOfDay(seconds: number): string {
  const ofDay = ((seconds % 86_400) + 86_400) % 86_400
  const hour = Math.floor(ofDay / 3600)
  const minute = Math.floor(ofDay / 60) % 60
  return `${padded(hour)}:${padded(minute)}:${padded(ofDay % 60)}`
}

function padded(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

const zero = 48
const colon = 58
const dot = 46
const dash = 45
const plus = 43

/** The cheap test that nearly every text fails: punctuation in the right places. */
function looksLikeDateTime(text: string): boolean {
  return (
    text.length >= 16 &&
    text.charCodeAt(4) === dash &&
    text.charCodeAt(7) === dash &&
    text.charCodeAt(13) === colon &&
    (text[10] === 'T' || text[10] === ' ')
  )
}

function parseZone(text: string, at: number): number | undefined {
  if (at === text.length) return 0
  const sign = text.charCodeAt(at)
  if (text[at] === 'Z') return at + 1 === text.length ? 0 : undefined
  if (sign !== plus && sign !== dash) return undefined
  const hours = twoDigits(text, at + 1)
  let minutes = 0
  let end = at + 3
  if (end === text.length) {
    if (text[10] === 'T') return undefined
  } else {
    if (text.charCodeAt(end) === colon) end += 1
    minutes = twoDigits(text, end)
    end += 2
  }
  const isZone = hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59 && end === text.length
  if (!isZone) return undefined
  return (sign === dash ? -1 : 1) * (hours * 60 + minutes)
}

/** The number that two digits stand for, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero
  const ones = text.charCodeAt(at + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= zero + 9
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
