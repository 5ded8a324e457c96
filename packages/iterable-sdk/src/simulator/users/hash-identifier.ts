/** SHA-256, in hexadecimal digits, of an identifier in lower case and without space around it. */
export async function hashIdentifier(identifier: string): Promise<string> {
  const bytes = new TextEncoder().encode(identifier.trim().toLowerCase())
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
