import type { JsonValue } from '../json.ts'
import { isDirective } from './compiler.ts'
import { isRecord } from './copy-value.ts'
import { conditionHolds } from './directives/if.ts'
import type { TraceStep } from './trace.ts'

/** What one field of a mapping resolved to, and why. */
export interface FieldExplanation {
  /** Place in the mapping, for example `/user/email`. */
  readonly path: string
  /** What it resolved to, before it is checked; `undefined` when nothing. May be shared with the event, not a copy. */
  readonly value: unknown
  /** Where the value came from, for example `@if blank, else: @path $.context.traits.email`. */
  readonly source: string
  /** Every directive that was run for it, the inner ones first. */
  readonly steps: readonly TraceStep[]
}

/** Says of every field of a mapping what it resolved to, and which directives led there. */
export function explainFields(
  fields: Readonly<Record<string, JsonValue>>,
  resolved: unknown,
  steps: readonly TraceStep[],
): FieldExplanation[] {
  const { members, at } = membersOf(fields)
  const explained: FieldExplanation[] = []
  const visit = (part: unknown, path: string, value: unknown): void => {
    if (isRecord(part) && !isDirective(part) && Object.keys(part).length > 0) {
      for (const [key, member] of Object.entries(part)) {
        visit(member, `${path}/${key}`, isRecord(value) ? value[key] : undefined)
      }
      return
    }
    const place = at + path
    explained.push({
      path,
      value,
      source: sourceOf(part, place, steps),
      steps: steps.filter((step) => step.path.startsWith(`${place}/`)),
    })
  }
  visit(members, '', resolved)
  return explained
}

/** The fields, and where the compiler placed them: the root wrapper puts them below its directive. */
function membersOf(fields: Readonly<Record<string, JsonValue>>): { members: unknown; at: string } {
  const { __segment_internal_directive: wrapper, ...rest } = fields
  const [name] = isDirective(wrapper) ? Object.keys(wrapper) : []
  return name === undefined
    ? { members: fields, at: '' }
    : { members: rest, at: `/${name}/mapping` }
}

function sourceOf(part: unknown, place: string, steps: readonly TraceStep[]): string {
  if (!isDirective(part)) return Array.isArray(part) ? 'a list' : 'a constant'
  const name = Object.keys(part).find((key) => key.startsWith('@')) ?? ''
  const argument = part[name]
  const at = `${place}/${name}`
  if (name === '@if' && isRecord(argument)) return sourceOfIf(argument, at, steps)
  if (typeof argument === 'string') {
    return `${name} ${name === '@path' ? argument : JSON.stringify(argument)}`
  }
  const [first] = Array.isArray(argument) ? (argument as unknown[]) : []
  if (typeof first === 'string') return `${name} ${first}`
  const reads = steps.filter((step) => step.directive === '@path' && step.path.startsWith(`${at}/`))
  const paths = [...new Set(reads.map((step) => step.argument))].filter(
    (path) => typeof path === 'string',
  )
  return paths.length === 0 ? name : `${name} of ${paths.join(', ')}`
}

function sourceOfIf(
  options: Readonly<Record<string, unknown>>,
  at: string,
  steps: readonly TraceStep[],
): string {
  const condition = options['exists'] === undefined ? 'blank' : 'exists'
  const asked = options[condition]
  // A directive was run and its value noted; a constant is its own value.
  const value = isDirective(asked)
    ? steps.findLast((step) => isDirectlyAt(step, `${at}/${condition}`))?.value
    : asked
  const branch = conditionHolds(condition, value) ? 'then' : 'else'
  return options[branch] === undefined
    ? `@if ${condition}, no ${branch}`
    : `@if ${condition}, ${branch}: ${sourceOf(options[branch], `${at}/${branch}`, steps)}`
}

function isDirectlyAt({ path, directive }: TraceStep, place: string): boolean {
  return path === `${place}/${directive}`
}
