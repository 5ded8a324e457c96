import { AdapterError } from '../error.ts'
import type { Literal, Target, TriggerTree } from './ast.ts'
import { checkTree } from './check-tree.ts'
import type { TriggerLimits } from './limits.ts'
import { printNumber } from './print-number.ts'

/**
 * Prints a trigger in its canonical form: parsing that gives the same tree again, apart from the ranges. Where the
 * language has several spellings, the one that Segment reads too is used, such as `list\[0\].x`.
 *
 * @throws {AdapterError} `invalid_trigger` for a built tree that is malformed or larger than the limits.
 */
export function printTrigger(tree: TriggerTree, limits?: Partial<TriggerLimits>): string {
  const issues = checkTree(tree, limits)
  if (issues.length > 0) {
    const list = issues.map(({ path, message }) => `${path ?? ''}: ${message}`).join('\n')
    throw new AdapterError('invalid_trigger', `the tree cannot be printed\n${list}`, { issues })
  }
  return printNode(tree)
}

function printNode(tree: TriggerTree): string {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return tree.operands.map(printOperand).join(` ${tree.kind} `)
    case 'not':
      return `!(${printNode(tree.operand)})`
    case 'comparison':
      return `${printTarget(tree.target)} ${tree.operator} ${printLiteral(tree.literal)}`
    case 'call':
    default: {
      const mark = tree.negated ? '!' : ''
      return `${mark}${tree.name}(${printTarget(tree.target)}, ${quote(tree.argument)})`
    }
  }
}

/** A group in a group always gets parentheses, also where precedence would do: so Segment reads it as we do. */
function printOperand(tree: TriggerTree): string {
  return tree.kind === 'and' || tree.kind === 'or' ? `(${printNode(tree)})` : printNode(tree)
}

function printTarget({ field, path }: Target): string {
  return field + path.map(printKey).join('')
}

function printKey(key: string, position: number): string {
  // An escaped bracket in a path parts keys, so a key with a bracket of its own stands in brackets.
  if (key === '' || /[[\]]/.test(key)) return `[${quoteKey(key)}]`
  // Right behind the field Segment takes a bracket for a part of the field's name.
  if (/^\d+$/.test(key)) return position === 0 ? `.\\${key}` : String.raw`\[${key}\]`
  const escaped = key.replaceAll(/[^A-Za-z0-9_-]/gu, String.raw`\$&`)
  const needsMark = /^(?:[\d-]|(?:and|or|null)$)/.test(escaped)
  return needsMark ? `.\\${escaped}` : `.${escaped}`
}

function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case 'string':
      return quote(literal.value)
    case 'number':
      return printNumber(literal.value)
    case 'boolean':
      return String(literal.value)
    case 'null':
    default:
      return 'null'
  }
}

function quoteKey(key: string): string {
  const hasBoth = key.includes('"') && key.includes("'")
  return hasBoth ? key.replaceAll(/[\s\S]/gu, String.raw`\$&`) : quote(key)
}

/** There are no escapes inside quotes. A text with both kinds of quotes is written without any, and escaped. */
function quote(text: string): string {
  if (!text.includes('"')) return `"${text}"`
  if (!text.includes("'")) return `'${text}'`
  const escaped = text.replaceAll(/[^A-Za-z0-9_]/gu, String.raw`\$&`)
  return /^\d/.test(escaped) ? `\\${escaped}` : escaped
}
