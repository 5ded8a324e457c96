import { IterableWebhookError } from './webhook-error.ts'

/**
 * Refuses a token that can protect nothing, or that no header could ever bring.
 *
 * @throws IterableWebhookError `invalid_option`
 */
export function checkToken(token: unknown): asserts token is string {
  // Not shown: it is a secret.
  if (typeof token !== 'string' || token === '') {
    throw new IterableWebhookError(
      'invalid_option',
      `token must be a text that is not empty, not ${token === '' ? 'an empty one' : typeof token}; it is the Auth Token of the webhook in Iterable`,
    )
  }
  // Runtimes trim header values and read them as Latin-1, so such a token would refuse every request.
  if (!/^[\u0020-\u007E]+$/.test(token) || token !== token.trim()) {
    throw new IterableWebhookError(
      'invalid_option',
      'token must be of printable ASCII characters, with no white space around it; look for a stray line end',
    )
  }
}
