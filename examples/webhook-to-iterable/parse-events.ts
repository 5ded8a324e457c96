/**
 * The events in a body: one event, a list of them (Segment's webhooks), or `{ "batch": [...] }` (Segment's own clients).
 *
 * `undefined` for what is none of these. What the members are is looked at by the destination, one by one.
 */
export function parseEvents(body: Uint8Array): readonly unknown[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return undefined
  if (!('batch' in value)) return [value]
  return Array.isArray(value.batch) ? value.batch : undefined
}
