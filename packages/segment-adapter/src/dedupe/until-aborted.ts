/** Waits for a promise that does not reject, or for an abort. Leaves no listener. */
export function untilAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value | 'aborted'> {
  if (signal === undefined) return promise
  if (signal.aborted) return Promise.resolve('aborted')
  return new Promise((resolve) => {
    const abort = (): void => resolve('aborted')
    signal.addEventListener('abort', abort, { once: true })
    void promise.then((value) => {
      signal.removeEventListener('abort', abort)
      resolve(value)
    })
  })
}
