import { suggest } from '../suggest.ts'
import type { FieldCheck } from './check-fields.ts'

/** Names that one body gets a hint for. Comparing names takes time, and a body may hold a hundred thousand of them. */
const mostHints = 20

/** Says what may have been meant by a name, for the first few names of a body. */
export function createHints(): FieldCheck['hint'] {
  const hints = new Map<ReadonlyMap<string, unknown>, Map<string, string>>()
  let count = 0
  return (name, known) => {
    const found = hints.get(known)?.get(name)
    if (found !== undefined) return found
    if (count >= mostHints || name.length > 100) return ''
    count++
    const hint = suggest(name, [...known.keys()])
    if (!hints.has(known)) hints.set(known, new Map())
    hints.get(known)?.set(name, hint)
    return hint
  }
}
