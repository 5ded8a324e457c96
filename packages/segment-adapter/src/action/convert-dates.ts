import type { JsonValue } from '../json.ts'
import { formatDateTime, parseDateTime, timeOfDay } from './datetime.ts'
import { isDate, isPlainObject } from './object-kinds.ts'
import { longestScalar, maxDataBytes, textBound, type SizeBound } from './size-bound.ts'
import { setMember } from '../set-member.ts'

/** Levels of nesting that free-form data may have. Data that contains itself runs into it, too. */
export const maxDepth = 500

/** Characters of `2023-05-17 22:49`. */
const shortestDate = 16

/** Bytes of a date with its quotes. */
const longestDate = 32

/** Answer of {@link convertDates} for data that JSON cannot carry, or that is too large; `refuseNotJson` says where and why. */
export const notJson: unique symbol = Symbol('not JSON')

/**
 * Free-form data as Iterable should get it: dates in `YYYY-MM-DD HH:mm:ss +00:00`, all else as it is.
 *
 * Converted are text that is wholly a date with a time (see {@link convertDateText}) and `Date` objects, at any depth;
 * keys never. As in `JSON.stringify`, `toJSON` is honoured, members that are undefined vanish, and undefined
 * elements become `null`. The result is a copy that shares nothing with the input.
 */
export function convertDates(
  value: unknown,
  size: SizeBound = { bytes: 0 },
): JsonValue | typeof notJson {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the walk lets nothing through but JSON
  return convert(value, 0, size) as JsonValue | typeof notJson
}

/**
 * A text that is wholly an ISO-like date with a time, as `YYYY-MM-DD HH:mm:ss +00:00`; any other text as it is.
 *
 * Left alone are dates without a time, days that are not in the calendar, times that do not exist, and instants
 * outside the years 0 to 9999: the text says more than any guess would.
 */
export function convertDateText(text: string): string {
  const dateTime = parseDateTime(text)
  if (dateTime === undefined || dateTime.rolledOver) return text
  if (dateTime.isDayOfUtc) return `${text.slice(0, 10)} ${timeOfDay(dateTime.seconds)} +00:00`
  const date = new Date(dateTime.seconds * 1000)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? formatDateTime(date) : text
}

function convert(value: unknown, depth: number, size: SizeBound): unknown {
  if (typeof value === 'string') {
    const text = value.length < shortestDate ? value : convertDateText(value)
    size.bytes += textBound(text)
    return text
  }
  if (typeof value !== 'object' || value === null) {
    size.bytes += longestScalar
    if (typeof value === 'number') return Number.isFinite(value) ? value : notJson
    return typeof value === 'boolean' || value === null ? value : notJson
  }
  if (depth >= maxDepth || size.bytes > maxDataBytes) return notJson
  if (isPlainObject(value)) return convertMembers(value, depth, size)
  if (Array.isArray(value)) return convertElements(value, depth, size)
  if (isDate(value)) {
    size.bytes += longestDate
    return Number.isNaN(value.getTime()) ? notJson : formatDateTime(value)
  }
  return convertInstance(value, depth, size)
}

function convertElements(list: readonly unknown[], depth: number, size: SizeBound): unknown {
  const copy: unknown[] = []
  size.bytes += 2
  for (let index = 0; index < list.length; index++) {
    const element = list[index]
    const converted = element === undefined ? null : convert(element, depth + 1, size)
    if (converted === notJson) return notJson
    size.bytes += 5
    copy.push(converted)
  }
  return copy
}

function convertInstance(instance: object, depth: number, size: SizeBound): unknown {
  if (!('toJSON' in instance) || typeof instance.toJSON !== 'function') {
    return convertMembers(instance, depth, size)
  }
  const json: unknown = instance.toJSON()
  return json === undefined ? null : convert(json, depth + 1, size)
}

function convertMembers(source: object, depth: number, size: SizeBound): unknown {
  // Spread first: it is the quickest copy, and reads every member once, so that a getter has no second say.
  const copy: Record<string, unknown> = { ...source }
  size.bytes += 2
  for (const key of Object.keys(copy)) {
    const member = copy[key]
    if (member === undefined) {
      delete copy[key]
      continue
    }
    size.bytes += textBound(key) + 2
    const converted = convert(member, depth + 1, size)
    if (converted === notJson) return notJson
    if (converted !== member) setMember(copy, key, converted)
  }
  return copy
}
