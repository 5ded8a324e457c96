/** Longest messageId that is remembered, in UTF-16 units: several times what Segment's libraries make. */
const maxMessageIdLength = 256

/**
 * The key of an event and a mapping. `undefined` when the event has no messageId to go by: it is missing, empty, too long or no text.
 *
 * JSON keeps any two pairs apart, also where a store cannot hold every text: it writes half a surrogate pair in ASCII.
 */
export function dedupeKey(event: unknown, mapping: string): string | undefined {
  const messageId = readMessageId(event)
  if (typeof messageId !== 'string') return undefined
  if (messageId === '' || messageId.length > maxMessageIdLength) return undefined
  return JSON.stringify([mapping, messageId])
}

function readMessageId(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return undefined
  try {
    return Reflect.get(event, 'messageId')
  } catch {
    // A getter that throws says nothing.
    return undefined
  }
}
