import type { Issue } from '../issue.ts'
import { isFunctionName } from './functions/functions.ts'
import { resolveTriggerLimits, type TriggerLimits } from './limits.ts'

type Shape = Readonly<Record<string, unknown>>

/**
 * Checks the shape and the size of a tree that may have been built by hand. Names and types are checked when its printed
 * text is parsed.
 */
export function checkTree(tree: unknown, given?: Partial<TriggerLimits>): Issue[] {
  const limits = resolveTriggerLimits(given)
  const issues: Issue[] = []
  let conditions = 0
  const report = (code: string, path: string, message: string): void => {
    if (issues.length < limits.maxIssues) issues.push({ code, path, message })
  }

  // A tree whose nodes are shared can have far more paths than nodes.
  const isOver = (): boolean =>
    conditions > limits.maxConditions || issues.length >= limits.maxIssues

  const checkText = (text: unknown, path: string): void => {
    if (typeof text !== 'string') report('malformed_tree', path, 'Expected a text.')
  }

  const checkTarget = (target: unknown, path: string): void => {
    if (
      !isObject(target) ||
      typeof target['field'] !== 'string' ||
      !Array.isArray(target['path'])
    ) {
      report('malformed_tree', path, 'Expected a target with a field and a path.')
      return
    }
    const keys: unknown[] = target['path']
    if (!/^[A-Za-z_]+$/.test(target['field'])) {
      report('unknown_target', `${path}/field`, 'An event has no such field.')
    }
    for (const [index, key] of keys.entries()) checkText(key, `${path}/path/${index}`)
  }

  const checkLiteral = (literal: unknown, path: string): void => {
    const { kind, value } = isObject(literal) ? literal : {}
    if (kind === 'null') return
    if (kind !== 'string' && kind !== 'number' && kind !== 'boolean') {
      report('malformed_tree', path, 'Expected a literal.')
    } else if (typeof value !== kind || (kind === 'number' && !Number.isFinite(value))) {
      report('malformed_tree', `${path}/value`, `Expected a ${kind}.`)
    }
  }

  const checkCondition = (node: Shape, path: string): void => {
    conditions += 1
    if (conditions === limits.maxConditions + 1) {
      const message = `The trigger has more than ${limits.maxConditions} conditions.`
      report('too_many_conditions', path, message)
    }
    checkTarget(node['target'], `${path}/target`)
    if (node['kind'] === 'comparison') {
      if (!['=', '!=', '<', '<=', '>', '>='].some((operator) => operator === node['operator'])) {
        report('unknown_operator', `${path}/operator`, 'Expected one of = != < <= > >=.')
      }
      checkLiteral(node['literal'], `${path}/literal`)
      return
    }
    const { name, argument, negated } = node
    if (typeof name !== 'string' || !isFunctionName(name)) {
      report('unknown_function', `${path}/name`, 'There is no such function.')
    }
    checkText(argument, `${path}/argument`)
    if (typeof negated !== 'boolean')
      report('malformed_tree', `${path}/negated`, 'Expected a boolean.')
  }

  const check = (node: unknown, path: string, depth: number, isOperand: boolean): void => {
    if (isOver()) return
    const kind = isObject(node) ? node['kind'] : undefined
    const isGroup = kind === 'and' || kind === 'or'
    const own = depth + (kind === 'not' || (isGroup && isOperand) ? 1 : 0)
    if (!isObject(node)) {
      report('malformed_tree', path, 'Expected a node.')
    } else if (own > limits.maxDepth) {
      // Also where a tree that contains itself ends.
      report('trigger_too_deep', path, `The trigger is nested deeper than ${limits.maxDepth}.`)
    } else if (kind === 'not') {
      check(node['operand'], `${path}/operand`, own, false)
    } else if (kind === 'comparison' || kind === 'call') {
      checkCondition(node, path)
    } else if (!isGroup) {
      report('malformed_tree', path, 'Expected a node.')
    } else if (!Array.isArray(node['operands']) || node['operands'].length < 2) {
      report('malformed_tree', `${path}/operands`, 'Expected at least two operands.')
    } else {
      const operands: unknown[] = node['operands']
      for (const [index, operand] of operands.entries()) {
        if (isOver()) return
        check(operand, `${path}/operands/${index}`, own, true)
      }
    }
  }

  check(tree, '', 0, false)
  return issues
}

function isObject(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null
}
