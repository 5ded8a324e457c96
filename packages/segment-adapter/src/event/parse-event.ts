import * as z from 'zod/mini'

import type { Issue, Result } from '../issue.ts'
import type { SegmentEvent } from './segment-event.ts'

/**
 * Zod schema of an event, for use inside schemas of your own: a plain object with a non-empty text `type`.
 *
 * It passes on the object it was given, with all members and not a copy.
 */
export const segmentEventSchema: z.ZodMiniType<SegmentEvent> =
  /* @__PURE__ */ z.custom<SegmentEvent>(
    isEvent,
    'An event must be a plain object with a non-empty string "type".',
  )

/**
 * Takes an unknown value for an event, or says why it is none.
 *
 * Asked for is only what makes an event: a plain object whose `type` is a non-empty text. All else is judged where it
 * is used, so that a mapping can work with a numeric user id, and an action can report exactly what is wrong. Answers
 * the same object, unchanged. Never throws, also when reading the value does. Issues: `invalid_event`.
 */
export function parseEvent(input: unknown): Result<SegmentEvent> {
  return isEvent(input) ? { ok: true, value: input } : { ok: false, issues: [explain(input)] }
}

function isEvent(input: unknown): input is SegmentEvent {
  try {
    return isPlainObject(input) && isType(input['type'])
  } catch {
    return false
  }
}

function explain(input: unknown): Issue {
  const code = 'invalid_event'
  try {
    if (!isPlainObject(input)) {
      const found = isInstance(input) ? 'an instance of a class' : kindOf(input)
      return { code, message: `An event must be a plain object but it was ${found}.` }
    }
    const { type } = input
    const found = type === '' ? 'empty' : type === undefined ? 'missing' : kindOf(type)
    const message = `The type of an event must be a non-empty string but it was ${found}.`
    return { code, message, path: '/type' }
  } catch {
    return { code, message: 'Reading the event threw an error.' }
  }
}

function isInstance(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

function isType(type: unknown): boolean {
  return typeof type === 'string' && type !== ''
}

/** Objects made by a literal or by JSON.parse, also of another realm; no instances of classes. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    prototype === null ||
    prototype === Object.prototype ||
    (typeof prototype === 'object' &&
      Object.getPrototypeOf(prototype) === null &&
      Object.hasOwn(prototype, 'isPrototypeOf'))
  )
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'undefined'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
