import { parseLine, type ParsedLine } from './parse-line.ts'
import type { Line } from './read-lines.ts'

/** Limits of one chunk. */
export interface ChunkLimits {
  readonly maxLines: number
  /** Characters of input, so that a file of very long lines does not fill the memory. */
  readonly maxChars: number
}

/**
 * The limits of a replay.
 *
 * A thousand events are at most one full bulk request of each kind (1,001 items), so requests are well filled; and it is what Ctrl-C
 * waits for and what a crash leaves unknown.
 */
const defaultLimits: ChunkLimits = { maxLines: 1000, maxChars: 8 * 1024 * 1024 }

/** Parses lines and gathers them to chunks, in order; blank lines are left out. */
export async function* chunkLines(
  lines: AsyncIterable<Line>,
  { maxLines, maxChars }: ChunkLimits = defaultLimits,
): AsyncGenerator<readonly ParsedLine[]> {
  let chunk: ParsedLine[] = []
  let chars = 0
  let failure: { readonly error: unknown } | undefined
  try {
    for await (const line of lines) {
      const parsed = parseLine(line)
      if (parsed === undefined) continue
      chunk.push(parsed)
      chars += line.text.length
      if (chunk.length < maxLines && chars < maxChars) continue
      yield chunk
      chunk = []
      chars = 0
    }
  } catch (error) {
    // What was read before the input failed still counts.
    failure = { error }
  }
  if (chunk.length > 0) yield chunk
  if (failure !== undefined) throw failure.error
}
