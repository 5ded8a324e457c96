import type { Issue } from '../issue.ts'
import { locate, underline } from './location.ts'

/** Every issue on its own lines: its place, what is wrong, and the line it stands in with carets below. */
export function describeIssues(source: string, issues: readonly Issue[]): string {
  const count = issues.length === 1 ? '1 mistake' : `${issues.length} mistakes`
  return [`the trigger has ${count}`, ...issues.map((issue) => describe(source, issue))].join('\n')
}

function describe(source: string, { message, range, suggestion }: Issue): string {
  const hint = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`
  if (range === undefined) return message + hint
  const { line, column } = locate(source, range.start)
  const excerpt = underline(source, range).replaceAll(/^/gm, '  ')
  return `line ${line}, column ${column}: ${message}${hint}\n${excerpt}`
}
