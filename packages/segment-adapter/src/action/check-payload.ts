import type { Issue } from '../issue.ts'
import type { ActionField } from './action.ts'
import { compileValueCheck, type ValueCheck } from './check-value.ts'
import { convertDates, notJson } from './convert-dates.ts'
import { findNotJson } from './find-not-json.ts'
import { isEmptyValue } from './is-empty-value.ts'
import { missingField, wrongType } from './messages.ts'
import { isObject } from './object-kinds.ts'
import { isShapeOfNull } from '../mapping/shapes-of-null.ts'
import { setMember } from '../set-member.ts'

/** The fields of an action, one for every member of its payload. */
export type FieldsOf<Payload> = Readonly<Record<Extract<keyof Payload, string>, ActionField>>

/**
 * Makes a payload of what a mapping produced, and adds every problem it finds to `issues`.
 *
 * `undefined` only together with an issue. The payload's own objects are new; data inside them that needed no
 * conversion is shared with the input.
 */
export type PayloadCheck<Payload> = (resolved: unknown, issues: Issue[]) => Payload | undefined

/** Compiles a field table into closures: what each field needs is decided here, once, not per event. */
export function compilePayloadCheck<Payload>(fields: FieldsOf<Payload>): PayloadCheck<Payload> {
  const members = compileMembers(fields, { insideItems: false, keepsOthers: false })
  return (resolved, issues) => {
    if (!isObject(resolved)) {
      issues.push(wrongType('The root value', 'an object', resolved, ''))
      return undefined
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has a row for every member
    return members(resolved, '', issues) as Payload
  }
}

type MembersCheck = (
  source: Readonly<Record<string, unknown>>,
  at: string,
  issues: Issue[],
) => Record<string, unknown>

interface MembersOptions {
  readonly insideItems: boolean
  /** Undeclared members are data of their own and kept. */
  readonly keepsOthers: boolean
}

function compileMembers(
  fields: Readonly<Record<string, ActionField>>,
  { insideItems, keepsOthers }: MembersOptions,
): MembersCheck {
  const declared = Object.entries(fields).map(([key, field]) => ({
    key,
    field,
    required: field.required === true,
    check: compileField(field),
  }))
  return (source, at, issues) => {
    const checked: Record<string, unknown> = {}
    for (const { key, field, required, check } of declared) {
      let value = source[key]
      if (!isEmptyValue(value, field, insideItems)) {
        const before = issues.length
        value = check(value, `${at}/${key}`, issues)
        if (issues.length > before) continue
        // `[""]` is unwrapped to an empty text, which is no more a value than the text alone.
        if (!isEmptyValue(value, field, insideItems)) {
          checked[key] = value
          continue
        }
      }
      if (required) issues.push(missingField(key, at))
    }
    if (keepsOthers) keepOthers(source, fields, checked, at, issues)
    return checked
  }
}

function keepOthers(
  source: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, ActionField>>,
  checked: Record<string, unknown>,
  at: string,
  issues: Issue[],
): void {
  for (const key of Object.keys(source)) {
    const value = source[key]
    if (value === undefined || Object.hasOwn(fields, key)) continue
    const converted = convertDates(value)
    if (converted === notJson) {
      issues.push(...findNotJson(value, `The value at ${at}`, `${at}/${key}`))
    } else setMember(checked, key, converted)
  }
}

function compileField(field: ActionField): ValueCheck {
  if (field.multiple === true) return compileList(field)
  if (field.properties !== undefined) {
    return compileObject(
      compileMembers(field.properties, {
        insideItems: false,
        keepsOthers: field.additionalProperties === true,
      }),
      field.label,
    )
  }
  return compileValueCheck(field)
}

function compileObject(members: MembersCheck, subject: string): ValueCheck {
  return (value, at, issues) => {
    if (isObject(value)) return members(value, at, issues)
    issues.push(wrongType(subject, 'an object', value, at))
    return undefined
  }
}

function compileList(field: ActionField): ValueCheck {
  const members = compileMembers(field.properties ?? {}, {
    insideItems: true,
    keepsOthers: field.additionalProperties === true,
  })
  return (value, at, issues) => {
    const checked: Record<string, unknown>[] = []
    for (const [index, element] of (Array.isArray(value) ? value : [value]).entries()) {
      if (isEmptyElement(element)) continue
      const elementAt = `${at}/${index}`
      if (isObject(element)) checked.push(members(element, elementAt, issues))
      else issues.push(wrongType(`The value at ${elementAt}`, 'an object', element, elementAt))
    }
    return checked
  }
}

/** No product at all: nothing, or what a mapping's shape made of a null product (S14). A product full of nulls is one. */
function isEmptyElement(element: unknown): boolean {
  if (element === undefined || element === null || element === '') return true
  return typeof element === 'object' && isShapeOfNull(element)
}
