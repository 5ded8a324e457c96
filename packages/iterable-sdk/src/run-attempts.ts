import { attempt, type AttemptResult } from './attempt.ts'
import { authorize } from './authorize.ts'
import type { ResolvedCallOptions } from './call-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import { IterableError } from './error.ts'
import { isRecord } from './is-record.ts'
import type { CoreOperation } from './operation.ts'
import type { RequestDraft } from './request.ts'
import { place, readResponse } from './response.ts'
import { decideRetry } from './retry.ts'

/** The answer that ended a call, whether it is a success or not. */
export interface FinalAnswer {
  readonly response: Response
  readonly text: string
  readonly outcome: { readonly data: unknown } | { readonly error: IterableError }
  readonly attempts: number
  readonly secrets: readonly string[]
}

/**
 * Sends a request until an answer stands, trying again as far as its retry class and the options allow.
 *
 * Rejects when no answer came: with an {@link IterableError}, or with the caller's reason after an abort.
 */
export async function runAttempts(
  operation: CoreOperation,
  request: RequestDraft,
  body: unknown,
  client: ResolvedClientOptions,
  options: ResolvedCallOptions,
): Promise<FinalAnswer> {
  const { signal, timeoutMs, retry } = options
  const began = client.now()
  for (let attempts = 1; ; attempts++) {
    if (isAborted(signal)) throw abortReason(operation, signal?.reason, attempts - 1)
    const authorized = authorize(operation, request, client, attempts - 1)
    // Not awaited in vain, so that a call is under way as soon as it is made.
    const { draft, secrets } =
      authorized instanceof Promise
        ? await orAbort(authorized, signal, () =>
            abortReason(operation, signal?.reason, attempts - 1),
          )
        : authorized
    const result = await attempt(draft, { fetch: client.fetch, timeoutMs, signal })
    if (result.kind === 'aborted') throw abortReason(operation, result.reason, attempts)
    const now = client.now()
    let error: IterableError
    if (result.kind === 'answer') {
      const context = { secrets, now, attempts }
      const outcome = readResponse(operation, result.response, result.text, context)
      if ('data' in outcome) return { ...result, outcome, attempts, secrets }
      ;({ error } = outcome)
    } else {
      error = errorWithoutAnswer(operation, result, timeoutMs, attempts)
    }
    const { code, status, retryAfterMs } = error
    const decision = decideRetry(
      {
        attempts,
        elapsedMs: now - began,
        retryClass: operation.retry,
        hasId: operation.retry === 'withId' && everyItemHasId(operation, body),
        code,
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      },
      retry,
      client.random(),
    )
    if (!decision.retry) {
      if (result.kind !== 'answer') throw error
      return { ...result, outcome: { error }, attempts, secrets }
    }
    try {
      await client.sleep(decision.waitMs, signal)
    } catch (cause) {
      throw isAborted(signal) ? abortReason(operation, signal?.reason, attempts) : cause
    }
  }
}

/** Waits for a caller's function no longer than until the call is aborted. */
function orAbort<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
  reason: () => unknown,
): Promise<Value> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(reason())
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

// A function, since the compiler would take an earlier look for the last word.
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}

/** The caller's reason; an error of ours where a signal has none, so that nothing rejects with `undefined`. */
function abortReason(operation: CoreOperation, reason: unknown, attempts: number): unknown {
  return (
    reason ??
    new IterableError('aborted', `${place(operation)}: the caller ended the call`, {
      operation: operation.id,
      attempts,
    })
  )
}

function errorWithoutAnswer(
  operation: CoreOperation,
  result: AttemptResult,
  timeoutMs: number,
  attempts: number,
): IterableError {
  const details = { operation: operation.id, retryable: true, attempts }
  return result.kind === 'network_error'
    ? new IterableError(
        'network_error',
        `${place(operation)}: the connection failed before the answer was complete; see cause, and try again later`,
        { ...details, cause: result.cause },
      )
    : new IterableError(
        'timeout',
        `${place(operation)}: no complete answer within ${timeoutMs} ms; try again later, or raise timeoutMs`,
        details,
      )
}

function everyItemHasId(operation: CoreOperation, body: unknown): boolean {
  if (!isRecord(body)) return false
  const items = operation.itemsWithId === undefined ? [body] : body[operation.itemsWithId]
  return (
    Array.isArray(items) &&
    items.every((item) => isRecord(item) && typeof item['id'] === 'string' && item['id'] !== '')
  )
}
