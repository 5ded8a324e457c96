import type { SchemaReport } from './check-schema.ts'

/** Writes a report of `checkSchema` for people, a line per field. */
export function formatReport(report: SchemaReport): string {
  const { wrongType, notInProject, notDeclared, limit } = report
  const sections = [
    section(
      'Of another type in the project, which refuses the declared one:',
      wrongType.map(
        ({ field, declared, live }) => `${field}: declared ${or(declared)}, is ${live}`,
      ),
    ),
    section(
      'Declared, but without a value in the project (the first one fixes the type for ever):',
      notInProject.map(({ field, declared }) => `${field}: ${or(declared)}`),
    ),
    section(
      'In the project, but not declared:',
      notDeclared.map(({ field, live }) => `${field}: ${live}`),
    ),
  ]
  const { used, limit: most, left, leftAfterDeclared } = limit
  const after =
    notInProject.length === 0 ? '' : `, ${leftAfterDeclared} after all that are declared`
  const room = `${used} of ${most} user fields are used: ${left} left${after}.`
  const verdict = report.ok ? ['The project is as declared.'] : []
  return [...sections.flat(), ...verdict, room].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${oneLine(line)}`), '']
}

function or(types: readonly string[]): string {
  return types.length === 0 ? 'anything' : types.join(' or ')
}

/** Names come from the project, and may hold anything. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}|\u2028|\u2029/gu, (letter) => JSON.stringify(letter).slice(1, -1))
}
