import { isShapeOfNull } from '../mapping/shapes-of-null.ts'
import { setMember } from '../set-member.ts'
import type { ActionField } from './action.ts'
import { compileValueCheck, type ValueCheck } from './check-value.ts'
import { convertDates, notJson } from './convert-dates.ts'
import { isEmptyValue } from './is-empty-value.ts'
import { missingField, wrongType } from './messages.ts'
import { noteDates, noteEmptyElement, noteOthers, notePruned, noteValue } from './note-changes.ts'
import { isObject } from './object-kinds.ts'
import type { PayloadReport } from './payload-report.ts'
import { refuseNotJson } from './refuse-not-json.ts'
import { longestScalar, textBound } from './size-bound.ts'

/** The fields of an action, one for every member of its payload. */
export type FieldsOf<Payload> = Readonly<Record<Extract<keyof Payload, string>, ActionField>>

/**
 * Makes a payload of what a mapping produced, and adds every problem it finds to the report.
 *
 * `undefined` only together with an issue. The payload is a copy of its own, data inside it included.
 */
export type PayloadCheck<Payload> = (
  resolved: unknown,
  report: PayloadReport,
) => Payload | undefined

/** Compiles a field table into closures: what each field needs is decided here, once, not per event. */
export function compilePayloadCheck<Payload>(fields: FieldsOf<Payload>): PayloadCheck<Payload> {
  const members = compileMembers(fields, { insideItems: false, keepsOthers: false, at: '' })
  return (resolved, report) => {
    if (!isObject(resolved)) {
      report.issues.push(wrongType('The root value', 'an object', resolved, ''))
      return undefined
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has a row for every member
    return members(resolved, '', report) as Payload
  }
}

type MembersCheck = (
  source: Readonly<Record<string, unknown>>,
  at: string,
  report: PayloadReport,
) => Record<string, unknown>

interface MembersOptions {
  readonly insideItems: boolean
  /** Undeclared members are data of their own and kept. */
  readonly keepsOthers: boolean
  /** The place, where it is the same for every payload. */
  readonly at?: string
}

function compileMembers(
  fields: Readonly<Record<string, ActionField>>,
  { insideItems, keepsOthers, at: fixedAt }: MembersOptions,
): MembersCheck {
  const declared = Object.entries(fields).map(([key, field]) => ({
    key,
    field,
    required: field.required === true,
    fixedPath: fixedAt === undefined ? undefined : `${fixedAt}/${key}`,
    check: compileField(field, fixedAt === undefined ? undefined : `${fixedAt}/${key}`),
  }))
  return (source, at, report) => {
    const checked: Record<string, unknown> = {}
    const { issues, notes, size } = report
    for (const { key, field, required, fixedPath, check } of declared) {
      const value = source[key]
      if (value === undefined) {
        if (required) issues.push(missingField(key, at))
        continue
      }
      if (!isEmptyValue(value, field, insideItems)) {
        const path = fixedPath ?? `${at}/${key}`
        const before = issues.length
        const result = check(value, path, report)
        if (issues.length > before) {
          if (report.dropsOptional && !required) report.warnings.push(...issues.splice(before))
          continue
        }
        // `[""]` is unwrapped to an empty text, which is no more a value than the text alone.
        if (!isEmptyValue(result, field, insideItems)) {
          checked[key] = result
          size.bytes +=
            key.length + 4 + (typeof result === 'string' ? textBound(result) : longestScalar)
          if (notes !== undefined) noteValue(notes, field, path, value, result)
          continue
        }
      }
      if (notes !== undefined) notePruned(notes, `${at}/${key}`, value)
      if (required) issues.push(missingField(key, at))
    }
    if (keepsOthers) keepOthers(source, fields, checked, at, report)
    else if (notes !== undefined) noteOthers(notes, source, fields, at)
    return checked
  }
}

/** Text is kept as it is: the action decides where dates in it are rewritten. */
function keepOthers(
  source: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, ActionField>>,
  checked: Record<string, unknown>,
  at: string,
  report: PayloadReport,
): void {
  for (const key of Object.keys(source)) {
    const value = source[key]
    if (value === undefined || Object.hasOwn(fields, key)) continue
    report.size.bytes += textBound(key) + 2
    if (typeof value === 'string') report.size.bytes += textBound(value)
    const converted = typeof value === 'string' ? value : convertDates(value, report.size)
    const label = `The value at ${at}`
    const path = `${at}/${key}`
    if (converted !== notJson) {
      setMember(checked, key, converted)
      if (report.notes !== undefined) noteDates(report.notes, path, value, converted)
    } else {
      const rest = refuseNotJson(value, label, path, report)
      if (rest !== undefined) setMember(checked, key, rest)
    }
  }
}

function compileField(field: ActionField, at: string | undefined): ValueCheck {
  if (field.multiple === true) return compileList(field)
  if (field.properties === undefined) return compileValueCheck(field)
  const members = compileMembers(field.properties, {
    insideItems: false,
    keepsOthers: field.additionalProperties === true,
    ...(at === undefined ? {} : { at }),
  })
  return (value, path, report) => {
    if (isObject(value)) return members(value, path, report)
    report.issues.push(wrongType(field.label, 'an object', value, path))
    return undefined
  }
}

function compileList(field: ActionField): ValueCheck {
  const members = compileMembers(field.properties ?? {}, {
    insideItems: true,
    keepsOthers: field.additionalProperties === true,
  })
  return (value, at, report) => {
    const checked: Record<string, unknown>[] = []
    for (const [index, element] of (Array.isArray(value) ? value : [value]).entries()) {
      const elementAt = `${at}/${index}`
      if (isEmptyElement(element)) {
        if (report.notes !== undefined) noteEmptyElement(report.notes, elementAt)
        continue
      }
      if (isObject(element)) checked.push(members(element, elementAt, report))
      else {
        const subject = `The value at ${elementAt}`
        report.issues.push(wrongType(subject, 'an object', element, elementAt))
      }
    }
    return checked
  }
}

/** No product at all: nothing, or what a mapping's shape made of a null product (S14). A product full of nulls is one. */
function isEmptyElement(element: unknown): boolean {
  if (element === undefined || element === null || element === '') return true
  return typeof element === 'object' && isShapeOfNull(element)
}
