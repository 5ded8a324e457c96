import { countBytes } from '../count-bytes.ts'
import { badParams, type Refusal } from './answers.ts'

const maxIdBytes = 512

/** The id that an event or purchase was given; an empty one is none. */
export function idOf(id: unknown): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** The refusal of an event or purchase id beyond the documented 512 bytes; its code and words are ours. */
export function checkId(id: unknown): Refusal | undefined {
  // A letter has three bytes at most per UTF-16 unit, so the usual id need not be counted.
  if (typeof id !== 'string' || id.length * 3 <= maxIdBytes) return undefined
  return countBytes(id) <= maxIdBytes
    ? undefined
    : badParams(`The id is longer than ${maxIdBytes} bytes`)
}
