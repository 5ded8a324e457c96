import { hexDigest } from '../../hex-digest.ts'

/** SHA-256, in hexadecimal digits, of an identifier in lower case and without space around it. */
export function hashIdentifier(identifier: string): Promise<string> {
  return hexDigest('SHA-256', identifier.trim().toLowerCase())
}
