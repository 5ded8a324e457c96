import type { ClaimAnswer, DedupeStore } from './dedupe-store.ts'
import { untilStopped, type Stoppable } from './until-stopped.ts'

/** What came of a claim: an answer per key, or none. */
export type ClaimOutcome = readonly ClaimAnswer[] | 'stopped' | 'unavailable'

const known: ReadonlySet<unknown> = new Set<ClaimAnswer>(['new', 'done', 'busy'])

/** Claims keys. Never rejects; ends at once when the delivery is stopped, and gives back what the store still claims after that. */
export async function claimKeys(
  store: DedupeStore,
  keys: readonly string[],
  owner: string,
  run: Stoppable,
): Promise<ClaimOutcome> {
  if (run.stopReason !== undefined) return 'stopped'
  // A store in plain JavaScript may also throw at once, or answer anything.
  const claim = async (): Promise<unknown> => store.claim(keys, owner)
  const claiming = claim().then(
    (answers): ClaimOutcome => (isAnswers(answers, keys.length) ? answers : 'unavailable'),
    (): ClaimOutcome => 'unavailable',
  )
  const outcome = await untilStopped(claiming, run)
  if (outcome === 'stopped') void claiming.then(() => releaseKeys(store, keys, owner))
  return outcome
}

/** Confirms keys, if there are any; false when the store fails. */
export async function confirmKeys(store: DedupeStore, keys: readonly string[]): Promise<boolean> {
  try {
    if (keys.length > 0) await store.confirm(keys)
    return true
  } catch {
    return false
  }
}

/** Releases keys, if there are any; false when the store fails. */
export async function releaseKeys(
  store: DedupeStore,
  keys: readonly string[],
  owner: string,
): Promise<boolean> {
  try {
    if (keys.length > 0) await store.release(keys, owner)
    return true
  } catch {
    return false
  }
}

function isAnswers(answers: unknown, length: number): answers is readonly ClaimAnswer[] {
  return (
    Array.isArray(answers) &&
    answers.length === length &&
    answers.every((answer) => known.has(answer))
  )
}
