import type { BadLine } from './bad-line.ts'

/** Turns the bytes of one body into rows. */
export interface RowParser<Row> {
  /** Adds the rows that a chunk completes. Throws for a bad line, after having added those before it. */
  push(chunk: Uint8Array, rows: Row[]): void
  /**
   * Adds what is left after the last chunk. `isWhole`: the length of the body was announced, and all of it came.
   *
   * Returns false when the body ends inside a row: it was cut off.
   */
  end(rows: Row[], isWhole: boolean): boolean
  /** Lines and bytes up to the end of the last line that was read whole. */
  readonly line: number
  readonly byteOffset: number
}

/** What a parser is told. */
export interface RowParserContext {
  /** Longest line, in bytes. */
  readonly maxLineBytes: number
  /** Throws, or returns when the line shall be left out; always throws where reading cannot go on after it. */
  readonly onBadLine: (line: BadLine, isLast?: boolean) => void
}

/** A form that rows come in: lines of JSON, lines of text, or CSV. */
export interface RowFormat<Row> {
  readonly name: 'json' | 'csv' | 'text'
  createParser(context: RowParserContext): RowParser<Row>
}
