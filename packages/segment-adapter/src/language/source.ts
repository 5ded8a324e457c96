/** A cursor over a trigger's text. It steps by code point, so no character is ever cut in half. */
export class Source {
  readonly text: string
  #at = 0

  constructor(text: string) {
    this.text = text
  }

  /** Offset of the next character, in UTF-16 units. */
  get at(): number {
    return this.#at
  }

  get isAtEnd(): boolean {
    return this.#at >= this.text.length
  }

  /** The next character, or nothing (`''`) at the end. */
  peek(): string {
    const codePoint = this.text.codePointAt(this.#at)
    return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
  }

  /** Takes the next character. */
  take(): string {
    const character = this.peek()
    this.#at += character.length
    return character
  }

  /** Takes what a sticky expression matches here. The answer is empty when it matches nothing. */
  takeMatch(sticky: RegExp): string {
    sticky.lastIndex = this.#at
    const found = sticky.exec(this.text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  /** Takes everything up to and including the next `end`, or answers `undefined` and takes the rest. */
  takeThrough(end: string): string | undefined {
    const found = this.text.indexOf(end, this.#at)
    const start = this.#at
    this.#at = found < 0 ? this.text.length : found + end.length
    return found < 0 ? undefined : this.text.slice(start, this.#at)
  }

  /** The text from an offset to the cursor. */
  since(start: number): string {
    return this.text.slice(start, this.#at)
  }
}
