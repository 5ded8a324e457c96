/** A delivery, as far as it can end before its time: by an abort, a refused key or the end of a stream. */
export interface Stoppable {
  /** Why nothing more is to be sent, once that is so. */
  readonly stopReason: string | undefined
  /** Calls a listener once when that comes to be so, unless it is taken back before. */
  onStop(listener: () => void): () => void
}

/** Waits for a promise that does not reject, but no longer than the delivery wants it. Leaves no listener. */
export async function untilStopped<Value>(
  promise: Promise<Value>,
  run: Stoppable,
): Promise<Value | 'stopped'> {
  if (run.stopReason !== undefined) return 'stopped'
  const stopped = Promise.withResolvers<'stopped'>()
  const stopListening = run.onStop(() => stopped.resolve('stopped'))
  const value = await Promise.race([promise, stopped.promise])
  stopListening()
  return value
}
