import type { Issue } from '../issue.ts'
import { lexNumber } from './lex-number.ts'
import { lexWord, startsWord } from './lex-word.ts'
import { Source } from './source.ts'
import type { LexicalError, Operator, Token } from './token.ts'

/** A token before it has a range. */
type Lexeme = Token extends infer T ? (T extends Token ? Omit<T, 'range'> : never) : never

const spaces = /[ \t\n\r]+/y
const symbols = /[=!<>&|]+/y
const negation = /!(?!=)/y

// Segment has no token ==; it sees two =, so white space between them makes no difference.
const doubleEquals = /=[ \t\n\r]*=(?![=<>!])/y

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['=', '='],
  ['!=', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
])

/** Spellings of other languages, and what they are here. */
const foreignSymbols: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['&', 'and'],
  ['||', 'or'],
  ['|', 'or'],
  ['===', '='],
  ['!==', '!='],
  ['<>', '!='],
  ['=<', '<='],
  ['=>', '>='],
])

/** Cuts a trigger into tokens, the last of them `end`. What cannot be read becomes an issue and an `invalid` token. */
export function lex(text: string): { tokens: Token[]; issues: Issue[] } {
  const source = new Source(text)
  const tokens: Token[] = []
  const issues: Issue[] = []
  source.takeMatch(spaces)
  while (!source.isAtEnd) {
    const start = source.at
    const lexeme = lexOne(source)
    const range = { start, end: source.at }
    if ('code' in lexeme) {
      issues.push({ ...lexeme, range })
      tokens.push({ kind: 'invalid', range })
    } else {
      tokens.push({ ...lexeme, range })
    }
    source.takeMatch(spaces)
  }
  tokens.push({ kind: 'end', range: { start: source.at, end: source.at } })
  return { tokens, issues }
}

function lexOne(source: Source): Lexeme | LexicalError {
  const next = source.peek()
  if (next === '"' || next === "'") return lexString(source)
  if (/[\d+-]/.test(next)) {
    const value = lexNumber(source)
    return typeof value === 'number' ? { kind: 'number', value } : value
  }
  if (startsWord(next)) return lexWord(source)
  if (/[=!<>&|]/.test(next)) return lexOperator(source)
  source.take()
  if (next === '(' || next === ')' || next === ',') return { kind: next }
  return unknownSymbol(next)
}

/**
 * Reads a text.
 *
 *     string = '"' { any character but '"' } '"' | "'" { any character but "'" } "'"
 *
 * There are no escapes: a backslash is an ordinary character, as in Segment.
 */
function lexString(source: Source): Lexeme | LexicalError {
  const quote = source.take()
  const rest = source.takeThrough(quote)
  return rest === undefined
    ? { code: 'unterminated_string', message: 'The text has no closing quote.' }
    : { kind: 'string', value: rest.slice(0, -1) }
}

/**
 * Reads an operator or the negation mark.
 *
 *     operator = "=" | "=" { space } "=" | "!=" | "<" | "<=" | ">" | ">="
 */
function lexOperator(source: Source): Lexeme | LexicalError {
  if (source.takeMatch(doubleEquals) !== '') return { kind: 'operator', operator: '=' }
  // One mark at a time: !! negates twice.
  if (source.takeMatch(negation) !== '') return { kind: '!' }
  const symbol = source.takeMatch(symbols)
  const operator = operators.get(symbol)
  if (operator !== undefined) return { kind: 'operator', operator }
  const suggestion = foreignSymbols.get(symbol)
  return {
    code: 'unknown_operator',
    message: `${symbol} is no operator; the operators are = != < <= > >= and, or, not.`,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function unknownSymbol(symbol: string): LexicalError {
  const code = 'unknown_symbol'
  const shown = JSON.stringify(symbol)
  if ('“”„«»'.includes(symbol)) {
    return { code, message: `${shown} is a typographic quote.`, suggestion: '"' }
  }
  if ('‘’‚`'.includes(symbol)) {
    return { code, message: `${shown} is a typographic quote.`, suggestion: "'" }
  }
  if (/[.,[\]{};:*]/.test(symbol)) return { code, message: `${shown} has no meaning here.` }
  return {
    code,
    message: `${shown} has no meaning here; in a path it takes a backslash before it.`,
  }
}
