/** Whether a value will do as a signal; none at all does, too. */
export function isSignal(value: unknown): value is AbortSignal | undefined | null {
  if (value === undefined || value === null) return true
  return typeof value === 'object' && 'aborted' in value && 'addEventListener' in value
}
