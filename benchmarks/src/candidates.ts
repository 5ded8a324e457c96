import type { paths } from '@iterelay/iterable-sdk'
import { unboundLimits } from './unbound-limits.ts'

/** Sends one event and reads the answer's code. */
export type Send = () => Promise<string>

const apiKey = 'benchmark-key'
let sent = 0

/** An event of ordinary size, about 400 bytes, made anew for every call as an application would. */
function makeEvent() {
  sent += 1
  return {
    id: `order-${sent}`,
    email: 'ana@example.com',
    eventName: 'Order Completed',
    createdAt: 1_790_000_000 + sent,
    dataFields: {
      orderId: `o-${sent}`,
      currency: 'EUR',
      total: 61.5,
      coupon: 'WELCOME',
      items: [
        { sku: 'tea-1', name: 'Green tea, 100 g', price: 12.5, quantity: 3, category: 'Tea' },
        { sku: 'pot-2', name: 'Teapot, glass', price: 24, quantity: 1, category: 'Ware' },
      ],
      shipping: { method: 'standard', country: 'PT', gift: false },
    },
  }
}

/**
 * The ways to send an event that are compared, each made for the address of a server.
 *
 * Only the one that is asked for is imported, so that a process knows no other. `bare fetch` is the least that a caller could write, and
 * what the others are compared with. Its twin is one of those others: how far the two are apart is the noise of the machine.
 */
export const candidates = {
  'bare fetch': makeBareFetch,
  'bare fetch, again': makeBareFetch,
  '@iterelay/iterable-sdk': async (baseUrl: string): Promise<Send> => {
    const { createIterableClient } = await import('@iterelay/iterable-sdk')
    const client = createIterableClient({ apiKey, baseUrl, rateLimit: unboundLimits })
    return async () => (await client.events.track(makeEvent())).code
  },
  'openapi-fetch': async (baseUrl: string): Promise<Send> => {
    const { default: createClient } = await import('openapi-fetch')
    const client = createClient<paths>({ baseUrl, headers: { 'Api-Key': apiKey } })
    return async () => {
      const { data } = await client.POST('/api/events/track', { body: makeEvent() })
      // The types of openapi-fetch turn an open list of codes into an object.
      return String(data?.code)
    }
  },
  '@iterable/api': async (baseUrl: string): Promise<Send> => {
    const { IterableClient } = await import('@iterable/api')
    const client = new IterableClient({ apiKey, baseUrl, timeout: 30_000 })
    return async () => (await client.trackEvent(makeEvent())).code
  },
} satisfies Record<string, (baseUrl: string) => Promise<Send>>

/** Name of a candidate. */
export type Candidate = keyof typeof candidates

/** Whether a text names a candidate. */
export function isCandidate(name: string | undefined): name is Candidate {
  return name !== undefined && Object.hasOwn(candidates, name)
}

async function makeBareFetch(baseUrl: string): Promise<Send> {
  return async () => {
    const response = await fetch(`${baseUrl}/api/events/track`, {
      method: 'POST',
      headers: { 'Api-Key': apiKey, 'Content-Type': 'application/json' },
      body: JSON.stringify(makeEvent()),
    })
    if (!response.ok) throw new Error(`status ${response.status}`)
    const answer: unknown = await response.json()
    const isAnswer = typeof answer === 'object' && answer !== null && 'code' in answer
    return isAnswer ? String(answer.code) : 'no code'
  }
}
