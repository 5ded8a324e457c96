import { show, throwProblems } from '../check-options.ts'
import type { RowFormat } from '../exports/row-format.ts'
import { createCsvParser } from './csv-parser.ts'

/** A row of CSV by the names of its columns. All values are texts; an empty one is `''`. */
export type CsvRow<Column extends string = string> = { readonly [key in Column]?: string }

/** How CSV is written. */
export interface CsvOptions {
  /** Character between two values. Default: a comma. */
  readonly delimiter?: string
  /** Names of the columns, where the first row is no header. Default: the first row names them. */
  readonly columns?: readonly string[]
}

/**
 * CSV as a form of rows, for the files of an export job with `outputFormat: 'text/csv'`. The first row of every file is its header.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option.
 */
export function csvFormat<Column extends string = string>({
  delimiter = ',',
  columns,
}: CsvOptions = {}): RowFormat<CsvRow<Column>> {
  const problems: string[] = []
  if (typeof delimiter !== 'string' || !/^[\t -~]$/.test(delimiter) || delimiter === '"') {
    problems.push(
      `delimiter must be one character of ASCII that is no quote, not ${show(delimiter)}`,
    )
  }
  if (columns !== undefined && !(Array.isArray(columns) && columns.length > 0)) {
    problems.push('columns must be a list of names')
  }
  throwProblems(problems)
  return {
    name: 'csv',
    createParser: (context) => createCsvParser({ delimiter, columns }, context),
  }
}
