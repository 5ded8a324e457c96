import Papa from 'papaparse'

/** How a CSV text is written. */
export interface CsvDialect {
  readonly delimiter: string
  readonly newline: '\n' | '\r\n'
}

/** Where a row ends in a text, and whether a quoted value of it has no proper end. */
export interface CsvRecord {
  readonly end: number
  readonly isBroken: boolean
}

/** The rows of a text that are whole, and how many characters they take. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[]
  readonly end: number
  /** Whether a quoted value of these rows has no proper end. */
  readonly isBroken: boolean
}

/** What papaparse returns, of which its types say nothing. */
interface PapaResult {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

/** Parses all rows of a text; without `isEnd` only those that have a line end behind them. */
export function parseCsv(text: string, dialect: CsvDialect, isEnd: boolean): CsvRows {
  const { data, errors, meta } = runPapa(dialect, text, isEnd)
  // Errors of a last row that is not whole yet are none.
  return {
    rows: data,
    end: meta.cursor,
    isBroken: errors.some(({ row }) => (row ?? 0) < data.length),
  }
}

/** The same, row by row, with where each ends: slower. */
export function locateCsv(text: string, dialect: CsvDialect): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  runPapa(dialect, text, false, ({ errors, meta }) => {
    records.push({ end: meta.cursor, isBroken: errors.length > 0 })
  })
  return records
}

// The parser below papaparse's streams, which alone reads a text that comes in parts and tells where it stopped.
function runPapa(
  { delimiter, newline }: CsvDialect,
  text: string,
  isEnd: boolean,
  step?: (result: PapaResult) => void,
): PapaResult {
  const config = { delimiter, newline, ...(step === undefined ? {} : { step }) }
  // Its types leave the result open, and know a step with more members only.
  const parser = new Papa.Parser(config as Papa.ParseConfig) // oxlint-disable-line typescript/no-unsafe-type-assertion
  return parser.parse(text, 0, !isEnd) as PapaResult // oxlint-disable-line typescript/no-unsafe-type-assertion
}
