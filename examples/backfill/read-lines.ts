import { createReadStream } from 'node:fs'

/** One line of a file. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
  /** Bytes of the file up to its end. */
  readonly endsAt: number
}

/** Reads a file line by line, from where an earlier reader ended, and no further than it is asked to. */
export async function* readLines(
  path: string,
  from: { readonly bytes: number; readonly lines: number },
): AsyncGenerator<Line> {
  let number = from.lines
  let endsAt = from.bytes
  let rest: Buffer = Buffer.alloc(0)
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { start: from.bytes })
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk])
    for (let length = rest.indexOf('\n') + 1; length > 0; length = rest.indexOf('\n') + 1) {
      number += 1
      endsAt += length
      yield { number, text: rest.toString('utf8', 0, length), endsAt }
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0) {
    yield { number: number + 1, text: rest.toString(), endsAt: endsAt + rest.length }
  }
}
