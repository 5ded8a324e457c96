import type { EventOutcome } from '@iterelay/segment-adapter'

/** What to do with an event after a delivery. */
export type Decision =
  /** It is delivered, or there was nothing to deliver. */
  | { readonly kind: 'done' }
  /** It may work later as it is. */
  | { readonly kind: 'retry'; readonly afterMs: number }
  /** It will never work as it is: keep it, with the reasons, for somebody to look at. */
  | { readonly kind: 'park'; readonly reasons: readonly string[] }
  /** Nothing is wrong with it, but with the set-up, such as the API key: mend that, then send it again. */
  | { readonly kind: 'mend set-up'; readonly reasons: readonly string[] }

/**
 * Says what to do with an event.
 *
 * One that reached two mappings, of which one failed, is sent again whole. That does no harm: a repeat updates profiles in place, and
 * custom events and purchases as well, since these carry their id.
 *
 * @param defaultWaitMs how long to wait where Iterable did not say
 */
export function decide(outcome: EventOutcome, defaultWaitMs = 1000): Decision {
  const { status, retryable, retryAfterMs = defaultWaitMs } = outcome
  if (status === 'delivered' || status === 'skipped') return { kind: 'done' }
  if (status === 'rejected') return { kind: 'park', reasons: reasonsOf(outcome) }
  if (retryable) return { kind: 'retry', afterMs: retryAfterMs }
  return { kind: 'mend set-up', reasons: reasonsOf(outcome) }
}

/** The codes of its mappings, or the one for which it is no event at all. */
function reasonsOf({ code, results }: EventOutcome): string[] {
  const codes = results.length === 0 ? [code] : results.map((result) => result.code)
  return codes.filter((reason) => reason !== undefined)
}
