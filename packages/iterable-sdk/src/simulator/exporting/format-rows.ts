import type { ExportRow } from './export-rows.ts'

/** One JSON object per line. */
export function formatJsonLines(rows: readonly ExportRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** A header, then the rows. Without a list of fields the columns are those that any row has, in the order they first come. */
export function formatCsv(
  rows: readonly ExportRow[],
  {
    delimiter: given = ',',
    fields,
  }: { readonly delimiter?: string; readonly fields?: readonly string[] | undefined },
): string {
  const delimiter = given === '' ? ',' : given
  const columns = fields ?? [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [
    columns,
    ...rows.map((row) => columns.map((column) => formatCell(row[column]))),
  ].map((cells) => cells.map((cell) => quote(cell, delimiter)).join(delimiter))
  return `${lines.join('\n')}\n`
}

function formatCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function quote(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
