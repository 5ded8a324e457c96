import { AdapterError } from '../error.ts'
import type { Literal, Target, TriggerTree } from './ast.ts'

/**
 * Prints a trigger in its canonical form; parsing that gives the same tree again.
 *
 * @throws {AdapterError} `invalid_trigger` for a built tree that holds a text with both kinds of quotes: the language has
 *   no escapes.
 */
export function printTrigger(tree: TriggerTree): string {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return tree.operands.map(printOperand).join(` ${tree.kind} `)
    case 'not':
      return `!(${printTrigger(tree.operand)})`
    case 'comparison':
      return `${printTarget(tree.target)} ${tree.operator} ${printLiteral(tree.literal)}`
    case 'contains':
    case 'match':
      return `${tree.negated ? '!' : ''}${tree.kind}(${printTarget(tree.target)}, ${quote(tree.text)})`
  }
}

function printOperand(tree: TriggerTree): string {
  const text = printTrigger(tree)
  return tree.kind === 'and' || tree.kind === 'or' ? `(${text})` : text
}

function printTarget({ root, path }: Target): string {
  return [escapeSegment(root), ...path.map(printSegment)].join('')
}

function printSegment(segment: string): string {
  const mustQuote = segment === '' || /[[\]]/.test(segment)
  return mustQuote ? `[${quote(segment)}]` : `.${escapeSegment(segment)}`
}

function escapeSegment(segment: string): string {
  return segment.replaceAll(/[^A-Za-z0-9_-]/gu, String.raw`\$&`)
}

function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case 'string':
      return quote(literal.value)
    case 'number':
      return literal.text
    case 'boolean':
      return String(literal.value)
    case 'null':
      return 'null'
  }
}

function quote(text: string): string {
  if (!text.includes('"')) return `"${text}"`
  if (!text.includes("'")) return `'${text}'`
  throw new AdapterError(
    'invalid_trigger',
    'a text with both single and double quotes cannot be written in a trigger',
  )
}
