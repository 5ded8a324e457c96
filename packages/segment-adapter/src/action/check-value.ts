import type { ActionField, FieldType } from './action.ts'
import { coerceBoolean } from './coerce-boolean.ts'
import { coerceInteger, coerceNumber } from './coerce-number.ts'
import { coerceNullableString, coerceString } from './coerce-string.ts'
import { convertDates, notJson } from './convert-dates.ts'
import { toUnixSeconds } from './created-at.ts'
import { isEmail } from './email.ts'
import { invalidDate, invalidEmail, wrongType } from './messages.ts'
import { isDate, isObject } from './object-kinds.ts'
import type { PayloadReport } from './payload-report.ts'
import { refuseNotJson } from './refuse-not-json.ts'

/** Answers the value to send, or `undefined` after adding to the issues why there is none. */
export type ValueCheck = (value: unknown, at: string, report: PayloadReport) => unknown

/** Compiles the check of one value: a scalar, or an object of free form. */
export function compileValueCheck(field: ActionField): ValueCheck {
  return valueChecks[field.type](field)
}

const valueChecks: Readonly<Record<FieldType, (field: ActionField) => ValueCheck>> = {
  string: ({ label, format, allowNull }) => {
    if (format === 'email') return checkEmail(label)
    return allowNull === true
      ? coerceWith(coerceNullableString, 'a string or null', label)
      : coerceWith(coerceString, 'a string', label)
  },
  number: ({ label }) => coerceWith(coerceNumber, 'a number', label),
  integer: ({ label }) => coerceWith(coerceInteger, 'an integer', label),
  boolean: ({ label }) => coerceWith(coerceBoolean, 'a boolean', label),
  datetime: ({ label }) => checkDateTime(label),
  object: ({ label }) => checkFreeForm(label),
}

function coerceWith(
  coerce: (value: unknown) => string | number | boolean | null | undefined,
  expected: string,
  label: string,
): ValueCheck {
  return (value, at, report) => {
    const coerced = coerce(value)
    if (coerced === undefined) report.issues.push(wrongType(label, expected, value, at))
    return coerced
  }
}

function checkEmail(label: string): ValueCheck {
  return (value, at, report) => {
    const text = coerceString(value)
    if (text === undefined) report.issues.push(wrongType(label, 'a string', value, at))
    else if (text !== '' && !isEmail(text)) report.issues.push(invalidEmail(label, at))
    return text
  }
}

function checkDateTime(label: string): ValueCheck {
  return (value, at, report) => {
    const isReadable = typeof value === 'string' || typeof value === 'number' || isDate(value)
    if (!isReadable) {
      report.issues.push(wrongType(label, 'a string or number', value, at))
      return undefined
    }
    const seconds = toUnixSeconds(value)
    if (seconds === undefined) report.issues.push(invalidDate(label, at))
    return seconds
  }
}

function checkFreeForm(label: string): ValueCheck {
  return (value, at, report) => {
    const converted = isObject(value) ? convertDates(value, report.size) : undefined
    if (converted === notJson) return refuseNotJson(value, label, at, report)
    if (isObject(converted)) return converted
    report.issues.push(wrongType(label, 'an object', value, at))
    return undefined
  }
}
