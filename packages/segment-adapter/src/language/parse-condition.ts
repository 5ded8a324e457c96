import type { CallNode, ComparisonNode, Literal, Target } from './ast.ts'
import { checkTarget } from './check-target.ts'
import {
  isFunctionName,
  triggerFunctions,
  unsupportedFunctions,
  type FunctionName,
} from './functions/functions.ts'
import { rewriteInfix } from './infix-names.ts'
import type { ParserState } from './parser-state.ts'
import { literalText, resolveLiteral } from './resolve-literal.ts'
import { suggestName } from './suggest.ts'
import type { Operator, Token } from './token.ts'

// condition = call | comparison
export function parseCondition(state: ParserState): CallNode | ComparisonNode | undefined {
  if (calledFunction(state.tokens.peek(), state.tokens.peek(1)) !== undefined) {
    return parseCall(state, { negated: false, start: state.tokens.peek().range.start })
  }
  const comparison = parseComparison(state)
  if (comparison === undefined) state.tokens.skipToBoundary()
  return comparison
}

/** The function that is called where a word and the token behind it stand. */
export function calledFunction(word: Token, behind: Token): FunctionName | undefined {
  if (word.kind !== 'word' || !word.isPlain || behind.kind !== '(') return undefined
  return isFunctionName(word.text) ? word.text : undefined
}

// call = [ "!" | "not" ] ( "contains" | "match" ) "(" target "," literal ")"
export function parseCall(
  state: ParserState,
  { negated, start }: { readonly negated: boolean; readonly start: number },
): CallNode | undefined {
  const { tokens } = state
  const name = calledFunction(tokens.take(), tokens.take())
  const call = name && parseArguments(state, name)
  if (name === undefined || call === undefined) {
    tokens.skipPastGroup()
    return undefined
  }
  tokens.take()
  return { kind: 'call', name, ...call, negated, range: state.rangeFrom(start) }
}

function parseArguments(
  state: ParserState,
  name: FunctionName,
): Pick<CallNode, 'target' | 'argument'> | undefined {
  const { tokens } = state
  if (tokens.peek().kind === ')') return reportUsage(state, name)
  const target = parseTarget(state)
  if (target === undefined) return undefined
  if (!tokens.takeIf(',')) return reportUsage(state, name)
  const literal = parseLiteral(state)
  if (literal === undefined) return undefined
  if (tokens.peek().kind !== ')') return reportUsage(state, name)
  return { target, argument: literalText(literal) }
}

// comparison = target operator literal
function parseComparison(state: ParserState): ComparisonNode | undefined {
  const { start } = state.tokens.peek().range
  const target = parseTarget(state)
  if (target === undefined) return undefined
  const operator = parseOperator(state, start)
  if (operator === undefined) return undefined
  const written = parseLiteral(state)
  if (written === undefined) return undefined
  const literal = resolveLiteral(target, operator, written)
  return { kind: 'comparison', target, operator, literal, range: state.rangeFrom(start) }
}

// target = word, unless it is a keyword, a literal or a function
function parseTarget(state: ParserState): Target | undefined {
  const { tokens } = state
  const token = tokens.peek()
  const isLiteral = token.kind === 'word' && constantOf(token) !== undefined
  if (token.kind !== 'word' || isLiteral || tokens.isKeyword('and', 'or', 'not')) {
    const message = `Expected a field such as event or properties.plan, not ${state.show()}.`
    return state.report('missing_condition', message)
  }
  if (tokens.peek(1).kind === '(') return reportFunction(state, token.text)
  if (token.isPlain && isFunctionName(token.text)) return reportUsage(state, token.text)
  tokens.take()
  const [field, ...path] = token.segments
  const target = { field, path }
  const issue = checkTarget(target, token.range)
  if (issue !== undefined) state.issues.push(issue)
  return target
}

// operator = "=" | "==" | "!=" | "<" | "<=" | ">" | ">="
function parseOperator(state: ParserState, targetStart: number): Operator | undefined {
  const { tokens } = state
  const token = tokens.peek()
  if (token.kind === 'operator') {
    tokens.take()
    return token.operator
  }
  if (tokens.isAtBoundary()) {
    const message = 'The condition ends after the field; compare it, for example with != null.'
    return state.report('missing_operator', message)
  }
  const target = state.source.slice(targetStart, tokens.takenEnd)
  const name = token.kind === 'word' ? token.text.toLowerCase() : ''
  const suggestion = rewriteInfix(name, target, tokens.peek(1))
  return state.report(
    'unknown_operator',
    `${state.show()} is no operator; the operators are = != < <= > >=.`,
    suggestion === undefined ? {} : { suggestion },
  )
}

// literal = string | number | "true" | "false" | "null" | word
function parseLiteral(state: ParserState): Literal | undefined {
  const { tokens } = state
  const token = tokens.peek()
  if (token.kind === 'string') {
    tokens.take()
    return { kind: 'string', value: token.value }
  }
  if (token.kind === 'number') {
    tokens.take()
    return { kind: 'number', value: token.value }
  }
  if (token.kind === 'word' && !tokens.isKeyword('and', 'or')) {
    tokens.take()
    return constantOf(token) ?? { kind: 'string', value: token.text }
  }
  return state.report('missing_value', `Expected a value to compare with, not ${state.show()}.`)
}

function constantOf(token: Token): Literal | undefined {
  if (token.kind !== 'word' || !token.isPlain) return undefined
  if (token.text === 'null') return { kind: 'null' }
  const isBoolean = token.text === 'true' || token.text === 'false'
  return isBoolean ? { kind: 'boolean', value: token.text === 'true' } : undefined
}

function reportUsage(state: ParserState, name: FunctionName): undefined {
  const { usage } = triggerFunctions[name]
  state.report('wrong_arguments', `${name} takes a field and a text, as in ${usage}.`)
}

function reportFunction(state: ParserState, name: string): undefined {
  const reason = Object.hasOwn(unsupportedFunctions, name) ? unsupportedFunctions[name] : undefined
  if (reason !== undefined) {
    const message = `Segment's destinations do not have ${name}, nor has this language. ${reason}`
    state.report('unsupported_function', message)
    return
  }
  const known = Object.keys(triggerFunctions)
  const suggestion = suggestName(name, known)
  state.report(
    'unknown_function',
    `There is no function ${name}; the functions are ${known.join(' and ')}.`,
    suggestion === undefined ? {} : { suggestion },
  )
}
