import type { RequestDraft } from './request.ts'

/** What one attempt brought. */
export type AttemptResult =
  | { readonly kind: 'answer'; readonly response: Response; readonly text: string }
  | { readonly kind: 'network_error'; readonly cause: unknown }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'aborted'; readonly reason: unknown }

/** Makes one attempt and reads the answer's body within the same time limit. Never rejects. */
export function attempt(
  request: RequestDraft,
  options: {
    readonly fetch: typeof globalThis.fetch
    readonly timeoutMs: number
    readonly signal: AbortSignal | undefined
  },
): Promise<AttemptResult> {
  const { signal, timeoutMs } = options
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve({ kind: 'aborted', reason: signal.reason })
      return
    }
    const controller = new AbortController()
    // The first end counts: a timeout or abort is settled before the fetch it cancels can fail, and also when a
    // caller's own fetch does not listen to the signal.
    const end = (result: AttemptResult): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      resolve(result)
    }
    const timer = setTimeout(() => {
      end({ kind: 'timeout' })
      controller.abort()
    }, timeoutMs)
    const abort = (): void => {
      end({ kind: 'aborted', reason: signal?.reason })
      controller.abort(signal?.reason)
    }
    signal?.addEventListener('abort', abort, { once: true })
    void exchange(request, options.fetch, controller.signal).then(end)
  })
}

async function exchange(
  request: RequestDraft,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<AttemptResult> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      // Runtimes carry custom headers, and so the key, along to wherever a redirect points. Iterable sends none.
      redirect: 'manual',
      signal,
      ...(request.body === undefined ? {} : { body: request.body }),
    })
    return { kind: 'answer', response, text: await response.text() }
  } catch (cause) {
    return { kind: 'network_error', cause }
  }
}
