/** An answer with its circumstances. */
export interface IterableResponse<T> {
  readonly data: T
  readonly status: number
  readonly headers: Headers
  /** `Iterable-Request-Id`, to quote to Iterable's support. */
  readonly requestId: string | undefined
  /** Requests made, retries included. */
  readonly attempts: number
}

/** An answer whose body is still to be read. */
export interface IterableStream extends Omit<IterableResponse<never>, 'data'> {
  readonly body: ReadableStream<Uint8Array>
}

/** A call under way: awaits to the data, or with {@link withResponse} to the whole answer. */
export interface IterableCall<T> extends Promise<T> {
  /** Status, headers and attempts beside the data. Rejects as the call itself does. */
  withResponse(): Promise<IterableResponse<T>>
}

/** Makes a call from the promise of its answer. */
export function iterableCall<T>(response: Promise<IterableResponse<T>>): IterableCall<T> {
  const data = response.then((answer) => answer.data)
  return Object.assign(data, {
    withResponse: () => {
      // Whoever asks for the response handles its rejection; the same rejection of `data` has then no other owner.
      data.catch(() => undefined)
      return response
    },
  })
}
