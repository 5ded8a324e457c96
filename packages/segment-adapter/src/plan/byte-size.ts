/** Bytes of a text in UTF-8. A lone surrogate counts three, as the replacement character it is encoded as. */
export function byteSize(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    if (unit < 0x800) {
      bytes += 1
      continue
    }
    bytes += 2
    const isPair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
    // A surrogate pair is two units and four bytes: two more than its length, counted once.
    if (isPair) index++
  }
  return bytes
}
