import type { Issue } from '../issue.ts'

/** Every issue with its place, the line it stands in and a caret below it. */
export function describeIssues(source: string, issues: readonly Issue[]): string {
  return issues.map((issue) => describeIssue(source, issue)).join('\n')
}

function describeIssue(source: string, issue: Issue): string {
  const hint = issue.suggestion === undefined ? '' : ` Did you mean ${issue.suggestion}?`
  if (issue.range === undefined) return issue.message + hint
  const { start, end } = issue.range
  const before = source.slice(0, start).split(/\r\n|[\n\r]/)
  const lineStart = start - (before.at(-1)?.length ?? 0)
  const line = source.slice(lineStart).split(/[\n\r]/, 1)[0] ?? ''
  const column = start - lineStart
  const width = Math.max(1, Math.min(end, lineStart + line.length) - start)
  return [
    `line ${before.length}, column ${column + 1}: ${issue.message}${hint}`,
    `  ${line.replaceAll('\t', ' ')}`,
    `  ${' '.repeat(column)}${'^'.repeat(width)}`,
  ].join('\n')
}
