import { orAbort } from './abort.ts'
import { attempt, type AttemptResult } from './attempt.ts'
import { addToken, withSecrets } from './authorize.ts'
import type { ResolvedCallOptions } from './call-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import type { IterableError } from './error.ts'
import { member } from './member.ts'
import { operationError } from './operation-error.ts'
import type { CoreOperation } from './operation.ts'
import type { CallContents, CallNews, WaitReason } from './observe.ts'
import type { RequestDraft } from './request.ts'
import { readResponse, type Outcome, type ResponseContext } from './response.ts'
import { decideRetry } from './retry.ts'

/** The answer that ended a call, whether it is a success or not. */
export interface FinalAnswer {
  readonly response: Response
  readonly text: string
  readonly outcome: Outcome
  readonly attempts: number
  readonly secrets: readonly string[]
}

/** How attempts are made. */
interface AttemptsOptions extends ResolvedCallOptions {
  /** Leaves the body of a success to be read by the caller. */
  readonly isStream: boolean
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
  options: AttemptsOptions,
): Promise<FinalAnswer> {
  const { signal, timeoutMs, retry, isStream } = options
  const { observe, rateLimiter, fetch, now } = client
  const call = { operation, baseUrl: client.baseUrl }
  const began = now()
  let attempts = 0
  let contents: CallContents = { body }
  const tell = (news: CallNews): void => observe?.({ ...news, call, attempts }, contents)
  const wait = (reason: WaitReason, waitMs: number): Promise<void> => {
    tell({ type: 'wait', reason, waitMs })
    return client.sleep(waitMs, signal)
  }
  tell({ type: 'start' })
  try {
    if (client.schema) await client.schema(operation.id, body, signal)
    for (;;) {
      if (signal?.aborted === true) throw signal.reason
      // Nothing is awaited in vain, so that a call is under way as soon as it is made.
      if (rateLimiter !== undefined) {
        const { store } = rateLimiter
        let due: number
        do {
          const left = retry.budgetMs - (now() - began)
          const booked = store.book(operation.id, rateLimiter.limitsOf(operation), left)
          const waitMs = typeof booked === 'number' ? booked : await orAbort(booked, signal)
          if (waitMs > left) throw tooMany(operation, waitMs, attempts)
          if (waitMs <= 0) break
          due = now() + waitMs
          await wait('rate_limit', waitMs)
          // A 429 may have come in the meantime. Who slept into its pause needs a new place: else all would go at its end.
          // Only then: a timer may be early, and a clock of the caller's may stand still.
        } while (
          (await orAbort(Promise.resolve(store.book(operation.id, [], 0)), signal)) >
          Math.max(0, due - now())
        )
      }
      const { draft, secrets } =
        client.jwt === undefined
          ? withSecrets(request, client)
          : await orAbort(addToken(operation, request, client, attempts), signal)
      attempts += 1
      contents = { body, request: draft, secrets }
      tell({ type: 'attempt' })
      const result = await attempt(draft, { fetch, timeoutMs, signal, isStream })
      if (result.kind === 'aborted') throw signal?.reason
      const context = { secrets, now: now(), attempts, validate: client.validate }
      const outcome = readAttempt(operation, result, context, options)
      const { response } = result
      const failure = 'error' in outcome ? outcome.error : undefined
      contents = { ...contents, response, ...outcome }
      tell({ type: 'answer' })
      const waitMs =
        failure &&
        decideRetry(
          {
            attempts,
            elapsedMs: now() - began,
            retry: operation.retry,
            hasId: everyItemHasId(operation, body),
            failure,
          },
          retry,
          client.random(),
        )
      const isLimited = failure?.code === 'rate_limited' && rateLimiter !== undefined
      if (isLimited) {
        const pauseMs = failure.retryAfterMs || (waitMs ?? retry.baseDelayMs)
        await rateLimiter.store.pause(operation.id, pauseMs)
      }
      if (waitMs !== undefined) {
        // The pause holds this call back as it does the others.
        if (!isLimited) await wait('retry', waitMs)
      } else if (response === undefined) {
        throw failure
      } else {
        return { response, text: result.text, outcome, attempts, secrets }
      }
    }
  } catch (cause) {
    const error: unknown = signal?.aborted === true ? signal.reason : cause
    contents = { ...contents, error }
    throw error
  } finally {
    tell({ type: 'end', isAborted: signal?.aborted === true })
  }
}

function tooMany(operation: CoreOperation, waitMs: number, attempts: number): IterableError {
  return operationError(
    operation,
    'rate_limited',
    `not sent: its rate limit has no room for ${Math.ceil(waitMs)} ms; see retry.budgetMs`,
    { attempts, retryable: true, retryAfterMs: waitMs },
  )
}

/** What an attempt comes to. */
function readAttempt(
  operation: CoreOperation,
  result: Exclude<AttemptResult, { readonly kind: 'aborted' }>,
  context: ResponseContext,
  { timeoutMs, isStream }: AttemptsOptions,
): Outcome {
  const { attempts } = context
  if (result.response !== undefined) {
    return isStream && result.response.ok
      ? { data: result.response.body ?? new Response('').body }
      : readResponse(operation, result.response, result.text, context)
  }
  const { kind, ...cause } = result
  const why =
    kind === 'timeout'
      ? ` within ${timeoutMs} ms; try again later, or raise timeoutMs`
      : '; try again later, or see cause'
  return {
    error: operationError(operation, kind, `no complete answer${why}`, {
      retryable: true,
      attempts,
      ...cause,
    }),
  }
}

function everyItemHasId(operation: CoreOperation, body: unknown): boolean {
  const { itemsWithId } = operation
  const items: unknown = itemsWithId === undefined ? [body] : member(body, itemsWithId)
  return (
    Array.isArray(items) &&
    items.every((item) => {
      const id = member(item, 'id')
      return typeof id === 'string' && id !== ''
    })
  )
}
