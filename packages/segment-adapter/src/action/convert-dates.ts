import type { JsonValue } from '../json.ts'
import { formatDateTime, parseDateTime } from './datetime.ts'
import { isDate, isObject, isPlainObject } from './object-kinds.ts'
import { setMember } from '../set-member.ts'

/** Levels of nesting that free-form data may have. Data that contains itself runs into it, too. */
export const maxDepth = 500

/** Answer of {@link convertDates} for data that JSON cannot carry; `findNotJson` says where and why. */
export const notJson: unique symbol = Symbol('not JSON')

/**
 * Free-form data as Iterable should get it: dates in `YYYY-MM-DD HH:mm:ss +00:00`, all else as it is.
 *
 * Converted are text that is wholly a date with a time (see {@link convertDateText}) and `Date` objects, at any depth;
 * keys never. As in `JSON.stringify`, `toJSON` is honoured, members that are undefined vanish, and undefined
 * elements become `null`. Not mutated; whatever needs no conversion is shared with the input, not copied.
 */
export function convertDates(value: unknown): JsonValue | typeof notJson {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the walk lets nothing through but JSON
  return convert(value, 0) as JsonValue | typeof notJson
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
  if (dateTime.isUtcAsWritten) {
    const second = text[16] === ':' ? text.slice(17, 19) : '00'
    return `${text.slice(0, 10)} ${text.slice(11, 16)}:${second} +00:00`
  }
  const date = new Date(dateTime.seconds * 1000)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? formatDateTime(date) : text
}

function convert(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return convertDateText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : notJson
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value !== 'object' || depth >= maxDepth) return notJson
  if (Array.isArray(value)) return convertElements(value, depth)
  if (isObject(value)) return convertObject(value, depth)
  return isDate(value) && !Number.isNaN(value.getTime()) ? formatDateTime(value) : notJson
}

function convertElements(list: readonly unknown[], depth: number): unknown {
  let copy: unknown[] | undefined
  for (let index = 0; index < list.length; index++) {
    const element = list[index]
    const converted = element === undefined ? null : convert(element, depth + 1)
    if (converted === notJson) return notJson
    if (converted !== element) (copy ??= list.slice())[index] = converted
  }
  return copy ?? list
}

function convertObject(source: Readonly<Record<string, unknown>>, depth: number): unknown {
  if (!isPlainObject(source) && typeof source['toJSON'] === 'function') {
    const json: unknown = source['toJSON']()
    return json === undefined ? null : convert(json, depth + 1)
  }
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(source)) {
    const member = source[key]
    if (member === undefined) {
      copy ??= { ...source }
      delete copy[key]
      continue
    }
    const converted = convert(member, depth + 1)
    if (converted === notJson) return notJson
    if (converted !== member) setMember((copy ??= { ...source }), key, converted)
  }
  return copy ?? source
}
