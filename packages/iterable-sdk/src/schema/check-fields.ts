import { isRecord } from '../is-record.ts'
import type { FieldType } from '../field-type.ts'
import type { FieldShape, MembersShape } from './field-shape.ts'
import { isIterableDate } from './iterable-date.ts'
import type { SchemaIssueKind } from './schema-issue.ts'
import { sentValue } from './sent-value.ts'

/** One thing that is wrong with fields, by the names that lead to it. */
export interface FieldIssue {
  readonly kind: SchemaIssueKind
  /** Numbers are places in lists. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** How fields are checked. */
export interface FieldCheck {
  /** Whether everything may be left out, and be `null` at the top, which removes it: a profile is written in parts. */
  readonly isPartial: boolean
  /** Whether types are judged here; where a Standard Schema judges them, only names and dates are. */
  readonly judgesTypes: boolean
  /** Names at the top that are known besides those declared. */
  readonly isKnown: (name: string) => boolean
  /** What may have been meant, as the end of a message. */
  readonly hint: (name: string, known: ReadonlyMap<string, unknown>) => string
  readonly add: (issue: FieldIssue) => void
}

/** Checks fields against what is declared of them. */
export function checkFields(
  fields: Readonly<Record<string, unknown>>,
  shape: MembersShape,
  check: FieldCheck,
  path: FieldIssue['path'] = [],
): void {
  for (const name of Object.keys(fields)) {
    const value = sentValue(fields[name])
    const declared = shape.fields.get(name)
    const at = [...path, name]
    // JSON leaves it out.
    if (value === undefined) continue
    if (declared !== undefined) {
      // An invalid Date is sent as null, too, and is not meant to remove anything.
      const removes = fields[name] === null && check.isPartial && path.length === 0
      if (!removes) checkField(value, declared, check, at)
    } else if (!shape.isOpen && !(path.length === 0 && check.isKnown(name))) {
      const message = `is not declared${check.hint(name, shape.fields)}`
      check.add({ kind: 'unknown_field', path: at, message })
    }
  }
  if (check.isPartial || !check.judgesTypes) return
  for (const [name, { isRequired }] of shape.fields) {
    if (!isRequired || (Object.hasOwn(fields, name) && fields[name] !== undefined)) continue
    check.add({ kind: 'missing', path: [...path, name], message: 'is missing' })
  }
}

function checkField(
  value: unknown,
  shape: FieldShape,
  check: FieldCheck,
  path: FieldIssue['path'],
): void {
  const { types, isList, members } = shape
  if (types.size === 0) return
  const isArray = Array.isArray(value)
  if (check.judgesTypes && isList !== undefined && isList !== isArray) {
    const wanted = isList ? 'a list' : [...types].join(' or ')
    check.add({ kind: 'wrong_type', path, message: `must be ${wanted}, not ${kindOf(value)}` })
    return
  }
  const values: readonly unknown[] = isArray ? value : [value]
  for (const [index, entry] of values.entries()) {
    const at = isArray ? [...path, index] : path
    const sent = sentValue(entry)
    checkValue(sent, types, check, at)
    if (members !== undefined && isRecord(sent) && !Array.isArray(sent)) {
      checkFields(sent, members, check, at)
    }
  }
}

function checkValue(
  value: unknown,
  types: ReadonlySet<FieldType>,
  check: FieldCheck,
  path: FieldIssue['path'],
): void {
  // Where a schema judges, dates are all that is left: what it takes for one may be text to Iterable.
  const isJudged =
    check.judgesTypes || (types.size === 1 && types.has('date') && typeof value === 'string')
  if (isJudged && !fitsOne(value, types)) {
    const hint = types.has('date') && typeof value === 'string' ? dateHint : ''
    check.add({
      kind: 'wrong_type',
      path,
      message: `must be ${[...types].join(' or ')}, not ${hint === '' ? kindOf(value) : 'text that Iterable takes for none'}${hint}`,
    })
  } else if (types.has('string') && !types.has('date') && isIterableDate(value)) {
    check.add({
      kind: 'date_like',
      path,
      message: 'is text, but were it the first value, Iterable would make a date of the field',
    })
  }
}

const dateHint = ' (2026-11-24, 2026-11-24 09:30:00 +00:00, 2026-11-24T09:30:00.000Z are dates)'

const isObject = (value: unknown): boolean =>
  isRecord(value) && !Array.isArray(value) && !(value instanceof Date)

const fits: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  date: isIterableDate,
  long: isLong,
  double: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  geo_location: (value) =>
    isRecord(value) && Number.isFinite(value['lat']) && Number.isFinite(value['lon']),
  object: isObject,
  nested: isObject,
}

function fitsOne(value: unknown, types: ReadonlySet<FieldType>): boolean {
  for (const type of types) if (fits[type](value)) return true
  return false
}

/** A whole number of 64 bits. */
function isLong(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 63
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Date) return 'a Date'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'a number that JSON cannot carry'
    return isLong(value) ? 'long' : 'double'
  }
  return typeof value
}
