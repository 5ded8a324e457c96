/** A text with one character per byte, so that places in it are places in the bytes. Its letters are right in ASCII only. */
export function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = []
  // In parts, since a call takes only so many arguments.
  for (let at = 0; at < bytes.byteLength; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return parts.join('')
}
