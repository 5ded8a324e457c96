/** The byte that ends a line. It is never part of another character in UTF-8. */
export const lineEnd = 10

/**
 * Collects chunks of bytes into blocks of whole lines.
 *
 * A block can be decoded by itself, and where it begins is known to the byte. What is left of a line is kept in pieces until its end
 * comes, so that a long line is not copied again with every chunk.
 */
export class LineBlocks {
  #pieces: Uint8Array[] = []
  #pendingBytes = 0
  #isFirst = true

  /** Bytes of the line that has not ended yet. */
  get pendingBytes(): number {
    return this.#pendingBytes
  }

  /** The lines that end with this chunk, or `undefined` when none does. */
  add(chunk: Uint8Array): Uint8Array | undefined {
    const end = chunk.lastIndexOf(lineEnd) + 1
    if (end === 0) {
      this.keep(chunk)
      return undefined
    }
    const block = this.#join(chunk.subarray(0, end))
    if (end < chunk.byteLength) this.keep(chunk.subarray(end))
    return block
  }

  /** Puts bytes aside for the next block. */
  keep(bytes: Uint8Array): void {
    this.#pieces.push(bytes)
    this.#pendingBytes += bytes.byteLength
  }

  /** What is left, which is then forgotten. */
  rest(): Uint8Array {
    return this.#join(new Uint8Array())
  }

  /** The first block without the mark that some writers put at the start of UTF-8; others as they are. */
  withoutMark(block: Uint8Array): Uint8Array {
    const hasMark = this.#isFirst && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf
    this.#isFirst = false
    return hasMark ? block.subarray(3) : block
  }

  #join(last: Uint8Array): Uint8Array {
    if (this.#pieces.length === 0) return last
    const joined = new Uint8Array(this.#pendingBytes + last.byteLength)
    let at = 0
    for (const piece of [...this.#pieces, last]) {
      joined.set(piece, at)
      at += piece.byteLength
    }
    this.#pieces = []
    this.#pendingBytes = 0
    return joined
  }
}

// The mark is taken off by hand, so that its bytes are counted.
const strict = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = /* @__PURE__ */ new TextEncoder()

/** The text of bytes; `undefined` where they are no UTF-8. With characters replaced it would not be what was sent. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** The start of a text for people to look at. */
export function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4000))
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).byteLength
}
