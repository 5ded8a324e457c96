import { badLine, type BadLineReason } from '../exports/bad-line.ts'
import {
  byteLength,
  decodeLeniently,
  decodeStrictly,
  LineBlocks,
  lineEnd,
} from '../exports/line-blocks.ts'
import type { RowParser, RowParserContext } from '../exports/row-format.ts'
import { bytesAsText } from './bytes-as-text.ts'
import { createRowMaker, type MakeRow } from './make-row.ts'
import { locateCsv, parseCsv, type CsvDialect } from './parse-csv.ts'

/** Bytes from which on it counts that they are parsed once more. */
const worthIt = 65_536

/**
 * Parses rows of CSV.
 *
 * Blocks of bytes that end with a line are decoded and parsed at once, as far as rows are whole: a line end in a quoted value is no
 * end of a row, so what is left waits for more. A block in which anything is wrong is parsed again with one character per byte, which
 * says to the byte where each row is; then every row stands for itself.
 */
export function createCsvParser<Row>(
  options: { readonly delimiter: string; readonly columns: readonly string[] | undefined },
  { maxLineBytes, onBadLine }: RowParserContext,
): RowParser<Row> {
  const blocks = new LineBlocks()
  let dialect: CsvDialect | undefined
  let makeRow: MakeRow | undefined =
    options.columns === undefined ? undefined : createRowMaker(options.columns)
  let line = 0
  let byteOffset = 0
  /** Bytes to wait for before a row that is still not whole is parsed once more, so that this takes no square time. */
  let enough = 0

  const report = (reason: BadLineReason, text: string, isLast = false): void =>
    // Without a header, no later row can be read.
    onBadLine(
      badLine({ reason, line: line + 1, byteOffset }, text),
      isLast || makeRow === undefined,
    )

  const addRow = (values: readonly string[], rows: Row[]): boolean => {
    // An empty line.
    if (values.length === 1 && values[0] === '') return true
    if (makeRow === undefined) {
      makeRow = createRowMaker(values)
      return true
    }
    const row = makeRow(values)
    if (row === undefined) return false
    // Named by the header; values are always texts.
    rows.push(row as Row) // oxlint-disable-line typescript/no-unsafe-type-assertion
    return true
  }

  const passOver = (bytes: Uint8Array): void => {
    byteOffset += bytes.byteLength
    for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1)) line += 1
  }

  /** One row by itself, whose line end is in `bytes`. */
  const readRow = (bytes: Uint8Array, csv: CsvDialect, rows: Row[]): void => {
    const decoded = decodeStrictly(bytes)
    const text = decoded?.endsWith(csv.newline) ? decoded.slice(0, -csv.newline.length) : decoded
    if (text === undefined) report('not_utf8', decodeLeniently(bytes))
    else if (text !== '') {
      const { rows: found, isBroken } = parseCsv(text, csv, true)
      if (isBroken || found.length !== 1) report('quotes', text)
      else if (!addRow(found[0] ?? [], rows)) report('columns', text)
    }
    passOver(bytes)
  }

  /** The same for all rows of a block that are whole; returns where they end. */
  const readSlowly = (content: Uint8Array, csv: CsvDialect, rows: Row[]): number => {
    const text = bytesAsText(content)
    let begin = 0
    for (let goesOn = true; goesOn;) {
      goesOn = false
      const from = begin
      for (const record of locateCsv(text.slice(from), csv)) {
        // A broken quote takes in the rows after it up to the next one: only its first line is given up.
        const end = record.isBroken ? text.indexOf('\n', begin) + 1 : from + record.end
        readRow(content.subarray(begin, end), csv, rows)
        begin = end
        goesOn = record.isBroken
        if (goesOn) break
      }
    }
    return begin
  }

  /** The rows of a block that are whole; returns the bytes after them. */
  const readBlock = (block: Uint8Array, rows: Row[]): Uint8Array => {
    const content = blocks.withoutMark(block)
    byteOffset += block.byteLength - content.byteLength
    const text = decodeStrictly(content)
    const csv = (dialect ??= { delimiter: options.delimiter, newline: newlineOf(content) })
    const parsed = text === undefined ? undefined : parseCsv(text, csv, false)
    if (parsed !== undefined && !parsed.isBroken) {
      const hadRows = rows.length
      const isHeaderKnown = makeRow !== undefined
      if (parsed.rows.every((values) => addRow(values, rows))) {
        const left = byteLength(text?.slice(parsed.end) ?? '')
        const whole = content.subarray(0, content.byteLength - left)
        passOver(whole)
        return content.subarray(whole.byteLength)
      }
      rows.length = hadRows
      if (!isHeaderKnown) makeRow = undefined
    }
    return content.subarray(readSlowly(content, csv, rows))
  }

  const refuseTooLong = (): void => {
    if (blocks.pendingBytes > maxLineBytes) report('too_long', decodeLeniently(blocks.rest()), true)
  }

  return {
    get line() {
      return line
    },
    get byteOffset() {
      return byteOffset
    },
    push(chunk, rows) {
      if (blocks.pendingBytes + chunk.byteLength < enough) {
        blocks.keep(chunk)
        refuseTooLong()
        return
      }
      const block = blocks.add(chunk)
      if (block !== undefined) {
        const left = readBlock(block, rows)
        const tail = blocks.rest()
        blocks.keep(left)
        blocks.keep(tail)
        const isWasted = left.byteLength === block.byteLength && left.byteLength > worthIt
        enough = isWasted ? 2 * blocks.pendingBytes : 0
      }
      refuseTooLong()
    },
    end(rows, isWhole) {
      const rest = readBlock(blocks.rest(), rows)
      const text = decodeStrictly(rest)
      if (text?.trim() === '') return true
      // Without a line end the last value may be a part of one, which looks like any other.
      if (!isWhole || dialect === undefined) return false
      readRow(rest, dialect, rows)
      return true
    },
  }
}

/** How lines end, from the first of them. */
function newlineOf(bytes: Uint8Array): CsvDialect['newline'] {
  return bytes[bytes.indexOf(lineEnd) - 1] === 13 ? '\r\n' : '\n'
}
