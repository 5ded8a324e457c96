import { IterableError } from '../../error.ts'
import { iterableWebhookEventNames } from '../../webhooks/event-names.ts'
import { formatDate } from '../dates.ts'
import { isObject } from '../is-object.ts'
import type { ResolvedSimulatorOptions } from '../options.ts'
import type { StoredSystemEvent, StoredWebhook } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { viewOwner } from '../view-owner.ts'

/** The body of a system webhook, as Iterable sends it. `@iterelay/iterable-sdk/webhooks` reads it. */
export interface WebhookEvent {
  readonly eventName: string
  readonly email?: string
  readonly userId?: string
  readonly dataFields: Readonly<Record<string, unknown>>
}

/** A webhook that was sent, or would have been. */
export interface WebhookDelivery {
  readonly webhookId: number
  readonly endpoint: string
  readonly event: WebhookEvent
}

const known: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(iterableWebhookEventNames)

/** Sends system webhooks to the endpoints that the project has, one try each and without order, and remembers the latest. */
export class WebhookSender {
  readonly #options: ResolvedSimulatorOptions
  #deliveries: WebhookDelivery[] = []
  #onTheWay = new Set<Promise<void>>()

  constructor(options: ResolvedSimulatorOptions) {
    this.#options = options
  }

  /** Tells the webhooks of an event, if it is one that Iterable reports. */
  report(store: Store, event: StoredSystemEvent): void {
    if (store.things.webhooks.size === 0 || !known.has(event.eventType)) return
    const campaign = store.things.campaigns.get(event.campaignId ?? Number.NaN)
    const isBlast = campaign?.details.type === 'Blast'
    this.#sendAll(store, describeEvent(event), (webhook) => {
      if (!event.eventType.endsWith('Send')) return true
      return isBlast ? webhook.blastSendEnabled : webhook.triggeredSendEnabled
    })
  }

  /**
   * Sends any event to all webhooks that are switched on.
   *
   * @throws IterableError `invalid_option` when it is no event
   */
  emit(store: Store, event: WebhookEvent): void {
    const { eventName, dataFields }: Partial<WebhookEvent> = isObject(event) ? event : {}
    if (typeof eventName !== 'string' || !isObject(dataFields)) {
      throw new IterableError(
        'invalid_option',
        'emitWebhook: an event has an eventName and dataFields, an object',
      )
    }
    this.#sendAll(store, event, () => true)
  }

  list(): readonly WebhookDelivery[] {
    return structuredClone(this.#deliveries)
  }

  /** Waits for what is on the way. */
  async settle(): Promise<void> {
    while (this.#onTheWay.size > 0) await Promise.all(this.#onTheWay)
  }

  clear(): void {
    this.#deliveries = []
  }

  #sendAll(store: Store, event: WebhookEvent, wants: (webhook: StoredWebhook) => boolean): void {
    for (const webhook of store.things.webhooks.all()) {
      if (!webhook.enabled || !wants(webhook)) continue
      this.#deliveries.push({ webhookId: webhook.id, endpoint: webhook.endpoint, event })
      // Bounded as the log of requests is.
      if (this.#deliveries.length > Math.max(this.#options.maxRequestLog, 1)) {
        this.#deliveries.shift()
      }
      this.#send(webhook, event)
    }
  }

  #send(webhook: StoredWebhook, event: WebhookEvent): void {
    const { sendWebhook } = this.#options
    if (sendWebhook === undefined) return
    const sending = Promise.resolve()
      .then(() => sendWebhook(makeRequest(webhook, event)))
      // Delivery is not guaranteed, and nobody waits for it.
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => this.#onTheWay.delete(sending))
    this.#onTheWay.add(sending)
  }
}

function makeRequest(
  { endpoint, authType, authToken = '', headers = [] }: StoredWebhook,
  event: WebhookEvent,
): Request {
  const all = new Headers({ 'Content-Type': 'application/json' })
  if (authType !== 'NoAuth') all.set('Authorization', `${authType} ${authToken}`)
  for (const { key, value } of headers) all.set(key, value)
  return new Request(endpoint, { method: 'POST', headers: all, body: JSON.stringify(event) })
}

function describeEvent(event: StoredSystemEvent): WebhookEvent {
  const { owner, eventType, createdAt, campaignId, templateId, messageId, fields } = event
  return {
    ...viewOwner(owner),
    eventName: eventType,
    dataFields: {
      ...present({ campaignId, templateId, messageId }),
      ...fields,
      ...viewOwner(owner),
      createdAt: formatDate(createdAt),
    },
  }
}

/** Members that have a value. */
function present(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
