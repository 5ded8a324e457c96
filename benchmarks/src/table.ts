import type { Row } from './row.ts'

/** Writes rows as a Markdown table, which also reads well in a terminal. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [
    ['measure', 'of', 'median', 'within (95 %)', 'half lie in', 'rounds', 'target', 'verdict'],
    ...rows.map((row, index) => [
      // The first of each group alone.
      row.measure === rows[index - 1]?.measure ? '' : row.measure,
      row.of,
      row.median,
      row.within ?? '',
      row.quartiles ?? '',
      String(row.rounds ?? ''),
      row.target ?? '',
      row.verdict ?? '',
    ]),
  ]
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)),
  )
  const text = lines.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [text[0], rule, ...text.slice(1)].join('\n')
}
