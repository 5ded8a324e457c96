import { isUtf8 } from 'node:buffer'

/** One line of the input, without its end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
  /**
   * Why the text is not what stood in the file: `too_long` lines are cut after their first bytes, and bytes that are no UTF-8
   * are replaced by U+FFFD.
   */
  readonly damage?: 'too_long' | 'invalid_utf8'
}

/** Options of {@link readLines}. */
export interface ReadLinesOptions {
  /** Told how many bytes came in, each time. */
  readonly onBytes?: (count: number) => void
  /** Bytes of a line beyond which it is cut. Default: 32 MiB, eight times what Iterable takes in a request. */
  readonly maxLineBytes?: number
}

const newline = 0x0a
const carriageReturn = 0x0d
/** Bytes kept of a line that is too long. */
const sampleBytes = 1000

/**
 * Cuts bytes into lines: LF or CR LF, with or without one at the end, a byte order mark left out.
 *
 * Holds one line at a time, and no more of it than the limit, so that a file without line ends does not fill the memory.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  { onBytes, maxLineBytes = 32 * 1024 * 1024 }: ReadLinesOptions = {},
): AsyncGenerator<Line> {
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0

  const add = (part: Uint8Array): void => {
    size += part.length
    if (size <= maxLineBytes) parts.push(part)
    else if (size - part.length <= maxLineBytes) {
      parts = [Buffer.concat([...parts, part]).subarray(0, sampleBytes)]
    }
  }
  const take = (): Line => {
    number += 1
    const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
    const tooLong = size > maxLineBytes
    parts = []
    size = 0
    return makeLine(number, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), tooLong)
  }

  for await (const chunk of source) {
    onBytes?.(chunk.length)
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (size > 0) yield take()
}

function makeLine(number: number, bytes: Buffer, tooLong: boolean): Line {
  const start = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const end = bytes.at(-1) === carriageReturn && !tooLong ? bytes.length - 1 : bytes.length
  const text = bytes.toString('utf8', start, end)
  if (tooLong) return { number, text, damage: 'too_long' }
  return isUtf8(bytes) ? { number, text } : { number, text, damage: 'invalid_utf8' }
}
