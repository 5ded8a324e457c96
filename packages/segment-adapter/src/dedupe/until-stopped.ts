/** A delivery, as far as it can end before its time: by an abort, a refused key or the end of a stream. */
export interface Stoppable {
  /** Why nothing more is to be sent, once that is so. */
  readonly stopReason: string | undefined
  /** Calls a listener once when that comes to be so, unless it is taken back before. */
  onStop(listener: () => void): () => void
}

/** Waits for a promise that does not reject, but no longer than the delivery wants it. Leaves no listener. */
export function untilStopped<Value>(
  promise: Promise<Value>,
  run: Stoppable,
): Promise<Value | 'stopped'> {
  if (run.stopReason !== undefined) return Promise.resolve('stopped')
  return new Promise((resolve) => {
    const stopListening = run.onStop(() => resolve('stopped'))
    void promise.then((value) => {
      stopListening()
      resolve(value)
    })
  })
}
