import type { Mapping } from '../../src/index.ts'
import type { RecordedRequest } from './recorded-case.ts'

interface Entry {
  readonly email?: string
  readonly userId?: string
}

/**
 * Recorded requests as we make them: custom events whose users an answer could not tell apart are never in one bulk request,
 * where Segment sends all in one. Everything else is left as it was recorded.
 */
export function parted(requests: readonly RecordedRequest[]): RecordedRequest[] {
  return requests.flatMap((request) => {
    const { json } = request
    if (typeof json !== 'object' || json === null || !('events' in json)) return request
    const parts: Entry[][] = []
    for (const entry of json.events as Entry[]) {
      const lowest = parts.findLastIndex((part) => part.some((other) => isMixedUp(entry, other)))
      const part = (parts[lowest + 1] ??= [])
      part.push(entry)
    }
    return parts.map((events) => ({ ...request, json: { ...json, events } }))
  })
}

/** Whether two events name one identifier, and differ in the other. */
function isMixedUp(one: Entry, other: Entry): boolean {
  const sameEmail = one.email?.toLowerCase() === other.email?.toLowerCase()
  const sameUserId = one.userId === other.userId
  const meet = (sameEmail && one.email !== undefined) || (sameUserId && one.userId !== undefined)
  return meet && !(sameEmail && sameUserId)
}

/**
 * The fields of a mapping as they are where a recorded batch begins: Segment cuts batches by `batch_size` before an action
 * sees them, and so do we, but in one piece with the rest.
 */
export function alreadyCut(fields: Mapping['fields']): Mapping['fields'] {
  return typeof fields['batch_size'] === 'number' ? { ...fields, batch_size: 1001 } : fields
}
