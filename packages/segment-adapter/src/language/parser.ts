import type { Issue, Result, SourceRange } from '../issue.ts'
import type { Literal, Target, TriggerTree } from './ast.ts'
import { checkTarget } from './check-target.ts'
import { lex } from './lexer.ts'
import { maxTriggerDepth, maxTriggerLength } from './limits.ts'
import { literalText } from './literal-text.ts'
import { suggestName } from './suggest.ts'
import type { Token } from './token.ts'

const functionNames = ['contains', 'match'] as const

/**
 * Reads a trigger. Never throws; reports every problem it can tell apart.
 *
 * `not` and `!` bind tightest, then `and`, then `or`.
 */
export function parseTrigger(source: string): Result<TriggerTree> {
  if (source.length > maxTriggerLength) {
    const message = `The trigger has ${source.length} characters and may have ${maxTriggerLength}.`
    return { ok: false, issues: [{ code: 'trigger_too_long', message }] }
  }
  const parser = new Parser(source)
  const tree = parser.parse()
  return tree !== undefined && parser.issues.length === 0
    ? { ok: true, value: tree }
    : { ok: false, issues: parser.issues.toSorted((a, b) => startOf(a) - startOf(b)) }
}

const startOf = (issue: Issue): number => issue.range?.start ?? 0

/** A recursive-descent parser. After a mistake it goes on behind the next connective or parenthesis. */
class Parser {
  readonly issues: Issue[]
  readonly #source: string
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(source: string) {
    const { tokens, issues } = lex(source)
    this.#source = source
    this.#tokens = tokens
    this.issues = issues
  }

