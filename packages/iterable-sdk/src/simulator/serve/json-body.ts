import { refusal, type Answer } from '../answers.ts'

/** What a member of a request body must be. */
export type Rule =
  | {
      readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'object'
      readonly required?: true
    }
  | { readonly members: Shape; readonly required?: true }
  | { readonly list: Shape | 'string'; readonly required?: true }

/** Members of a request body that are looked at; others are ignored, as Iterable does. */
export type Shape = Readonly<Record<string, Rule>>

/** A body that has its shape, or the refusal of one that has not. */
export type CheckedBody =
  | { readonly body: Readonly<Record<string, unknown>>; readonly refused?: undefined }
  | { readonly refused: Answer }

/**
 * Checks a body against its shape. A refusal names each wrong member, in the words of recorded answers:
 * `"obj.events[1].createdAt": "Number value expected"`. A member that is `null` counts as absent.
 */
export function checkBody(path: string, body: unknown, shape: Shape): CheckedBody {
  const problems: [place: string, problem: string][] = []
  checkMembers(body, shape, 'obj', problems)
  if (problems.length === 0 && isObject(body)) return { body }
  return { refused: invalidBody(path, Object.fromEntries(problems)) }
}

/** The refusal of a body that is no JSON or does not have its shape. */
export function invalidBody(path: string, params: Readonly<Record<string, string>> = {}): Answer {
  return refusal(400, 'BadJsonBody', `[${path}] Invalid JSON body`, params)
}

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member that is an object, or an empty one. */
export function objectAt(
  body: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> {
  const value = body[key]
  return isObject(value) ? value : {}
}

/** A member that is a list, or an empty one. */
export function listAt(body: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const value: unknown = body[key]
  return Array.isArray(value) ? value : []
}

function checkMembers(
  value: unknown,
  shape: Shape,
  place: string,
  problems: [string, string][],
): void {
  if (!isObject(value)) {
    problems.push([place, 'Object value expected'])
    return
  }
  for (const key of Object.keys(shape)) {
    const member = value[key]
    const rule = shape[key]
    if (rule === undefined) continue
    if (member === undefined || member === null) {
      if (rule.required === true) problems.push([`${place}.${key}`, 'Missing required field'])
    } else if ('type' in rule) {
      if (!isOfType(member, rule.type)) {
        problems.push([`${place}.${key}`, `${words[rule.type]} value expected`])
      }
    } else if ('members' in rule) {
      checkMembers(member, rule.members, `${place}.${key}`, problems)
    } else {
      checkList(member, rule.list, `${place}.${key}`, problems)
    }
  }
}

function checkList(
  value: unknown,
  list: Shape | 'string',
  place: string,
  problems: [string, string][],
): void {
  if (!Array.isArray(value)) {
    problems.push([place, 'Array value expected'])
    return
  }
  for (const [index, element] of value.entries()) {
    if (list !== 'string') checkMembers(element, list, `${place}[${index}]`, problems)
    else if (typeof element !== 'string') {
      problems.push([`${place}[${index}]`, 'String value expected'])
    }
  }
}

const words = {
  string: 'String',
  number: 'Number',
  integer: 'Number',
  boolean: 'Boolean',
  object: 'Object',
} as const

function isOfType(value: unknown, type: keyof typeof words): boolean {
  if (type === 'integer') return Number.isSafeInteger(value)
  return type === 'object' ? isObject(value) : typeof value === type
}
