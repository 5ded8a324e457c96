import type { RateLimitWindow } from '@iterelay/iterable-sdk'

/** Whether one more request at a moment would keep within all limits, found by looking at every other. */
export function isFreeAt(
  moment: number,
  taken: readonly number[],
  limits: readonly RateLimitWindow[],
): boolean {
  return limits.every(
    ({ requests, perMs }) => taken.filter((other) => other > moment - perMs).length < requests,
  )
}
