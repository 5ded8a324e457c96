import type { ActionField } from './action.ts'
import { isObject } from './object-kinds.ts'
import type { PayloadNote } from './payload-report.ts'
import { typeNameOf } from './messages.ts'

/** Notes what a check made of the value of a field, when that is something else. */
export function noteValue(
  notes: PayloadNote[],
  field: ActionField,
  path: string,
  before: unknown,
  after: unknown,
): void {
  if (field.properties !== undefined) {
    const isWrapped = field.multiple === true && !Array.isArray(before)
    if (isWrapped) notes.push(coerced(path, 'wrapped into a list of one'))
  } else if (field.type === 'object') noteDates(notes, path, before, after)
  else if (field.type === 'datetime') {
    notes.push({ kind: 'date', path, message: `${typeNameOf(before)} read as Unix seconds` })
  } else if (before !== after) {
    notes.push(coerced(path, `${typeNameOf(before)} turned into ${typeNameOf(after)}`))
  }
}

/** Notes every date that was rewritten in free-form data, at any depth. */
export function noteDates(
  notes: PayloadNote[],
  path: string,
  before: unknown,
  after: unknown,
): void {
  if (before === after) return
  if (typeof after === 'object' && after !== null && !(before instanceof Date)) {
    const source = Array.isArray(before) || isObject(before) ? before : {}
    for (const [key, member] of Object.entries(after)) {
      noteDates(notes, `${path}/${key}`, Reflect.get(source, key), member)
    }
  } else if (typeof after === 'string') {
    notes.push({ kind: 'date', path, message: 'rewritten in the date format of Iterable' })
  }
}

/** Notes a value that counts as none. */
export function notePruned(notes: PayloadNote[], path: string, value: unknown): void {
  if (value === undefined) return
  const shown = value === null ? 'null' : 'an empty text'
  notes.push({ kind: 'pruned', path, message: `${shown} counts as no value` })
}

/** Notes an element of a list that counts as none. */
export function noteEmptyElement(notes: PayloadNote[], path: string): void {
  notes.push({ kind: 'pruned', path, message: 'an empty element, left out' })
}

/** Notes members that are no fields of the action. */
export function noteOthers(
  notes: PayloadNote[],
  source: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, ActionField>>,
  at: string,
): void {
  for (const key of Object.keys(source)) {
    if (source[key] === undefined || Object.hasOwn(fields, key)) continue
    notes.push({ kind: 'removed', path: `${at}/${key}`, message: 'not a field of the action' })
  }
}

function coerced(path: string, message: string): PayloadNote {
  return { kind: 'coerced', path, message }
}
