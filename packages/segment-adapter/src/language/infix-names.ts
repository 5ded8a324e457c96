import type { Token } from './token.ts'

/**
 * Operator names that Segment happens to understand behind a target, among them the names its own interface shows, and how
 * the condition is written here.
 */
const rewrites: Readonly<Record<string, (target: string, value: string) => string>> = Object.freeze(
  {
    exists: (target) => `${target} != null`,
    not_exists: (target) => `${target} = null`,
    is_true: (target) => `${target} = true`,
    is_false: (target) => `${target} = false`,
    is: (target, value) => `${target} = ${value}`,
    equals: (target, value) => `${target} = ${value}`,
    number_equals: (target, value) => `${target} = ${value}`,
    number_not_equals: (target, value) => `${target} != ${value}`,
    contains: (target, value) => `contains(${target}, ${value})`,
    not_contains: (target, value) => `!contains(${target}, ${value})`,
    matches: (target, value) => `match(${target}, ${value})`,
    match: (target, value) => `match(${target}, ${value})`,
    like: (target, value) => `match(${target}, ${value})`,
    starts_with: (target, value) => `match(${target}, ${withStar(value, 'end')})`,
    not_starts_with: (target, value) => `!match(${target}, ${withStar(value, 'end')})`,
    ends_with: (target, value) => `match(${target}, ${withStar(value, 'start')})`,
    not_ends_with: (target, value) => `!match(${target}, ${withStar(value, 'start')})`,
  },
)

/** What `target NAME value` is written as, for a name that is no operator here. */
export function rewriteInfix(name: string, target: string, value: Token): string | undefined {
  if (!Object.hasOwn(rewrites, name)) return undefined
  return rewrites[name]?.(target, showValue(value))
}

function showValue(token: Token): string {
  if (token.kind === 'string' && !token.value.includes('"')) return `"${token.value}"`
  if (token.kind === 'number') return String(token.value)
  return '"text"'
}

function withStar(value: string, place: 'start' | 'end'): string {
  const text = value.startsWith('"') ? value.slice(1, -1) : value
  return place === 'end' ? `"${text}*"` : `"*${text}"`
}
