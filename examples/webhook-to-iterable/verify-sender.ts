type Bytes = Uint8Array<ArrayBuffer>

/**
 * Whether a request carries a token: as `Authorization: Bearer <token>`, or as the user name of `Basic`, where Segment's clients
 * have their write key. Takes as long for a near miss as for a far one.
 */
export async function hasToken(headers: Headers, token: string): Promise<boolean> {
  const given = tokenIn(headers.get('authorization') ?? '')
  const key = await importKey(token, 'SHA-256')
  // Texts with the same HMAC are the same text.
  const expected = await crypto.subtle.sign('HMAC', key, encode(token))
  return crypto.subtle.verify('HMAC', key, expected, encode(given))
}

function tokenIn(authorization: string): string {
  const [, scheme = '', value = ''] = /^(Bearer|Basic) +(.+)$/i.exec(authorization) ?? []
  if (scheme.toLowerCase() !== 'basic') return value
  try {
    const [userName = ''] = atob(value).split(':')
    return userName
  } catch {
    return ''
  }
}

/** How much of a body a signature answers for. */
export type Signed = 'everything' | 'first event' | 'nothing'

/**
 * How much of a body its `X-Signature` covers, which is an HMAC-SHA1 in hex.
 *
 * Segment makes it of the event; and of a batch, which it sends as a JSON list, it signs the first event alone (Twilio's help, "How
 * Segment Computes x-signature for Batched Webhooks"). Whoever has seen one signed event could put others behind it.
 */
export async function signedPart(
  headers: Headers,
  body: Bytes,
  sharedSecret: string,
): Promise<Signed> {
  const signature = fromHex(headers.get('x-signature') ?? '')
  const key = await importKey(sharedSecret, 'SHA-1')
  if (await crypto.subtle.verify('HMAC', key, signature, body)) return 'everything'
  const list = readList(body)
  if (list === undefined || list.length === 0) return 'nothing'
  // It was JSON.stringify that wrote the event, so it writes the same again.
  const first = encode(JSON.stringify(list[0]))
  if (!(await crypto.subtle.verify('HMAC', key, signature, first))) return 'nothing'
  return list.length === 1 ? 'everything' : 'first event'
}

function importKey(secret: string, hash: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash }
  return crypto.subtle.importKey('raw', encode(secret), algorithm, false, ['sign', 'verify'])
}

function readList(body: Bytes): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function encode(text: string): Bytes {
  return new TextEncoder().encode(text)
}

/** No bytes for what is no hex: nothing is signed with that. */
function fromHex(text: string): Bytes {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return new Uint8Array()
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
