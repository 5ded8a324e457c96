import type { Token } from './token.ts'

/** Walks over tokens, and past what could not be understood. */
export class TokenCursor {
  readonly #tokens: readonly Token[]
  #at = 0

  /** The last token must be the `end`; the cursor never goes beyond it. */
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]
    if (token === undefined) throw new TypeError('a token list ends with an end token')
    return token
  }

  take(): Token {
    const token = this.peek()
    if (token.kind !== 'end') this.#at += 1
    return token
  }

  /** Takes the next token if it is of a kind. */
  takeIf(kind: Token['kind']): boolean {
    if (this.peek().kind !== kind) return false
    this.take()
    return true
  }

  /** Where the last taken token ends. */
  get takenEnd(): number {
    return this.#tokens[this.#at - 1]?.range.end ?? 0
  }

  /** Keywords may be written in capitals; a longer path that holds one is no keyword. */
  isKeyword(...words: readonly ('and' | 'or' | 'not')[]): boolean {
    const token = this.peek()
    return (
      token.kind === 'word' &&
      token.isPlain &&
      words.some((word) => word === token.text.toLowerCase())
    )
  }

  /** At `and`, `or`, a closing parenthesis or the end: the places where parsing can go on after a mistake. */
  isAtBoundary(): boolean {
    const { kind } = this.peek()
    return kind === 'end' || kind === ')' || this.isKeyword('and', 'or')
  }

  /** Goes to the next boundary outside of parentheses that open on the way. */
  skipToBoundary(): void {
    for (let open = 0; open > 0 || !this.isAtBoundary();) {
      const { kind } = this.take()
      if (kind === 'end') return
      if (kind === '(') open += 1
      if (kind === ')') open -= 1
    }
  }

  /** Goes past the parenthesis that closes the current group. */
  skipPastGroup(): void {
    for (let open = 1; open > 0;) {
      const { kind } = this.take()
      if (kind === 'end') return
      if (kind === '(') open += 1
      if (kind === ')') open -= 1
    }
  }

  skipToEnd(): void {
    this.#at = this.#tokens.length - 1
  }
}
