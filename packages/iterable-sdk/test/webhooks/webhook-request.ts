import { isIterableWebhookError, type IterableWebhookError } from '@iterelay/iterable-sdk/webhooks'

export const token = 'J1qK1c18UUGJFAzz9xnH56584l4'

/** A request as Iterable sends it. */
export function webhookRequest(
  body: unknown,
  headers: Record<string, string> = { authorization: `Basic ${token}` },
): Request {
  return rawRequest(JSON.stringify(body), headers)
}

/** A request with any body. */
export function rawRequest(
  body: BodyInit | null,
  headers: Record<string, string> = { authorization: `Basic ${token}` },
): Request {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  return new Request('https://hooks.example.com/iterable', init)
}

/** What a promise is rejected with, which must be an error of the webhooks entry. */
export async function refusal(promise: Promise<unknown>): Promise<IterableWebhookError> {
  try {
    await promise
  } catch (error) {
    if (isIterableWebhookError(error)) return error
    throw error
  }
  throw new Error('was not refused')
}

/** What a call throws, which must be an error of the webhooks entry. */
export async function thrown(call: () => unknown): Promise<IterableWebhookError> {
  return refusal(Promise.resolve().then(call))
}
