import { orAbort } from '../../abort.ts'
import type { IterableErrorCode } from '../../error-codes.ts'
import { IterableError } from '../../error.ts'
import { isRecord } from '../../is-record.ts'

/** How the files of a job are fetched. */
export interface FileOptions {
  /**
   * Fetches the files. Their links lead to another host, so it is not the client's: neither the API key nor a header of the client is
   * sent there. Default: the global `fetch`.
   */
  readonly fetch?: typeof globalThis.fetch
  /** Follow links with `http:`, too, for tests against a server of your own. Default: false. */
  readonly allowHttp?: boolean
}

const maxRedirects = 5

/** Every refusal may pass with a new link, or with time: file hosts have many ways to say that a link is too old. */
const codes: Readonly<Record<number, IterableErrorCode>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  408: 'request_timeout',
  429: 'rate_limited',
  500: 'server_error',
}

/**
 * Opens a file of an export job. Sends no header at all, and follows redirects by hand, to encrypted addresses only.
 *
 * Messages never hold the link, which is a key to the file.
 *
 * @throws {IterableError} by the status, `network_error`, `timeout`, or `unexpected_answer` for a link that is not followed; the
 *   signal's reason after an abort.
 */
export async function openFile(
  link: string,
  place: string,
  options: {
    readonly fetch: typeof globalThis.fetch
    readonly allowHttp: boolean
    readonly timeoutMs: number
    readonly signal: AbortSignal
  },
): Promise<Response & { readonly body: ReadableStream<Uint8Array> }> {
  const { fetch, signal, timeoutMs } = options
  const operation = 'exports.getFiles'
  signal.throwIfAborted()
  // Ends with the answer's head: a signal that goes off later would break the body.
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), timeoutMs)
  try {
    let address = checkLink(link, place, options.allowHttp)
    for (let redirects = 0; ; redirects++) {
      const any = AbortSignal.any([signal, late.signal])
      const answer = fetch(address.href, { redirect: 'manual', signal: any })
      // Also where a caller's own fetch does not listen to the signal.
      const response = await orAbort(answer, any)
      const target = response.headers.get('location')
      const isRedirect = response.status >= 300 && response.status < 400
      if (response.ok && response.body !== null) {
        return response as Response & { readonly body: ReadableStream<Uint8Array> } // oxlint-disable-line typescript/no-unsafe-type-assertion -- just looked
      }
      response.body?.cancel().catch(() => undefined)
      if (!isRedirect || target === null) {
        const { status } = response
        const code = codes[status] ?? codes[status - (status % 100)] ?? 'unexpected_answer'
        throw new IterableError(code, `${place}: its link was answered with ${status}`, {
          operation,
          status,
          attempts: 1,
          retryable: code !== 'unexpected_answer',
        })
      }
      if (redirects === maxRedirects) throw refused(place, 'is redirected without end')
      const next = URL.canParse(target, address.href) ? new URL(target, address.href) : undefined
      address = checkLink(next?.href, place, options.allowHttp)
    }
  } catch (cause) {
    if (cause instanceof IterableError) throw cause
    signal.throwIfAborted()
    const details = { operation, retryable: true, attempts: 1 }
    throw late.signal.aborted
      ? new IterableError('timeout', `${place}: no answer within ${timeoutMs} ms`, details)
      : // Without the cause, whose message can hold the link.
        new IterableError(
          'network_error',
          `${place}: the connection failed${codeOf(cause)}`,
          details,
        )
  } finally {
    clearTimeout(timer)
  }
}

/** ` (ECONNREFUSED)`, where the failure has such a name. */
function codeOf(cause: unknown): string {
  const inner: unknown = cause instanceof Error ? (cause.cause ?? cause) : undefined
  const code: unknown = isRecord(inner) ? inner['code'] : undefined
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? ` (${code})` : ''
}

function checkLink(link: string | undefined, place: string, allowHttp: boolean): URL {
  const url = link !== undefined && URL.canParse(link) ? new URL(link) : undefined
  if (url === undefined) throw refused(place, 'is no address')
  if (url.username !== '' || url.password !== '') throw refused(place, 'holds a password')
  const isTaken = url.protocol === 'https:' || (allowHttp && url.protocol === 'http:')
  if (!isTaken) throw refused(place, 'is not https')
  return url
}

function refused(place: string, why: string): IterableError {
  return new IterableError('unexpected_answer', `${place}: its link ${why}, and is not followed`, {
    operation: 'exports.getFiles',
  })
}
