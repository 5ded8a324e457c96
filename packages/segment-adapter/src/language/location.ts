import type { SourceRange } from '../issue.ts'

/** A place as a person counts it: both from 1, columns in characters. */
export interface SourceLocation {
  readonly line: number
  readonly column: number
}

const lineEnd = /\r\n|[\n\r]/g
const maxExcerpt = 100
const around = maxExcerpt / 2

/** Line and column of an offset. Lines end with LF, CR LF or CR. */
export function locate(text: string, offset: number): SourceLocation {
  const { line, start } = lineAt(text, offset)
  return { line, column: printable(text.slice(start, offset)).length + 1 }
}

/** The line a range starts in, with carets below the range. A long line is cut to what stands around it. */
export function underline(text: string, range: SourceRange): string {
  const { start, end } = lineAt(text, range.start)
  const before = printable(text.slice(start, range.start))
  const marked = printable(text.slice(range.start, Math.min(range.end, end)))
  const after = printable(text.slice(Math.min(range.end, end), end))
  const tail = [...marked, ...after]
  const fits = before.length + tail.length <= maxExcerpt
  const head = fits || before.length <= around ? before : ['…', ...before.slice(-around)]
  const shown = fits || tail.length <= around ? tail : [...tail.slice(0, around), '…']
  const carets = Math.max(1, Math.min(marked.length, shown.length))
  return `${head.join('')}${shown.join('')}\n${' '.repeat(head.length)}${'^'.repeat(carets)}`
}

/** One entry per column. A tab would move the caret, so it is shown as a space. */
function printable(text: string): string[] {
  return Array.from(text.replaceAll('\t', ' '))
}

function lineAt(text: string, offset: number): { line: number; start: number; end: number } {
  let line = 1
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    const next = match.index + match[0].length
    if (next > offset) return { line, start, end: match.index }
    line += 1
    start = next
  }
  return { line, start, end: text.length }
}
