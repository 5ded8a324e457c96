import { checkToken } from './check-token.ts'

/**
 * Tells whether an `Authorization` header is the one that Iterable sends for a token.
 *
 * Iterable does not sign webhooks and does not encode the token: it sends `Basic <token>` or `OAuth2 <token>`, by the
 * webhook's authentication type, and for Basic an older page of its documentation shows the token alone. All three are
 * taken, the scheme in any letter case. The comparison takes the same time wherever a wrong token differs.
 *
 * @param authorizationHeader The header's value; absent, it is not the right one
 * @param token The Auth Token that was set for the webhook in Iterable
 * @throws IterableWebhookError `invalid_option` for a token that is empty, or that no header can bring
 */
export async function verifyIterableWebhook(
  authorizationHeader: string | null | undefined,
  token: string,
): Promise<boolean> {
  checkToken(token)
  const header = typeof authorizationHeader === 'string' ? authorizationHeader : ''
  const [wanted, whole, withoutScheme] = await Promise.all([
    digest(token),
    digest(header),
    digest(header.replace(/^(?:basic|oauth2) +/i, '')),
  ])
  // Both are compared to the end before either counts.
  const difference = [whole, withoutScheme].map((given) => countDifferences(given, wanted))
  return difference.includes(0)
}

/** A digest has one length whatever the text has, so comparing digests tells nothing about the token's. */
async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function countDifferences(given: Uint8Array, wanted: Uint8Array): number {
  let bits = 0
  // No early exit: the time must not tell how far the two agree.
  for (const [index, byte] of wanted.entries()) bits |= byte ^ (given[index] ?? 0)
  return bits
}
