import { badLine, type BadLineReason } from './bad-line.ts'
import { byteLength, decodeLeniently, decodeStrictly, LineBlocks, lineEnd } from './line-blocks.ts'
import type { RowParser, RowParserContext } from './row-format.ts'

/** How rows stand in lines. */
export interface LineFormat<Row> {
  /** Adds the row of a line, none where it is empty, or says what is wrong with it. */
  read(text: string, rows: Row[]): BadLineReason | undefined
  /** Whether a row shows its own end. One that does not is only whole with a line end behind it. */
  readonly endsItself: boolean
}

/**
 * Parses rows that have one line each.
 *
 * A block of lines is decoded at once, and taken apart on bytes only when it is not UTF-8.
 */
export function createLineParser<Row>(
  format: LineFormat<Row>,
  { maxLineBytes, onBadLine }: RowParserContext,
): RowParser<Row> {
  const blocks = new LineBlocks()
  let line = 0
  let byteOffset = 0
  /** True while the rest of a line that is too long is passed over. */
  let passesOver = false

  const report = (reason: BadLineReason, at: number, text: string): void =>
    onBadLine(badLine({ reason, line, byteOffset: at }, text))

  /** The lines of a text that begins at `blockOffset`. Offsets are counted only where one is asked for. */
  const readLines = (text: string, blockOffset: number, rows: Row[]): void => {
    for (let begin = 0; begin < text.length;) {
      const found = text.indexOf('\n', begin)
      const end = found === -1 ? text.length : found
      line += 1
      // A character has three bytes at most (four are two characters of the text).
      const isTooLong =
        (end - begin) * 3 > maxLineBytes && byteLength(text.slice(begin, end)) > maxLineBytes
      const bad = isTooLong ? 'too_long' : format.read(text.slice(begin, end), rows)
      if (bad !== undefined) {
        report(bad, blockOffset + byteLength(text.slice(0, begin)), text.slice(begin, end))
      }
      begin = end + 1
    }
  }

  const readBlock = (block: Uint8Array, rows: Row[]): void => {
    const content = blocks.withoutMark(block)
    byteOffset += block.byteLength - content.byteLength
    const text = decodeStrictly(content)
    if (text !== undefined) {
      readLines(text, byteOffset, rows)
      byteOffset += content.byteLength
      return
    }
    for (let begin = 0; begin < content.byteLength;) {
      const end = content.indexOf(lineEnd, begin) + 1 || content.byteLength
      const bytes = content.subarray(begin, end)
      const own = decodeStrictly(bytes)
      if (own === undefined) {
        line += 1
        report('not_utf8', byteOffset, decodeLeniently(bytes))
      } else {
        readLines(own, byteOffset, rows)
      }
      byteOffset += bytes.byteLength
      begin = end
    }
  }

  return {
    get line() {
      return line
    },
    get byteOffset() {
      return byteOffset
    },
    push(chunk, rows) {
      let fresh = chunk
      if (passesOver) {
        const end = chunk.indexOf(lineEnd) + 1
        byteOffset += end || chunk.byteLength
        if (end === 0) return
        passesOver = false
        fresh = chunk.subarray(end)
      }
      const block = blocks.add(fresh)
      if (block !== undefined) readBlock(block, rows)
      if (blocks.pendingBytes > maxLineBytes) {
        const begun = blocks.rest()
        line += 1
        report('too_long', byteOffset, decodeLeniently(begun))
        byteOffset += begun.byteLength
        passesOver = true
      }
    },
    end(rows, isWhole) {
      if (passesOver) return isWhole
      const rest = blocks.withoutMark(blocks.rest())
      const text = decodeStrictly(rest)
      if (text?.trim() === '') return true
      // The start of a row: what it would have become cannot be told, so it is no bad line.
      if (text === undefined || !(format.endsItself || isWhole)) return false
      const bad = format.read(text, rows)
      if (bad === 'not_json') return false
      line += 1
      if (bad !== undefined) report(bad, byteOffset, text)
      byteOffset += rest.byteLength
      return true
    },
  }
}
