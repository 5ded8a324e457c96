/**
 * What is wrong with a line.
 *
 * - `not_json`: it cannot be parsed.
 * - `not_an_object`: it is JSON, but no object.
 * - `not_utf8`: it has bytes that are no UTF-8.
 * - `too_long`: it has more than `maxLineBytes`.
 * - `quotes`: in CSV, a quoted value goes on after its closing quote, or has none.
 * - `columns`: in CSV, it has more or fewer values than the header has columns.
 */
export type BadLineReason =
  | 'not_json'
  | 'not_an_object'
  | 'not_utf8'
  | 'too_long'
  | 'quotes'
  | 'columns'

/** A line that is no row. */
export interface BadLine {
  readonly reason: BadLineReason
  /** Its number, from 1; empty lines and, in CSV, the header count. */
  readonly line: number
  /** Where it begins, in bytes from the start of the body. */
  readonly byteOffset: number
  /** Name of the file, in an export job. */
  readonly file?: string
  /** The line itself, at most its first 1,000 characters. Not enumerable, since it holds what Iterable knows of a person. */
  readonly text: string
}

/**
 * What to do with a line that is no row: end the stream with an error, leave it out, or ask a function, which answers `'throw'` or
 * `'skip'`; what it throws itself ends the stream, too.
 */
export type OnBadLine = 'throw' | 'skip' | ((line: BadLine) => 'throw' | 'skip')

const shownCharacters = 1000

/** Makes a bad line, with its text out of sight. */
export function badLine(at: Omit<BadLine, 'text'>, text: string): BadLine {
  const line = { ...at }
  Object.defineProperty(line, 'text', { value: text.slice(0, shownCharacters), enumerable: false })
  // Its last member was just defined.
  return line as BadLine // oxlint-disable-line typescript/no-unsafe-type-assertion
}

/** What each reason means, after "line 7". */
export const badLineWords: Readonly<Record<BadLineReason, string>> = {
  not_json: 'is not JSON',
  not_an_object: 'is JSON but no object',
  not_utf8: 'is not UTF-8',
  too_long: 'is longer than maxLineBytes',
  quotes: 'has a quoted value without a proper end',
  columns: 'has more or fewer values than the header has columns',
}
