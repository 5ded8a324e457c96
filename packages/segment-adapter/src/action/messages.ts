import type { Issue } from '../issue.ts'
import { isDate } from './object-kinds.ts'

// Worded as Segment's destination words them (observed), so that existing alerts and searches keep working. They name
// fields, types and places, never values.

/** A required field has no value. `at` is where the object stands that should hold it. */
export function missingField(key: string, at: string): Issue {
  const owner = at === '' ? 'The root value' : `The value at ${at}`
  return {
    code: 'missing_field',
    message: `${owner} is missing the required field '${key}'.`,
    path: `${at}/${key}`,
  }
}

/** A value cannot be read as the type of its field. `subject` is the field's label, or its place. */
export function wrongType(subject: string, expected: string, value: unknown, path: string): Issue {
  return {
    code: 'wrong_type',
    message: `${subject} must be ${expected} but it was ${typeNameOf(value)}.`,
    path,
  }
}

/** A text is no e-mail address. */
export function invalidEmail(label: string, path: string): Issue {
  return {
    code: 'invalid_email',
    message: `${label} must be a valid email address string but it was not.`,
    path,
  }
}

/** A timestamp is no date, or lies outside of what dates can hold. */
export function invalidDate(label: string, path: string): Issue {
  return {
    code: 'invalid_date',
    message: `${label} must be a valid date-like string but it was not.`,
    path,
  }
}

/** Neither e-mail nor user id says whom the event is about. */
export function missingIdentifier(): Issue {
  return { code: 'missing_identifier', message: 'Must include email or userId.' }
}

/** Free-form data holds something that JSON cannot carry. */
export function notJsonIn(label: string, value: unknown, path: string): Issue {
  const kind = typeof value === 'number' ? 'a number that is not finite' : typeNameOf(value)
  return { code: 'not_json', message: `${label} must be JSON but holds ${kind}.`, path }
}

/** Free-form data holds a `Date` object without a date. */
export function invalidDateIn(label: string, path: string): Issue {
  return { code: 'invalid_date', message: `${label} holds a Date that is not valid.`, path }
}

/** Free-form data is nested too deeply, or contains itself. */
export function tooDeep(label: string, path: string, levels: number): Issue {
  return {
    code: 'too_deep',
    message: `${label} must not be nested more than ${levels} levels deep, nor contain itself.`,
    path,
  }
}

/** Free-form data is larger than any request. */
export function tooLarge(label: string, path: string): Issue {
  return { code: 'too_large', message: `${label} holds more than a request can carry.`, path }
}

/** Reading the payload ran into a getter or proxy that throws. */
export function unreadable(): Issue {
  return { code: 'unreadable_event', message: 'Reading the event threw an error.' }
}

/** A type with its article. */
export function typeNameOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'undefined'
  if (Array.isArray(value)) return 'an array'
  if (isDate(value)) return 'a Date'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
