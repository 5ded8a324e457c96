import { hexDigest } from '../hex-digest.ts'

/**
 * The hash by which Iterable lists forgotten users: SHA-256 of the identifier, trimmed and in lower case, as 64 hexadecimal
 * digits in lower case.
 *
 * User ids are put in lower case, too, so ids that differ in case alone have one hash.
 *
 * @param identifier an e-mail address or a user id
 */
export async function hashIdentifier(identifier: string): Promise<string> {
  return hexDigest('SHA-256', identifier.trim().toLowerCase())
}
