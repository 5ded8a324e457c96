import type { Input } from '../commands/open-input.ts'
import { parseLine, type ParsedLine } from '../replay/parse-line.ts'
import { readLines, type Line } from '../replay/read-lines.ts'
import { UsageError } from '../usage-error.ts'

/** Characters of an event that is spread over many lines: more than Iterable takes in a request. */
const maxLength = 10_000_000

/**
 * Reads one event: that of a line of events or of a rejects file, or one that is the whole file, over as many lines as it likes.
 *
 * Without a line number it is the first line that is not blank.
 *
 * @throws UsageError when there is none
 */
export async function readOneEvent(input: Input, wanted: number | undefined): Promise<unknown> {
  const { name } = input
  let text = ''
  for await (const line of readLines(input.bytes)) {
    if (wanted !== undefined) {
      if (line.number === wanted) return eventOf(line, name)
      continue
    }
    if (text === '') {
      const parsed = parseLine(line)
      if (parsed !== undefined && 'event' in parsed) return parsed.event
      if (parsed !== undefined && line.damage !== undefined) return eventOf(line, name)
    }
    text += `${line.text}\n`
    if (text.length > maxLength) throw new UsageError(`${name} is too large for one event`)
  }
  if (wanted !== undefined) throw new UsageError(`${name} has no line ${wanted}`)
  if (text.trim() === '') throw new UsageError(`${name} holds no event`)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UsageError(`${name} does not begin with an event: its first line is not JSON`)
  }
}

function eventOf(line: Line, name: string): unknown {
  const parsed: ParsedLine | undefined = parseLine(line)
  if (parsed === undefined) throw new UsageError(`line ${line.number} of ${name} is blank`)
  if ('event' in parsed) return parsed.event
  throw new UsageError(`line ${line.number} of ${name} holds no event: ${parsed.reason}`)
}
