import type { CallOptions } from '@iterelay/iterable-sdk'

import type { Failure } from './failure.ts'
import { failureOf } from './failure.ts'
import type { Transport } from './transport.ts'

/** Answer of a credential check. */
export type AuthenticationResult =
  | { readonly ok: true }
  | ({ readonly ok: false } & Pick<Failure, 'code' | 'message' | 'httpStatus' | 'retryable'>)

/** Options of a credential check. */
export interface AuthenticationOptions {
  /** Ends the check early; it is not confirmed then. */
  readonly signal?: AbortSignal
  /** Milliseconds for each attempt. Default: 10000, as in Segment. */
  readonly timeoutMs?: number
}

/** Asks Iterable for the project's webhooks, the cheapest read that every server-side key may make. */
export async function testAuthentication(
  transport: Transport,
  { signal, timeoutMs = 10_000 }: AuthenticationOptions = {},
): Promise<AuthenticationResult> {
  const options: CallOptions = { timeoutMs, ...(signal === undefined ? {} : { signal }) }
  try {
    await transport.call('webhooks.list', {}, options).withResponse()
    return { ok: true }
  } catch (error) {
    const { code, message, httpStatus, retryable } = failureOf(error, signal)
    const refusal = httpStatus === undefined ? undefined : refusals[httpStatus]
    return {
      ok: false,
      code,
      message:
        refusal === undefined
          ? `Credentials could not be confirmed: ${message}`
          : `Credentials are invalid: ${httpStatus} ${refusal}`,
      retryable,
      ...(httpStatus === undefined ? {} : { httpStatus }),
    }
  }
}

/** The answers that are about the key; any other leaves open whether it is good. Worded as Segment words them. */
const refusals: Readonly<Record<number, string>> = { 401: 'Unauthorized', 403: 'Forbidden' }
