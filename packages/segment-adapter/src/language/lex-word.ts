import type { LexicalError, WordToken } from './token.ts'
import type { Source } from './source.ts'

const part = /[\p{L}\p{M}\p{N}_-]/u

// Segment glues name, dot and name whatever white space is between them.
const dot = /[ \t\n\r]*\.[ \t\n\r]*(?=[\p{L}\p{M}\p{N}_\\-])/uy
const index = /\[(?:\d+|"[^"]*"|'[^']*'|(?:\\[\s\S])+)\]/uy

// A name right behind an index. Only an escaped bracket may stand there.
const glued = /(?!\\[[\]])[\p{L}\p{M}\p{N}_\\-]+/uy
// What belongs to the same mistake as a misplaced dot.
const brokenName = /[^\s,()=!<>"']+/y

/** Tells whether a word can begin with a character. Inside, digits and dashes may follow. */
export function startsWord(character: string): boolean {
  return /[\p{L}_\\]/u.test(character)
}

/**
 * Reads a word, which the parser takes as a keyword, a function, a target or a value.
 *
 *     word    = segment { dot segment | index }
 *     segment = { letter | digit | "_" | "-" | "\" any character }
 *     dot     = { space } "." { space }
 *     index   = "[" ( digits | string | { "\" any character } ) "]"
 *
 * An escaped dot is part of a key. An escaped bracket is none: it ends a segment, since `list\[0\].x` is how Segment
 * has to be told `list[0].x`.
 */
export function lexWord(source: Source): WordToken | LexicalError {
  const segments: string[] = []
  let text = ''
  let isPlain = true
  let segment = ''
  const endSegment = (): void => {
    if (segment !== '') segments.push(segment)
    segment = ''
  }
  while (!source.isAtEnd) {
    const next = source.peek()
    if (next === '\\') {
      source.take()
      if (source.isAtEnd) return incompletePath('The backslash at the end has nothing to escape.')
      const escaped = source.take()
      isPlain = false
      text += escaped
      if (escaped === '[' || escaped === ']') endSegment()
      else segment += escaped
    } else if (part.test(next)) {
      source.take()
      text += next
      segment += next
    } else if (source.takeMatch(dot) !== '') {
      isPlain = false
      text += '.'
      endSegment()
    } else if (next === '[') {
      const taken = source.takeMatch(index)
      if (taken === '') break
      isPlain = false
      text += taken
      endSegment()
      // Pushed at once: in quotes a key may be empty.
      segments.push(readIndex(taken.slice(1, -1)))
      if (source.takeMatch(glued) !== '') return incompletePath('After an index comes a dot.')
    } else if (next === '.') {
      source.takeMatch(brokenName)
      return incompletePath(
        'A name must follow the dot; a symbol in it takes a backslash before it.',
      )
    } else {
      break
    }
  }
  endSegment()
  const [first, ...rest] = segments
  if (first === undefined) return incompletePath('The path names no key.')
  return { kind: 'word', segments: [first, ...rest], text, isPlain }
}

function readIndex(written: string): string {
  if (/^["']/.test(written)) return written.slice(1, -1)
  return written.replaceAll(/\\([\s\S])/gu, '$1')
}

function incompletePath(message: string): LexicalError {
  return { code: 'incomplete_path', message }
}
