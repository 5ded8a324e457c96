import type { Issue } from '../issue.ts'
import type { Operator, Token } from './token.ts'

const operators: readonly Operator[] = ['!=', '<=', '>=', '=', '<', '>']
const isSpace = (char: string): boolean => ' \t\n\r'.includes(char)
const isDigit = (char: string): boolean => char >= '0' && char <= '9'
const isWordStart = (char: string): boolean => /[\p{L}_\\]/u.test(char)
const isWordPart = (char: string): boolean => /[\p{L}\p{M}\p{N}_\-\\]/u.test(char)

/** Cuts a trigger into tokens, the last of them `end`. What cannot be read becomes an issue and an `invalid` token. */
export function lex(source: string): { tokens: Token[]; issues: Issue[] } {
  const issues: Issue[] = []
  const tokens: Token[] = []
  let at = 0
  const peek = (ahead = 0): string => source.charAt(at + ahead)
  const invalid = (start: number, code: string, message: string, suggestion?: string): Token => {
    const range = { start, end: at }
    issues.push({ code, message, range, ...(suggestion === undefined ? {} : { suggestion }) })
    return { kind: 'invalid', range }
  }

  // string = '"' { any character but '"' } '"' | "'" { any character but "'" } "'"
  // There are no escapes: a backslash is an ordinary character, as in Segment.
  const lexString = (start: number): Token => {
    const close = source.indexOf(peek(), at + 1)
    if (close < 0) {
      at = source.length
      return invalid(start, 'unterminated_string', 'The text has no closing quote.')
    }
    at = close + 1
    return { kind: 'string', value: source.slice(start + 1, close), range: { start, end: at } }
  }

  // number = [ "+" | "-" ] digit { digit } [ "." digit { digit } ]
  const lexNumber = (start: number): Token => {
    at += 1
    while (isDigit(peek()) || peek() === '.') at += 1
    // Letters straight behind belong to the same mistake: 1e3, 5px.
    while (at < source.length && isWordPart(peek())) at += 1
    const text = source.slice(start, at)
    if (!/^[+-]?\d+(\.\d+)?$/.test(text)) {
      return invalid(start, 'malformed_number', `${JSON.stringify(text)} is not a number.`)
    }
    return { kind: 'number', text, range: { start, end: at } }
  }

  // word    = segment { "." segment | "[" ( digits | string ) "]" }
  // segment = { letter | digit | "_" | "-" | "\" any character }
  const lexWord = (start: number): Token => {
    const segments: string[] = []
    let plain = true
    let segment = ''
    const readSegment = (): void => {
      while (at < source.length && isWordPart(peek())) {
        if (peek() !== '\\') {
          segment += peek()
          at += 1
          continue
        }
        plain = false
        const escaped = peek(1)
        at += 2
        // Segment's own way of writing list[0] is list\[0\].
        if (escaped === '[') {
          segments.push(segment)
          segment = ''
        } else if (escaped !== ']') {
          segment += escaped
        }
      }
    }
    readSegment()
    for (;;) {
      if (peek() === '.') {
        segments.push(segment)
        segment = ''
        at += 1
        if (!(at < source.length && isWordPart(peek()))) {
          return invalid(start, 'incomplete_path', 'The path ends with a dot.')
        }
        plain = false
        readSegment()
        continue
      }
      const index = /^\[(?:(\d+)|"([^"]*)"|'([^']*)')\]/.exec(source.slice(at))
      if (index === null) break
      segments.push(segment)
      segment = index[1] ?? index[2] ?? index[3] ?? ''
      at += index[0].length
      plain = false
    }
    const range = { start, end: at }
    const [first, ...rest] = [...segments, segment]
    return {
      kind: 'word',
      segments: [first ?? '', ...rest],
      keyword: plain ? segment : undefined,
      range,
    }
  }

  while (at < source.length) {
    const start = at
    const char = peek()
    const operator = operators.find((some) => source.startsWith(some, at))
    if (isSpace(char)) {
      at += 1
    } else if (char === '"' || char === "'") {
      tokens.push(lexString(start))
    } else if (isDigit(char) || char === '-' || char === '+') {
      tokens.push(lexNumber(start))
    } else if (isWordStart(char)) {
      tokens.push(lexWord(start))
    } else if (operator !== undefined) {
      at += source.startsWith('==', at) ? 2 : operator.length
      tokens.push({ kind: 'operator', operator, range: { start, end: at } })
    } else if (char === '(' || char === ')' || char === ',' || char === '!') {
      at += 1
      tokens.push({ kind: char, range: { start, end: at } })
    } else if (source.startsWith('&&', at) || source.startsWith('||', at)) {
      at += 2
      const word = char === '&' ? 'and' : 'or'
      tokens.push(invalid(start, 'unknown_symbol', `"${char}${char}" is written "${word}".`, word))
    } else {
      at += (source.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1
      const symbol = JSON.stringify(source.slice(start, at))
      tokens.push(invalid(start, 'unknown_symbol', `The character ${symbol} has no meaning here.`))
    }
  }
  tokens.push({ kind: 'end', range: { start: at, end: at } })
  return { tokens, issues }
}
