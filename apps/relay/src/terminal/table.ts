/** A cell: its text, and what paints it once it has its width. */
export type Cell = string | { readonly text: string; readonly paint: (text: string) => string }

/** Lays out rows in columns; the first is text, the others are numbers and stand to the right. */
export function formatTable(rows: readonly (readonly Cell[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, textOf(cell).length)
    }
  }
  const layOut = (cell: Cell, column: number, row: readonly Cell[]): string => {
    const text = textOf(cell)
    const width = widths[column] ?? 0
    const isLast = column === row.length - 1
    const padded = column > 0 ? text.padStart(width) : isLast ? text : text.padEnd(width)
    return typeof cell === 'string' ? padded : cell.paint(padded)
  }
  return rows.map((row) => row.map(layOut).join('  ').trimEnd()).join('\n')
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}
