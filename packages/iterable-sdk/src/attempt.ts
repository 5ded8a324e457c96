import { onAbort } from './abort.ts'
import type { RequestDraft } from './request.ts'

/** What one attempt brought: an answer, or why there is none. */
export type AttemptResult =
  | {
      readonly kind?: never
      readonly response: Response
      /** The body; empty where it was left for the caller to read. */
      readonly text: string
    }
  | {
      readonly response?: never
      readonly kind: 'network_error' | 'timeout'
      readonly cause?: unknown
    }
  | { readonly response?: never; readonly kind: 'aborted' }

/** How an attempt is made. */
export interface AttemptOptions {
  readonly fetch: typeof globalThis.fetch
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** Leaves the body of a success unread; the time limit then ends with the headers, the signal still ends the body. */
  readonly isStream: boolean
}

/** Makes one attempt and reads the answer's body within the same time limit. Never rejects. */
export function attempt(request: RequestDraft, options: AttemptOptions): Promise<AttemptResult> {
  const { signal, timeoutMs } = options
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve({ kind: 'aborted' })
      return
    }
    const controller = new AbortController()
    // The first end counts: a timeout or abort is settled before the fetch it cancels can fail, and also when a
    // caller's own fetch does not listen to the signal.
    const end = (result: AttemptResult): void => {
      clearTimeout(timer)
      stop()
      resolve(result)
    }
    const timer = setTimeout(() => {
      end({ kind: 'timeout' })
      controller.abort()
    }, timeoutMs)
    const stop = onAbort(signal, () => {
      end({ kind: 'aborted' })
      controller.abort(signal?.reason)
    })
    void exchange(request, options, controller.signal).then(end)
  })
}

async function exchange(
  request: RequestDraft,
  { fetch, signal, isStream }: AttemptOptions,
  own: AbortSignal,
): Promise<AttemptResult> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      // Runtimes carry custom headers, and so the key, along to wherever a redirect points. Iterable sends none.
      redirect: 'manual',
      signal: isStream && signal !== undefined ? AbortSignal.any([signal, own]) : own,
      body: request.body ?? null,
    })
    const text = isStream && response.ok ? '' : await response.text()
    return { response, text }
  } catch (cause) {
    return { kind: 'network_error', cause }
  }
}
