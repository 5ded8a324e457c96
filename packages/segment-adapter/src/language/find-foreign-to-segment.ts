import type { Issue } from '../issue.ts'
import type { CallNode, ComparisonNode, Target, TriggerTree } from './ast.ts'

/** What Segment's own destinations would read differently in a trigger, or not at all; with the quirk that says why. */
export function findForeignToSegment(tree: TriggerTree): Issue[] {
  const issues: Issue[] = []
  visit(tree, '', { depth: 0, isRoot: true }, issues)
  return issues
}

interface Surroundings {
  /** Parentheses around it. */
  readonly depth: number
  readonly isRoot: boolean
}

function visit(
  tree: TriggerTree,
  path: string,
  { depth, isRoot }: Surroundings,
  issues: Issue[],
): void {
  const add = (message: string): void => {
    issues.push({
      code: 'foreign_to_segment',
      message,
      path: path === '' ? '/' : path,
      ...(tree.range === undefined ? {} : { range: tree.range }),
    })
  }
  switch (tree.kind) {
    case 'not':
      add('Segment ignores the negation of a group or comparison (F05).')
      return
    case 'and':
    case 'or': {
      const own = isRoot ? 0 : depth + 1
      if (own > 1) add('Segment cannot read parentheses inside parentheses (F03).')
      for (const [index, operand] of tree.operands.entries()) {
        visit(operand, `${path}/operands/${index}`, { depth: own, isRoot: false }, issues)
      }
      return
    }
    case 'comparison':
      findInTarget(tree.target, add)
      findInComparison(tree, add)
      return
    case 'call':
    default:
      if (depth > 0) add('A function inside parentheses changes the meaning in Segment (F04).')
      findInTarget(tree.target, add)
      findInCall(tree, add)
  }
}

const knownFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'type',
  'event',
  'name',
  'userId',
  'properties',
  'traits',
  'context',
])

function findInTarget({ field, path }: Target, add: (message: string) => void): void {
  if (!knownFields.has(field)) add(`Segment drops a condition on ${field} (F07).`)
  for (const key of path) {
    // Segment cuts text into UTF-16 units, so that half of an emoji would be left over.
    if (key === '' || /[.[\]]|[\uD800-\uDFFF]/.test(key)) {
      add('Segment cannot reach a key that is empty or holds a dot, a bracket or an emoji (F16).')
    }
  }
}

function findInComparison(
  { target, operator, literal }: ComparisonNode,
  add: (message: string) => void,
): void {
  if (literal.kind === 'string') findInText(literal.value, add)
  const { field } = target
  if (literal.kind === 'null' && (field === 'event' || field === 'type')) {
    add(`Segment compares ${field} with the text "null" (F11).`)
  }
  if (literal.kind === 'boolean' && operator === '!=') {
    add(`In Segment, != ${String(literal.value)} is true for ${String(literal.value)}, too (F12).`)
  }
}

function findInCall({ name, target, argument }: CallNode, add: (message: string) => void): void {
  if (target.field === 'type') add('Segment drops a function on type (F08).')
  findInText(argument, add)
  const isPrefix = /^[^*]*\*$/.test(argument)
  const isSuffix = /^\*[^*]+$/.test(argument)
  if (name === 'match' && !isPrefix && !isSuffix) {
    add('Segment knows one * only, at the end or at the beginning (F09).')
  }
}

function findInText(text: string, add: (message: string) => void): void {
  if (text.includes('"')) add('Segment cannot read a text with double quotes in it (F06).')
}
