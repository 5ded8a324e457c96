import type { Issue } from '../issue.ts'
import { wrongOption } from '../option-issue.ts'
import type { PlacedMapping } from '../plan/check-mappings.ts'
import type { DedupeStore } from './dedupe-store.ts'

const calls: readonly (keyof DedupeStore)[] = ['claim', 'confirm', 'release']

/** Adds to `issues` what is wrong with the option `dedupe`. */
export function checkDedupe(store: DedupeStore, issues: Issue[]): void {
  const given: unknown = store
  const isStore =
    typeof given === 'object' &&
    given !== null &&
    calls.every((call) => typeof Reflect.get(given, call) === 'function')
  if (!isStore) {
    issues.push(wrongOption('/dedupe', given, `must be a store with ${calls.join(', ')}`))
  } else if (![undefined, 'send', 'fail'].includes(store.whenUnavailable)) {
    const rule = 'must be "send" or "fail"'
    issues.push(wrongOption('/dedupe/whenUnavailable', store.whenUnavailable, rule))
  }
}

/**
 * Adds to `issues` the mappings that have the name of an earlier one.
 *
 * They would share their keys, and one of them would never send a thing.
 */
export function checkUniqueNames(mappings: readonly PlacedMapping[], issues: Issue[]): void {
  const names = new Map<string, number>()
  for (const { index, mapping } of mappings) {
    const earlier = names.get(mapping.name)
    if (earlier === undefined) {
      names.set(mapping.name, index)
      continue
    }
    issues.push({
      code: 'duplicate_name',
      path: `/mappings/${index}/name`,
      message: `is also the name of /mappings/${earlier}; with dedupe each mapping needs a name of its own, by which it is remembered what it has delivered`,
    })
  }
}
