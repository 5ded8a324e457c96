import type { Literal, Target, TriggerTree } from './ast.ts'
import { isPath } from './check-target.ts'
import { compileGlob } from './glob.ts'
import { literalText } from './literal-text.ts'
import type { Operator } from './token.ts'

/** Tells whether an event satisfies a trigger. */
export type Predicate = (event: unknown) => boolean
type Test = (value: unknown) => boolean

/** Compiles a tree to closures. They read own members only, never throw, and allocate nothing. */
export function compilePredicate(tree: TriggerTree): Predicate {
  switch (tree.kind) {
    case 'and': {
      const operands = tree.operands.map(compilePredicate)
      return (event) => {
        for (const operand of operands) if (!operand(event)) return false
        return true
      }
    }
    case 'or': {
      const operands = tree.operands.map(compilePredicate)
      return (event) => {
        for (const operand of operands) if (operand(event)) return true
        return false
      }
    }
    case 'not': {
      const operand = compilePredicate(tree.operand)
      return (event) => !operand(event)
    }
    case 'comparison':
      return onTarget(tree.target, compareWith(tree.target, tree.operator, tree.literal))
    case 'contains': {
      const { text } = tree
      return onTarget(tree.target, textTest((value) => value.includes(text), tree.negated))
    }
    case 'match':
      return onTarget(tree.target, textTest(compileGlob(tree.text), tree.negated))
  }
}

/** A negated text test is false, too, when there is no text. */
function textTest(test: (text: string) => boolean, negated: boolean): Test {
  return (value) => typeof value === 'string' && test(value) !== negated
}

function onTarget({ root, path }: Target, test: Test): Predicate {
  const [first, ...rest] = path
  if (first === undefined) return (event) => test(read(event, root))
  if (rest.length === 0) return (event) => test(read(read(event, root), first))
  return (event) => {
    let value = read(event, root)
    for (const key of path) value = read(value, key)
    return test(value)
  }
}

function read(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key] // checked to be an object
      : undefined
  } catch {
    // A getter or a proxy that throws has nothing to tell.
    return undefined
  }
}

function compareWith(target: Target, operator: Operator, literal: Literal): Test {
  switch (operator) {
    case '=':
      return equals(target, literal)
    case '!=':
      return differs(target, literal)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered(operator, literal)
  }
}

/** Which comparison a literal asks for; numbers and booleans beside ids and names are compared as text. */
function kindOf(target: Target, literal: Literal): Literal['kind'] {
  if (literal.kind === 'number' && !isPath(target)) return 'string'
  const isText = ['type', 'event', 'name'].includes(target.root)
  return literal.kind === 'boolean' && isText ? 'string' : literal.kind
}

function equals(target: Target, literal: Literal): Test {
  switch (kindOf(target, literal)) {
    case 'null':
      return (value) => value === undefined || value === null
    case 'boolean': {
      const wanted = literalText(literal) === 'true'
      return (value) => value === wanted
    }
    case 'number': {
      const wanted = numberOf(literal)
      return (value) => typeof value === 'number' && value === wanted
    }
    case 'string': {
      const wanted = literalText(literal)
      return (value) => value === wanted
    }
  }
}

function differs(target: Target, literal: Literal): Test {
  const same = equals(target, literal)
  // A missing value has no number to differ by, while as text it differs from every text. So it is in Segment.
  return kindOf(target, literal) === 'number'
    ? (value) => typeof value === 'number' && !same(value)
    : (value) => !same(value)
}

function ordered(operator: '<' | '<=' | '>' | '>=', literal: Literal): Test {
  const bound = numberOf(literal)
  switch (operator) {
    case '<':
      return (value) => typeof value === 'number' && value < bound
    case '<=':
      return (value) => typeof value === 'number' && value <= bound
    case '>':
      return (value) => typeof value === 'number' && value > bound
    case '>=':
      return (value) => typeof value === 'number' && value >= bound
  }
}

/** NaN, which nothing compares with, for what is no number. */
function numberOf(literal: Literal): number {
  return Number(literalText(literal))
}
