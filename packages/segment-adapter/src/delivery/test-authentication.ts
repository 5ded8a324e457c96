import type { Failure } from './failure.ts'
import { failureOf } from './failure.ts'
import type { Transport } from './transport.ts'

/** Answer of a credential check. */
export type AuthenticationResult =
  | { readonly ok: true }
  | ({ readonly ok: false } & Pick<Failure, 'code' | 'message' | 'httpStatus' | 'retryable'>)

/** Asks Iterable for the project's webhooks, the cheapest read that every server-side key may make. */
export async function testAuthentication(
  transport: Transport,
  signal?: AbortSignal,
): Promise<AuthenticationResult> {
  try {
    await transport.call('webhooks.list', {}, signal === undefined ? {} : { signal }).withResponse()
    return { ok: true }
  } catch (error) {
    const { code, message, httpStatus, retryable } = failureOf(error, signal)
    return {
      ok: false,
      code,
      message: `Credentials could not be confirmed: ${message}`,
      retryable,
      ...(httpStatus === undefined ? {} : { httpStatus }),
    }
  }
}
