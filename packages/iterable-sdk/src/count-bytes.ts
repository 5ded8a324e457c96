/** Bytes of a text in UTF-8. */
export function countBytes(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    bytes += unit < 0x800 ? 1 : 2
    // The two halves of a pair have four bytes together; a lone half becomes U+FFFD, which has three.
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(at + 1)
      if (next >= 0xdc00 && next < 0xe000) at++
    }
  }
  return bytes
}

/** Whether a text has more bytes in UTF-8 than that. */
export function isLongerThan(bytes: number, text: string): boolean {
  // No character has more than three bytes per unit, so most texts need no count.
  return text.length * 3 > bytes && countBytes(text) > bytes
}