  // trigger = or-expression end
  parse(): TriggerTree | undefined {
    if (this.#peek().kind === 'end') {
      this.#report('empty_trigger', 'The trigger is empty.')
      return undefined
    }
    const tree = this.#parseOr()
    while (this.#peek().kind !== 'end') {
      if (this.#peek().kind === ')') {
        this.#report('unmatched_parenthesis', 'This parenthesis was never opened.')
        this.#next()
      } else {
        this.#report(
          'unexpected_token',
          `Expected "and", "or" or the end, not ${this.#show()}.`,
        )
        this.#recover()
      }
      if (this.#isKeyword('and') || this.#isKeyword('or')) {
        this.#next()
        this.#parseOr()
      }
    }
    return tree
  }

  // or-expression = and-expression { "or" and-expression }
  #parseOr(): TriggerTree | undefined {
    return this.#parseChain('or', () => this.#parseAnd())
  }

  // and-expression = unary { "and" unary }
  #parseAnd(): TriggerTree | undefined {
    return this.#parseChain('and', () => this.#parseUnary())
  }

  #parseChain(
    kind: 'and' | 'or',
    parseOperand: () => TriggerTree | undefined,
  ): TriggerTree | undefined {
    const start = this.#peek().range.start
    const first = parseOperand()
    const operands = [first]
    while (this.#isKeyword(kind)) {
      this.#next()
      operands.push(parseOperand())
    }
    if (operands.length === 1) return first
    const range = { start, end: this.#previousEnd() }
    return { kind, operands: operands.filter((operand) => operand !== undefined), range }
  }

  // unary = ( "!" | "not" ) unary | "(" or-expression ")" | condition
  #parseUnary(): TriggerTree | undefined {
    const token = this.#peek()
    const isNot = token.kind === '!' || this.#isKeyword('not')
    if (!isNot && token.kind !== '(') return this.#parseCondition(false)
    if (this.#depth >= maxTriggerDepth) {
      this.#report('trigger_too_deep', `The trigger is nested deeper than ${maxTriggerDepth}.`)
      this.#at = this.#tokens.length - 1
      return undefined
    }
    this.#depth += 1
    const tree = isNot ? this.#parseNot() : this.#parseGroup()
    this.#depth -= 1
    return tree
  }

  #parseNot(): TriggerTree | undefined {
    const { start } = this.#next().range
    const name = this.#functionName()
    if (name !== undefined) return this.#parseCondition(true)
    const operand = this.#parseUnary()
    if (operand === undefined) return undefined
    return { kind: 'not', operand, range: { start, end: this.#previousEnd() } }
  }

  #parseGroup(): TriggerTree | undefined {
    const open = this.#next()
    if (this.#peek().kind === ')') {
      this.#report('empty_group', 'There is nothing between these parentheses.')
      this.#next()
      return undefined
    }
    const tree = this.#parseOr()
    if (this.#peek().kind === ')') {
      this.#next()
    } else if (this.#peek().kind === 'end') {
      this.#report('unmatched_parenthesis', 'This parenthesis is never closed.', open.range)
    } else {
      this.#report(
        'unexpected_token',
        `Expected "and", "or" or a closing parenthesis, not ${this.#show()}.`,
      )
      this.#skipToEndOfGroup()
    }
    return tree
  }

  // condition = target operator literal | function "(" target "," literal ")"
  #parseCondition(negated: boolean): TriggerTree | undefined {
    const { start } = this.#peek().range
    const name = this.#functionName()
    if (name !== undefined) return this.#parseFunction(name, negated, start)
    const target = this.#parseTarget()
    if (target === undefined) return this.#recover()
    const token = this.#peek()
    if (token.kind !== 'operator') {
      if (token.kind === 'end' || token.kind === ')') {
        this.#report('missing_operator', 'The condition ends after the field: compare it with something.')
      } else {
        this.#reportOperator(token)
      }
      return this.#recover()
    }
    this.#next()
    const literal = this.#parseLiteral()
    if (literal === undefined) return this.#recover()
    const range = { start, end: this.#previousEnd() }
    return { kind: 'comparison', target, operator: token.operator, literal, range }
  }

  #parseFunction(
    name: (typeof functionNames)[number],
    negated: boolean,
    start: number,
  ): TriggerTree | undefined {
    this.#next()
    this.#next()
    const target = this.#parseTarget()
    if (target === undefined) return this.#recoverBehindCall()
    if (this.#peek().kind !== ',') {
      this.#report('missing_argument', `${name} takes a field and a text, with a comma between them.`)
      return this.#recoverBehindCall()
    }
    this.#next()
    const literal = this.#parseLiteral()
    if (literal === undefined) return this.#recoverBehindCall()
    if (this.#peek().kind !== ')') {
      this.#report('unmatched_parenthesis', `${name} takes two arguments; expected a closing parenthesis.`)
      return this.#recoverBehindCall()
    }
    this.#next()
    const range = { start, end: this.#previousEnd() }
    return { kind: name, target, text: literalText(literal), negated, range }
  }

  // target = word, one that is no keyword
  #parseTarget(): Target | undefined {
    const token = this.#peek()
    if (token.kind !== 'word' || isReserved(token.keyword)) {
      this.#report('missing_target', `Expected a field such as event or properties.plan, not ${this.#show()}.`)
      return undefined
    }
    this.#next()
    if (this.#peek().kind === '(') {
      const called = token.segments.join('.')
      const suggestion = suggestName(called, functionNames)
      this.#report(
        'unknown_function',
        `There is no function ${called}; the functions are ${functionNames.join(' and ')}.`,
        token.range,
        suggestion,
      )
      return undefined
    }
    const [root, ...path] = token.segments
    const target = { root, path }
    const issue = checkTarget(target, token.range)
    if (issue !== undefined) this.issues.push(issue)
    return target
  }

  // literal = string | number | "true" | "false" | "null" | word
  #parseLiteral(): Literal | undefined {
    const token = this.#peek()
    if (token.kind === 'string') {
      this.#next()
      return { kind: 'string', value: token.value }
    }
    if (token.kind === 'number') {
      this.#next()
      return { kind: 'number', text: token.text }
    }
    if (token.kind === 'word' && !isConnective(token.keyword)) {
      this.#next()
      if (token.keyword === 'null') return { kind: 'null' }
      if (token.keyword === 'true') return { kind: 'boolean', value: true }
      if (token.keyword === 'false') return { kind: 'boolean', value: false }
      return { kind: 'string', value: token.segments.join('.') }
    }
    this.#report('missing_value', `Expected a value to compare with, not ${this.#show()}.`)
    return undefined
  }

  /** The name of the function that is called here. */
  #functionName(): (typeof functionNames)[number] | undefined {
    const token = this.#peek()
    if (token.kind !== 'word' || this.#peek(1).kind !== '(') return undefined
    return functionNames.find((name) => name === token.keyword)
  }

  #reportOperator(token: Token): void {
    const written = this.#show()
    const isWord = token.kind === 'word'
    this.#report(
      'unknown_operator',
      `${written} is no operator; the operators are = != < <= > >=.` +
        (isWord ? ' Text is searched with contains(field, "text") and match(field, "te*t").' : ''),
    )
  }

  #peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]
    if (token === undefined) throw new TypeError('a token list ends with an end token')
    return token
  }

  #next(): Token {
    const token = this.#peek()
    if (token.kind !== 'end') this.#at += 1
    return token
  }

  #previousEnd(): number {
    return this.#tokens[this.#at - 1]?.range.end ?? 0
  }

  #isKeyword(word: 'and' | 'or' | 'not'): boolean {
    const token = this.#peek()
    return token.kind === 'word' && token.keyword?.toLowerCase() === word
  }

  #show(): string {
    const { kind, range } = this.#peek()
    return kind === 'end' ? 'the end' : JSON.stringify(this.#source.slice(range.start, range.end))
  }

  #report(code: string, message: string, range?: SourceRange, suggestion?: string): void {
    const token = this.#peek()
    // What the lexer could not read, it has reported itself.
    if (range === undefined && token.kind === 'invalid') return
    this.issues.push({
      code,
      message,
      range: range ?? token.range,
      ...(suggestion === undefined ? {} : { suggestion }),
    })
  }

  #recover(): undefined {
    for (let open = 0; ; this.#next()) {
      const { kind } = this.#peek()
      if (kind === 'end' || (open === 0 && (kind === ')' || this.#isKeyword('and') || this.#isKeyword('or')))) {
        return undefined
      }
      if (kind === '(') open += 1
      if (kind === ')') open -= 1
    }
  }

  #recoverBehindCall(): undefined {
    this.#skipToEndOfGroup()
    return undefined
  }

  #skipToEndOfGroup(): void {
    for (let open = 0; ; ) {
      const { kind } = this.#peek()
      if (kind === 'end') return
      this.#next()
      if (kind === '(') open += 1
      if (kind === ')') {
        if (open === 0) return
        open -= 1
      }
    }
  }
}

function isConnective(keyword: string | undefined): boolean {
  const word = keyword?.toLowerCase()
  return word === 'and' || word === 'or'
}

function isReserved(keyword: string | undefined): boolean {
  return isConnective(keyword) || keyword === 'null' || keyword === 'true' || keyword === 'false'
}
