import type { CallNode, ComparisonNode, Literal, Target, TriggerTree } from './ast.ts'
import { triggerFunctions } from './functions/functions.ts'

/** Tells whether an event satisfies a trigger. */
export type Predicate = (event: unknown) => boolean

/** Tells whether one value of the event satisfies a condition. `undefined` stands for a missing one. */
type ValueTest = (value: unknown) => boolean

/**
 * Compiles a tree to closures. Asked about an event they allocate nothing, read own members only and never throw.
 */
export function compilePredicate(tree: TriggerTree): Predicate {
  switch (tree.kind) {
    case 'and':
      return all(tree.operands.map(compilePredicate))
    case 'or':
      return any(tree.operands.map(compilePredicate))
    case 'not': {
      const operand = compilePredicate(tree.operand)
      return (event) => !operand(event)
    }
    case 'comparison':
      return onTarget(tree.target, comparisonTest(tree))
    case 'call':
    default:
      return onTarget(tree.target, callTest(tree))
  }
}

function all(operands: readonly Predicate[]): Predicate {
  return (event) => {
    for (let index = 0; index < operands.length; index += 1) {
      if (operands[index]?.(event) === false) return false
    }
    return true
  }
}

function any(operands: readonly Predicate[]): Predicate {
  return (event) => {
    for (let index = 0; index < operands.length; index += 1) {
      if (operands[index]?.(event) === true) return true
    }
    return false
  }
}

function onTarget({ field, path }: Target, test: ValueTest): Predicate {
  const [first, ...rest] = path
  if (first === undefined) return (event) => test(read(event, field))
  if (rest.length === 0) return (event) => test(read(read(event, field), first))
  return (event) => {
    let value = read(event, field)
    for (let index = 0; index < path.length; index += 1) value = read(value, path[index] ?? '')
    return test(value)
  }
}

/** What the event has at a target; `undefined` when nothing. */
export function readTarget({ field, path }: Target, event: unknown): unknown {
  return [field, ...path].reduce(read, event)
}

/** Only objects and lists have members. What is inherited, and what a getter throws instead of telling, is missing. */
function read(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined
  try {
    return Object.hasOwn(value, key) ? value[key] : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function callTest({ name, argument, negated }: CallNode): ValueTest {
  const test = triggerFunctions[name].compile(argument)
  return (value) => typeof value === 'string' && test(value) !== negated
}

function comparisonTest({ operator, literal }: ComparisonNode): ValueTest {
  switch (operator) {
    case '=':
      return equals(literal)
    case '!=':
      return differs(literal)
    case '<':
    case '<=':
    case '>':
    case '>=':
    default:
      return ordered(operator, literal)
  }
}

function equals(literal: Literal): ValueTest {
  if (literal.kind === 'null') return (value) => value === undefined || value === null
  const wanted = literal.value
  return (value) => value === wanted
}

function differs(literal: Literal): ValueTest {
  if (literal.kind === 'null') return (value) => value !== undefined && value !== null
  const unwanted = literal.value
  // In Segment a missing value differs from every text, but from no number. Triggers in use rely on both.
  if (literal.kind === 'number') return (value) => typeof value === 'number' && value !== unwanted
  return (value) => value !== unwanted
}

/** Only numbers have an order. A literal that is no number becomes NaN, which nothing is above or below. */
function ordered(operator: '<' | '<=' | '>' | '>=', literal: Literal): ValueTest {
  const bound = literal.kind === 'null' ? Number.NaN : Number(literal.value)
  switch (operator) {
    case '<':
      return (value) => typeof value === 'number' && value < bound
    case '<=':
      return (value) => typeof value === 'number' && value <= bound
    case '>':
      return (value) => typeof value === 'number' && value > bound
    case '>=':
    default:
      return (value) => typeof value === 'number' && value >= bound
  }
}
