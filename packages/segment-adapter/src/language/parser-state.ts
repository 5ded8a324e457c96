import type { Issue, SourceRange } from '../issue.ts'
import { lex } from './lexer.ts'
import { TokenCursor } from './token-cursor.ts'

/** What the methods of the parser share: the tokens, and the mistakes found so far. */
export class ParserState {
  readonly source: string
  readonly tokens: TokenCursor
  readonly issues: Issue[]

  constructor(source: string) {
    const { tokens, issues } = lex(source)
    this.source = source
    this.tokens = new TokenCursor(tokens)
    this.issues = issues
  }

  /**
   * Reports at the next token, unless a range is given. What the lexer could not read it has reported itself. Answers
   * `undefined`, which is what a rule that failed answers.
   */
  report(
    code: string,
    message: string,
    place: Pick<Issue, 'range' | 'suggestion'> = {},
  ): undefined {
    const token = this.tokens.peek()
    if (place.range === undefined && token.kind === 'invalid') return
    this.issues.push({ code, message, range: token.range, ...place })
  }

  hasReported(code: string): boolean {
    return this.issues.some((issue) => issue.code === code)
  }

  /** From a start to the end of what was taken. */
  rangeFrom(start: number): SourceRange {
    return { start, end: Math.max(start, this.tokens.takenEnd) }
  }

  /** The next token as it is written. */
  show(): string {
    const { kind, range } = this.tokens.peek()
    return kind === 'end' ? 'the end' : JSON.stringify(this.source.slice(range.start, range.end))
  }
}
