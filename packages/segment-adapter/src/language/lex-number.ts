import type { Source } from './source.ts'
import type { LexicalError, Token } from './token.ts'

const digits = /[\d.]*/y
const letters = /[\p{L}\p{N}_.+-]*/uy
const connective = /(?:and|or)(?![\p{L}\p{M}\p{N}_.\\-])/iuy

/**
 * Reads a number.
 *
 *     number = ( "+" | "-" ) [ digits ] "." digits | [ "+" | "-" ] digits [ "." digits ]
 */
export function lexNumber(
  source: Source,
): Extract<Token, { kind: 'number' }>['value'] | LexicalError {
  const start = source.at
  source.take()
  source.takeMatch(digits)
  connective.lastIndex = source.at
  // Letters right behind belong to the same mistake, as in 1e3 or 5px. Segment reads 5and as two words.
  if (!connective.test(source.text)) source.takeMatch(letters)
  const text = source.since(start)
  const value = Number(text)
  if (!/^(?:[+-]?\d+(?:\.\d+)?|[+-]\.\d+)$/.test(text)) {
    return {
      code: 'malformed_number',
      message: `${JSON.stringify(text)} is not a number; numbers are written as 42 or -0.5.`,
      ...suggestPlain(text, value),
    }
  }
  if (!Number.isFinite(value))
    return { code: 'malformed_number', message: 'The number is too large.' }
  // A tree has one way to say zero.
  return value === 0 ? 0 : value
}

/** What JavaScript understands and the language does not, such as 1e3 or 5. */
function suggestPlain(text: string, value: number): { suggestion: string } | undefined {
  const plain = String(value)
  return Number.isFinite(value) && /\d/.test(text) && !plain.includes('e')
    ? { suggestion: plain }
    : undefined
}
