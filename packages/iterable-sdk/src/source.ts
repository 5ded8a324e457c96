import { show } from './check-options.ts'
import { isRecord } from './is-record.ts'

/** Where many things come from: an array, or anything else that can be iterated. */
export type Source<Item> = Iterable<Item> | AsyncIterable<Item>

/** Adds a problem for what cannot be iterated, or is a text, which would give its letters. */
export function checkSource(source: unknown, name: string, problems: string[]): void {
  if (isRecord(source) && (Symbol.iterator in source || Symbol.asyncIterator in source)) return
  // Never the text itself: it may be an address.
  const what = typeof source === 'string' ? 'a text' : show(source)
  problems.push(`${name} must be an array, an iterable or an async iterable, not ${what}`)
}
