import type { Line } from './read-lines.ts'

/** What a rejects file keeps of a line: the JSON text of an object, or any other text as it was read. */
export type Kept = { readonly event: string } | { readonly raw: string }

/** What a line holds: an event, or why it holds none. */
export type ParsedLine = { readonly number: number; readonly kept: Kept } & (
  | { readonly event: unknown }
  | { readonly code: string; readonly reason: string }
)

/**
 * Reads a line of the input. Undefined for a blank one.
 *
 * A line of a rejects file stands for what it keeps. Whether the JSON is a Segment event is not asked here.
 */
export function parseLine({ number, text, damage }: Line): ParsedLine | undefined {
  if (damage === undefined && text.trim() === '') return undefined
  if (damage !== undefined) return { number, kept: { raw: text }, ...damages[damage] }
  let json = text
  for (;;) {
    const value = parseJson(json)
    if (value === notJson) {
      return {
        number,
        kept: { raw: json },
        code: 'invalid_json',
        reason: 'The line is not JSON.',
      }
    }
    if (!isReject(value)) return { number, event: value, kept: keep(value, json) }
    if ('event' in value) return { number, event: value.event, kept: keepInner(value.event, json) }
    const { raw, code } = value
    if (code === damages.too_long.code) return { number, kept: { raw }, ...damages.too_long }
    // Once somebody has mended the text, nothing in it stands for bytes that could not be read.
    if (code === damages.invalid_utf8.code && raw.includes('\uFFFD')) {
      return { number, kept: { raw }, ...damages.invalid_utf8 }
    }
    json = raw
  }
}

const damages = {
  too_long: { code: 'line_too_long', reason: 'The line is too long; only its beginning is kept.' },
  invalid_utf8: {
    code: 'invalid_utf8',
    reason: 'The line is not UTF-8; what could not be read is replaced by U+FFFD.',
  },
} as const

const notJson: unique symbol = Symbol('not JSON')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return notJson
  }
}

/** The text and not the value is kept: a value written again could lose digits, and a very deep one cannot be written. */
function keep(value: unknown, text: string): Kept {
  return isObject(value) ? { event: text } : { raw: text }
}

function keepInner(event: object, line: string): Kept {
  // Our own records have the event at their end, as it was read.
  const start = line.indexOf(eventMember)
  const text = line.slice(start + eventMember.length, line.lastIndexOf('}'))
  try {
    const written = JSON.stringify(event)
    const isAsRead = start >= 0 && JSON.stringify(parseJson(text)) === written
    return { event: isAsRead ? text : written }
  } catch {
    // Too deep to be written: the record is kept whole, and read as one again.
    return { raw: line }
  }
}

const eventMember = ',"event":'

type Reject = { readonly code: string } & ({ readonly event: object } | { readonly raw: string })

/** Tells a line of a rejects file from a Segment event, which has a type. */
function isReject(value: unknown): value is Reject {
  if (!isObject(value) || 'type' in value) return false
  if (typeof value['line'] !== 'number' || typeof value['code'] !== 'string') return false
  return isObject(value['event']) || (!('event' in value) && typeof value['raw'] === 'string')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
