import { onAbort } from '../abort.ts'

/** Why no further chunk came. */
export type ChunkFailure =
  | { readonly kind: 'aborted'; readonly reason: unknown }
  | { readonly kind: 'idle' }
  | { readonly kind: 'broken'; readonly cause: unknown }

/** The end of a body, or a chunk of it, or why there is none. */
export type ChunkResult = { readonly done: true } | { readonly chunk: Uint8Array } | ChunkFailure

/**
 * Reads the next chunk. Never rejects.
 *
 * The first end counts, so that an abort or a silence is settled even where a body does not listen to its signal. The clock runs only
 * while a chunk is waited for: a reader may take as long as it likes.
 */
export function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleTimeoutMs: number,
  signal: AbortSignal,
): Promise<ChunkResult> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ kind: 'aborted', reason: signal.reason })
      return
    }
    const end = (result: ChunkResult): void => {
      clearTimeout(timer)
      stop()
      resolve(result)
    }
    const timer = setTimeout(() => end({ kind: 'idle' }), idleTimeoutMs)
    const stop = onAbort(signal, () => end({ kind: 'aborted', reason: signal.reason }))
    reader.read().then(
      ({ done, value }) => end(done ? { done } : { chunk: value }),
      (cause: unknown) =>
        end(
          signal.aborted ? { kind: 'aborted', reason: signal.reason } : { kind: 'broken', cause },
        ),
    )
  })
}

/** Bytes that a body was announced to have; `undefined` where that is not said, or said of its packed form. */
export function announcedBytes(headers: Headers): number | undefined {
  const length = headers.get('content-length')
  if (length === null || headers.has('content-encoding')) return undefined
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined
}
