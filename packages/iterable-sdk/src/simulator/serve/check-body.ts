import type { Rule, Shape } from '../../request-shape.ts'
import { refusal, type Refusal } from '../answers.ts'
import { isObject } from '../is-object.ts'
import { setMember } from '../store/set-member.ts'

/** A body that has its shape, or the refusal of one that has not. */
export type CheckedBody =
  | { readonly body: Readonly<Record<string, unknown>>; readonly refused?: undefined }
  | { readonly refused: Refusal }

/** Wrong members, by place. */
type Problems = [place: string, problem: string][]

/** A rule, made ready once for many checks. */
interface Member {
  readonly key: string
  readonly isRequired: boolean
  readonly check: Check
}
type Check =
  | { readonly kind: 'leaf'; readonly type: string }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'members'; readonly shape: Shape }
  | { readonly kind: 'list'; readonly element: Check }

/**
 * Checks a body against its shape. A refusal names each wrong member, in the words of recorded answers:
 * `"obj.events[1].createdAt": "Number value expected"`. A member that is `null` counts as absent, and is absent in what
 * comes back; what stands inside free-form members stays as it is.
 */
export function checkBody(path: string, body: unknown, shape: Shape): CheckedBody {
  const problems: Problems = []
  const hasNull = checkMembers(body, shape, 'obj', problems)
  if (problems.length > 0 || !isObject(body)) {
    return { refused: invalidBody(path, Object.fromEntries(problems)) }
  }
  return { body: hasNull ? withoutNulls(body, shape) : body }
}

/** The refusal of a body that is no JSON or does not have its shape. */
export function invalidBody(path: string, params: Readonly<Record<string, string>> = {}): Refusal {
  return refusal(400, 'BadJsonBody', `[${path}] Invalid JSON body`, params)
}

/** @returns whether a declared member is `null` */
function checkMembers(value: unknown, shape: Shape, place: string, problems: Problems): boolean {
  if (!isObject(value)) {
    problems.push([place, 'Object value expected'])
    return false
  }
  let hasNull = false
  for (const { key, isRequired, check } of membersOf(shape)) {
    const member = value[key]
    if (member === undefined || member === null) {
      hasNull ||= member === null
      if (isRequired) problems.push([`${place}.${key}`, 'Missing required field'])
    } else if (check.kind === 'leaf') {
      if (!isOfType(member, check.type)) {
        problems.push([`${place}.${key}`, `${words[check.type] ?? 'Other'} value expected`])
      }
    } else if (checkValue(member, check, `${place}.${key}`, problems)) hasNull = true
  }
  return hasNull
}

/** @returns whether a declared member in it is `null` */
function checkValue(value: unknown, check: Check, place: string, problems: Problems): boolean {
  if (check.kind === 'members') return checkMembers(value, check.shape, place, problems)
  if (check.kind === 'list') return checkList(value, check.element, place, problems)
  if (check.kind === 'leaf') {
    if (!isOfType(value, check.type)) {
      problems.push([place, `${words[check.type] ?? 'Other'} value expected`])
    }
  } else if (typeof value !== 'string') problems.push([place, 'String value expected'])
  else if (!check.values.includes(value)) {
    problems.push([place, `One of ${check.values.join(', ')} expected`])
  }
  return false
}

function checkList(value: unknown, element: Check, place: string, problems: Problems): boolean {
  if (!Array.isArray(value)) {
    problems.push([place, 'Array value expected'])
    return false
  }
  let hasNull = false
  const elements: readonly unknown[] = value
  for (let at = 0; at < elements.length; at++) {
    hasNull = checkValue(elements[at], element, `${place}[${at}]`, problems) || hasNull
  }
  return hasNull
}

/** A copy in which declared members that are `null` are absent. */
function withoutNulls(
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  const checks = new Map(membersOf(shape).map(({ key, check }) => [key, check]))
  for (const [key, member] of Object.entries(value)) {
    const check = checks.get(key)
    if (member === null && check !== undefined) continue
    setMember(copy, key, check === undefined ? member : cleaned(member, check))
  }
  return copy
}

function cleaned(value: unknown, check: Check): unknown {
  if (check.kind === 'members' && isObject(value)) return withoutNulls(value, check.shape)
  if (check.kind !== 'list' || !Array.isArray(value)) return value
  return value.map((element: unknown) => cleaned(element, check.element))
}

const ready: WeakMap<Shape, readonly Member[]> = /* @__PURE__ */ new WeakMap()

function membersOf(shape: Shape): readonly Member[] {
  let members = ready.get(shape)
  if (members === undefined) {
    members = Object.entries(shape).map(([key, rule]) => ({
      key,
      isRequired: typeof rule === 'string' ? rule.endsWith('!') : rule.required === true,
      check: readRule(rule),
    }))
    ready.set(shape, members)
  }
  return members
}

function readRule(rule: Rule): Check {
  if (typeof rule === 'string') return { kind: 'leaf', type: rule.replace('!', '') }
  if ('oneOf' in rule) return { kind: 'oneOf', values: rule.oneOf }
  return 'members' in rule
    ? { kind: 'members', shape: rule.members }
    : { kind: 'list', element: readRule(rule.list) }
}

const words: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Number',
  integer: 'Number',
  boolean: 'Boolean',
  object: 'Object',
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'any':
      return true
    case 'integer':
      return Number.isSafeInteger(value)
    case 'object':
      return isObject(value)
    default:
      return typeof value === type
  }
}
