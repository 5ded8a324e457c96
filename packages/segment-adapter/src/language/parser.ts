import type { Issue, Result, SourceRange } from '../issue.ts'
import type { TriggerTree } from './ast.ts'
import { resolveTriggerLimits, type TriggerLimits } from './limits.ts'
import { countNesting } from './nesting.ts'
import { calledFunction, parseCall, parseCondition } from './parse-condition.ts'
import { ParserState } from './parser-state.ts'
import type { TokenCursor } from './token-cursor.ts'

/**
 * Reads a trigger: `not` and `!` bind tightest, then `and`, then `or`.
 *
 * Whatever the text, it does not throw. Every mistake that can be told apart from those before it is reported, in the
 * order of the text.
 *
 * @throws {AdapterError} `invalid_option` for limits that make no sense.
 */
export function parseTrigger(source: string, limits?: Partial<TriggerLimits>): Result<TriggerTree> {
  const resolved = resolveTriggerLimits(limits)
  const given: unknown = source
  if (typeof given !== 'string') {
    return { ok: false, issues: [{ code: 'not_text', message: 'A trigger is a text.' }] }
  }
  if (given.length > resolved.maxLength) {
    const message = `The trigger has ${given.length} characters and may have ${resolved.maxLength}.`
    return { ok: false, issues: [{ code: 'trigger_too_long', message }] }
  }
  const state = new ParserState(given)
  const tree = new Parser(state, resolved).parse()
  return tree !== undefined && state.issues.length === 0
    ? { ok: true, value: tree }
    : { ok: false, issues: limitIssues(state.issues, resolved.maxIssues) }
}

function limitIssues(issues: readonly Issue[], most: number): Issue[] {
  const sorted = issues.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))
  if (sorted.length <= most) return sorted
  const message = `There are ${sorted.length - most} more mistakes.`
  return [...sorted.slice(0, most), { code: 'too_many_issues', message }]
}

/**
 * Recursive descent, one method per rule. A method that fails has reported why and answers `undefined`; parsing goes on at
 * the next `and`, `or` or closing parenthesis, so that one mistake does not hide the next.
 */
class Parser {
  readonly #state: ParserState
  readonly #tokens: TokenCursor
  readonly #limits: TriggerLimits
  #depth = 0
  #conditions = 0

  constructor(state: ParserState, limits: TriggerLimits) {
    this.#state = state
    this.#tokens = state.tokens
    this.#limits = limits
  }

  // trigger = or-expression end
  parse(): TriggerTree | undefined {
    if (this.#tokens.peek().kind === 'end') {
      return this.#state.report('empty_trigger', 'The trigger is empty.')
    }
    const tree = this.#parseOr()
    while (this.#tokens.peek().kind === ')') {
      this.#state.report('unmatched_parenthesis', 'This parenthesis was never opened.')
      this.#tokens.take()
      if (this.#tokens.isKeyword('and', 'or')) this.#tokens.take()
      if (!this.#tokens.isAtBoundary()) this.#parseOr()
    }
    if (tree !== undefined && countNesting(tree) > this.#limits.maxDepth) this.#reportDepth()
    return tree
  }

  // or-expression = and-expression { "or" and-expression }
  #parseOr(): TriggerTree | undefined {
    return this.#parseChain('or', () => this.#parseAnd())
  }

  // and-expression = unary { "and" unary }
  #parseAnd(): TriggerTree | undefined {
    return this.#parseChain('and', () => this.#parseOperand())
  }

  #parseChain(
    kind: 'and' | 'or',
    parseNext: () => TriggerTree | undefined,
  ): TriggerTree | undefined {
    const { start } = this.#tokens.peek().range
    const first = parseNext()
    if (!this.#tokens.isKeyword(kind)) return first
    const operands = [first]
    while (this.#tokens.isKeyword(kind)) {
      this.#tokens.take()
      operands.push(parseNext())
    }
    const understood = operands.filter((operand) => operand !== undefined)
    return { kind, operands: understood, range: this.#state.rangeFrom(start) }
  }

  #parseOperand(): TriggerTree | undefined {
    const operand = this.#parseUnary()
    if (!this.#tokens.isAtBoundary()) {
      const message = `Expected "and" or "or", not ${this.#state.show()}.`
      this.#state.report('unexpected_token', message)
      this.#tokens.skipToBoundary()
    }
    return operand
  }

  // unary = ( "!" | "not" ) unary | group | condition
  #parseUnary(): TriggerTree | undefined {
    const { kind } = this.#tokens.peek()
    if (kind === '!' || this.#tokens.isKeyword('not')) return this.#nest(() => this.#parseNot())
    if (kind === '(') return this.#nest(() => this.#parseGroup())
    this.#countCondition()
    return parseCondition(this.#state)
  }

  #parseNot(): TriggerTree | undefined {
    const { start } = this.#tokens.take().range
    if (calledFunction(this.#tokens.peek(), this.#tokens.peek(1)) !== undefined) {
      this.#countCondition()
      return parseCall(this.#state, { negated: true, start })
    }
    const operand = this.#parseUnary()
    return operand && { kind: 'not', operand, range: this.#state.rangeFrom(start) }
  }

  // group = "(" or-expression ")"
  #parseGroup(): TriggerTree | undefined {
    const open = this.#tokens.take()
    if (this.#tokens.takeIf(')')) {
      const range = this.#state.rangeFrom(open.range.start)
      return this.#state.report('empty_group', 'There is nothing between these parentheses.', {
        range,
      })
    }
    const tree = this.#parseOr()
    if (!this.#tokens.takeIf(')') && !this.#state.hasReported('trigger_too_deep')) {
      const { range } = open
      this.#state.report('unmatched_parenthesis', 'This parenthesis is never closed.', { range })
    }
    return tree
  }

  #nest(parse: () => TriggerTree | undefined): TriggerTree | undefined {
    // A negated group counts once: the mark and its parentheses are one thing.
    const isNegatedGroup = this.#tokens.peek().kind !== '(' && this.#tokens.peek(1).kind === '('
    const depth = isNegatedGroup ? 0 : 1
    if (this.#depth + depth > this.#limits.maxDepth) {
      this.#reportDepth(this.#tokens.peek().range)
      this.#tokens.skipToEnd()
      return undefined
    }
    this.#depth += depth
    const tree = parse()
    this.#depth -= depth
    return tree
  }

  #countCondition(): void {
    this.#conditions += 1
    if (this.#conditions !== this.#limits.maxConditions + 1) return
    const message = `The trigger has more than ${this.#limits.maxConditions} conditions.`
    this.#state.report('too_many_conditions', message)
  }

  #reportDepth(range: SourceRange = { start: 0, end: this.#state.source.length }): void {
    if (this.#state.hasReported('trigger_too_deep')) return
    const message = `The trigger is nested deeper than ${this.#limits.maxDepth}.`
    this.#state.report('trigger_too_deep', message, { range })
  }
}
