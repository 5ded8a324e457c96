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
import { quietly } from './quietly.ts'
import { decideRetry } from './retry.ts'
import { takeTurn } from './take-turn.ts'

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
  let due = began
  let failure: IterableError | undefined
  let last: FinalAnswer | undefined
  let contents: CallContents = { body }
  const tell = (news: CallNews): void => observe?.({ ...news, call, attempts }, contents)
  const wait = (reason: WaitReason, waitMs: number): Promise<void> => {
    tell({ type: 'wait', reason, waitMs })
    return client.sleep(waitMs, signal)
  }
  const timeLeft = (): number => retry.budgetMs - (now() - began)
  const turn = { signal, now, timeLeft, wait: (ms: number) => wait('rate_limit', ms) }
  tell({ type: 'start' })
  try {
    if (client.schema) await client.schema(operation.id, body, signal)
    for (;;) {
      if (signal?.aborted === true) throw signal.reason
      const late =
        rateLimiter && (await takeTurn(operation, rateLimiter, { ...turn, attempts, due }))
      // What has failed says more than that there is no time to try again.
      if (late) {
        if (last) return last
        throw failure ?? late
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
      failure = 'error' in outcome ? outcome.error : undefined
      last = response && { response, text: result.text, outcome, attempts, secrets }
      contents = { ...contents, response, ...outcome }
      tell({ type: 'answer' })
      const waitMs =
        failure &&
        decideRetry(
          {
            attempts,
            elapsedMs: now() - began,
            retry: operation.retry,
            hasId: everyItemHasId(body),
            failure,
          },
          retry,
          client.random(),
        )
      if (failure?.code === 'rate_limited') {
        const askedMs = failure.retryAfterMs || (waitMs ?? retry.baseDelayMs)
        const pauseMs = Math.min(askedMs, retry.maxRetryAfterMs)
        void quietly(() => rateLimiter?.store.pause(operation.id, pauseMs))
      }
      if (waitMs === undefined) {
        if (last) return last
        throw failure
      }
      due = now() + waitMs
      await wait('retry', waitMs)
    }
  } catch (cause) {
    const error: unknown = signal?.aborted === true ? signal.reason : cause
    contents = { ...contents, error }
    throw error
  } finally {
    tell({ type: 'end', isAborted: signal?.aborted === true })
  }
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
  const why = kind === 'timeout' ? ` within ${timeoutMs} ms; see timeoutMs` : '; see cause'
  return {
    error: operationError(operation, kind, `no complete answer${why}`, {
      retryable: true,
      attempts,
      ...cause,
    }),
  }
}

function everyItemHasId(body: unknown): boolean {
  // The one bulk operation that is safe with ids only has its items there.
  const items = member(body, 'events') ?? [body]
  return (
    Array.isArray(items) &&
    items.every((item) => {
      const id = member(item, 'id')
      return typeof id === 'string' && id !== ''
    })
  )
}
