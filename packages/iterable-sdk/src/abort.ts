/** Listens for the end of a signal; returns what stops listening. */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  signal?.addEventListener('abort', listener, { once: true })
  return () => signal?.removeEventListener('abort', listener)
}

/** Waits for something that does not listen to a signal no longer than until that aborts; then rejects with its reason. */
export function orAbort<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason)
    if (signal?.aborted === true) abort()
    promise.then(resolve, reject).finally(onAbort(signal, abort))
  })
}
