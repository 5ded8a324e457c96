import { operationKey } from './read-api.ts'
import type { Difference, DifferenceKind } from './difference.ts'

/** A difference, or a family of them, that we made on purpose. */
export interface Correction {
  /** Where the entry stands in its file, counted from one. */
  readonly number: number
  /** Patterns for operations, such as `GET /api/lists/{listId}/size`; `*` stands for any text. */
  readonly operations: readonly string[]
  /** Patterns for places. Without any the entry is about whole operations. */
  readonly fields: readonly string[]
  readonly kind: DifferenceKind
  /** What the vendor says today. When it says something else, that is new. */
  readonly vendor: string | undefined
  readonly reason: string
}

/** Differences sorted by whether they are noted. */
export interface Sorted {
  readonly open: readonly Difference[]
  readonly deliberate: readonly Difference[]
  /** One line for each correction, or pattern of one, that matches nothing any more. */
  readonly stale: readonly string[]
}

/** Parts the differences that corrections explain from those that are new. */
export function applyCorrections(
  differences: readonly Difference[],
  corrections: readonly Correction[],
): Sorted {
  const open: Difference[] = []
  const deliberate: Difference[] = []
  const matchers = corrections.map((correction) => new Matcher(correction))
  for (const difference of differences) {
    // Every entry is asked, since one that is never asked would look stale.
    const isKnown = matchers.filter((matcher) => matcher.matches(difference)).length > 0
    if (isKnown) deliberate.push(difference)
    else open.push(difference)
  }
  return { open, deliberate, stale: matchers.flatMap((matcher) => matcher.stale()) }
}

/** One correction, and which of its patterns have matched. */
class Matcher {
  readonly #correction: Correction
  readonly #operations: readonly Pattern[]
  readonly #fields: readonly Pattern[]

  constructor(correction: Correction) {
    this.#correction = correction
    this.#operations = correction.operations.map((text) => toPattern(text, operationKey(text)))
    this.#fields = correction.fields.map((text) => toPattern(text, text))
  }

  matches(difference: Difference): boolean {
    const { kind, vendor } = this.#correction
    const { operation, place } = difference
    if (kind !== difference.kind) return false
    if (vendor !== undefined && vendor !== difference.vendor) return false
    if ((place === undefined) !== (this.#fields.length === 0)) return false
    const operations = this.#operations.filter(({ expression }) => expression.test(operation))
    const fields = this.#fields.filter(({ expression }) => expression.test(place ?? ''))
    if (operations.length === 0 || (place !== undefined && fields.length === 0)) return false
    for (const pattern of [...operations, ...fields]) pattern.isUsed = true
    return true
  }

  stale(): readonly string[] {
    const { number, kind, reason } = this.#correction
    const name = `correction ${number} (${kind})`
    const patterns = [...this.#operations, ...this.#fields]
    const unused = patterns.filter(({ isUsed }) => !isUsed)
    if (unused.length === patterns.length)
      return [`${name} matches no difference any more: ${reason}`]
    return unused.map(({ text }) => `${name}: ${text} matches no difference any more`)
  }
}

interface Pattern {
  readonly text: string
  readonly expression: RegExp
  isUsed: boolean
}

function toPattern(text: string, key: string): Pattern {
  const parts = key
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return { text, expression: new RegExp(`^${parts.join('.*')}$`, 's'), isUsed: false }
}
