import type { TriggerTree } from './ast.ts'

/** How many parentheses stand around the innermost condition when a tree is printed. */
export function countNesting(tree: TriggerTree): number {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return tree.operands.reduce((most, operand) => Math.max(most, nestingOfOperand(operand)), 0)
    case 'not':
      return 1 + countNesting(tree.operand)
    case 'comparison':
    case 'call':
    default:
      return 0
  }
}

function nestingOfOperand(operand: TriggerTree): number {
  const isGroup = operand.kind === 'and' || operand.kind === 'or'
  return countNesting(operand) + (isGroup ? 1 : 0)
}
