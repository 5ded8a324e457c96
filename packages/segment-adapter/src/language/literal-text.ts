import type { Literal } from './ast.ts'

/** A literal as text, however it was written. */
export function literalText(literal: Literal): string {
  switch (literal.kind) {
    case 'string':
      return literal.value
    case 'number':
      return literal.text
    case 'boolean':
      return String(literal.value)
    case 'null':
      return 'null'
  }
}
