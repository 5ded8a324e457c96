import type { Issue } from '../issue.ts'
import type { FieldExplanation } from '../mapping/explain-fields.ts'
import type { ConditionExplanation } from '../trigger/explain-trigger.ts'
import type { EventExplanation, MappingExplanation } from './explanation.ts'
import type { PlannedRequest } from './plan.ts'

/** Characters of a value that are shown. */
const maxShown = 60

/**
 * Writes an explanation as text for a terminal: the mappings in order, each with what decided its trigger, what its fields resolved to,
 * what was done to the values, and its requests.
 *
 * It holds values of the event, so it belongs in front of a person, not in a log.
 */
export function printExplanation({ outcome, mappings }: EventExplanation): string {
  const head = outcome === undefined ? [] : [`${outcome.status}: ${messageOf(outcome)}`]
  const text = [...head, ...mappings.map(printMapping)].join('\n\n').concat('\n')
  // Names and keys come from events, and could steer a terminal.
  return text.replaceAll(/[^\P{Cc}\n]/gu, '\uFFFD')
}

function messageOf({ message, results }: NonNullable<EventExplanation['outcome']>): string {
  return message ?? results.map((result) => result.message).join(' ')
}

function printMapping(explained: MappingExplanation): string {
  const { mapping, action, state, trigger, fields, notes, issues, warnings, requests } = explained
  const conditions = (trigger?.decidedBy ?? []).map(printCondition)
  const width = Math.max(0, ...fields.map(({ path }) => path.length))
  const lines = [
    ...(trigger === undefined && state !== 'switched off' ? ['every event'] : conditions),
    ...section(
      'fields',
      fields.map((field) => printField(field, width)),
    ),
    ...section(
      'done',
      notes.map(({ path, message }) => `${path}: ${message}`),
    ),
    ...section('left out', warnings.map(printIssue)),
    ...section('wrong', issues.map(printIssue)),
    ...requests.flatMap(printRequest),
  ]
  return [`${mapping} (${action}): ${state}`, ...lines.map(indent)].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(indent)]
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`
}

function printIssue({ path, message }: Issue): string {
  return path === undefined ? message : `${path}: ${message}`
}

function printCondition({ condition, holds, found }: ConditionExplanation): string {
  return `${holds ? 'yes' : 'no '} ${condition}, found ${show(found)}`
}

function printField({ path, value, source }: FieldExplanation, width: number): string {
  return `${path.padEnd(width)}  ${show(value)}  from ${source}`
}

function printRequest({ method, path, body }: PlannedRequest): string[] {
  const text = JSON.stringify(body, undefined, 2)
  return ['', `${method} ${path}`, ...text.split('\n')]
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = asJson(value)
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? `a ${typeof value}`
  } catch {
    return 'something that JSON cannot carry'
  }
}
