import type { DeliveryReport } from '@iterelay/segment-adapter'

/** An event that will never work as it is, and why. */
export interface DeadLetter {
  readonly reasons: readonly { readonly code: string; readonly message: string }[]
  readonly event: unknown
}

/** Why events failed, each reason once. */
export function codesOfFailures({ outcomes }: DeliveryReport): string[] {
  const failed = outcomes.flatMap(({ results }) => results.filter((one) => one.status === 'failed'))
  return [...new Set(failed.map(({ code }) => code ?? 'unknown'))]
}

/** When to repeat: as Iterable asked for, else in half a minute. */
export function secondsToWait({ outcomes }: DeliveryReport): number {
  const waits = outcomes.flatMap(({ retryAfterMs }) => retryAfterMs ?? [])
  return waits.length > 0 ? Math.ceil(Math.max(...waits) / 1000) : 30
}

/** The rejected events, with what their mappings say. */
export function deadLettersOf(
  events: readonly unknown[],
  { outcomes }: DeliveryReport,
): DeadLetter[] {
  return outcomes.flatMap(({ status, results, ...outcome }, index) => {
    if (status !== 'rejected') return []
    // Of its mappings, or of the event itself when it is none.
    const reasons = (results.length === 0 ? [outcome] : results).flatMap(({ code, message }) =>
      code === undefined ? [] : [{ code, message: message ?? '' }],
    )
    return [{ reasons, event: events[index] }]
  })
}
