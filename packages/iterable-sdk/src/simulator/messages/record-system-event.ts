import type { StoredSystemEvent } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import type { StoredUser } from '../store/user-store.ts'

/** What a system event tells. */
export interface SystemEventDetails {
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly campaignId?: number | undefined
  readonly templateId?: number | undefined
  readonly messageId?: string | undefined
  readonly fields?: Readonly<Record<string, unknown>>
}

/** Holds an event that Iterable itself makes, such as `emailSend`, and tells whoever sends webhooks. */
export function recordSystemEvent(
  store: Store,
  owner: StoredUser,
  eventType: string,
  { createdAt, campaignId, templateId, messageId, fields = {} }: SystemEventDetails,
): void {
  const event: StoredSystemEvent = {
    id: store.makeId(),
    owner,
    eventType,
    createdAt,
    campaignId,
    templateId,
    messageId,
    fields,
  }
  store.systemEvents.put(event)
  store.onSystemEvent?.(event)
}
