import type { Literal, Target } from './ast.ts'
import { eventFields } from './fields.ts'
import type { Operator } from './token.ts'

/** Turns a literal as written into the one that is compared with, by the typing rules of its target and operator. */
export function resolveLiteral(target: Target, operator: Operator, literal: Literal): Literal {
  const isText = eventFields[target.field] === 'text'
  const keepsNumbers = ['value', 'object'].includes(eventFields[target.field] ?? 'value')
  switch (operator) {
    case '=':
    case '!=':
      if (literal.kind === 'number' && !keepsNumbers) return asText(literal)
      return literal.kind === 'boolean' && isText ? asText(literal) : literal
    case '<':
    case '<=':
    case '>':
    case '>=':
    default:
      // Segment turns `true` into 1 where values keep their type, but the text "true" into no number at all.
      return asNumber(literal.kind === 'boolean' && !keepsNumbers ? asText(literal) : literal)
  }
}

/** A literal as text, however it was written: `5.0` is `5`, as in Segment. */
export function literalText(literal: Literal): string {
  return literal.kind === 'null' ? 'null' : String(literal.value)
}

function asText(literal: Literal): Literal {
  return { kind: 'string', value: literalText(literal) }
}

/** Text that is no number stays what it is. Nothing is above or below it. */
function asNumber(literal: Literal): Literal {
  if (literal.kind === 'null') return asText(literal)
  const value = Number(literal.value)
  // The addition makes a plain zero of a negative one: a tree has one way to say zero.
  return Number.isFinite(value) ? { kind: 'number', value: value + 0 } : literal
}
