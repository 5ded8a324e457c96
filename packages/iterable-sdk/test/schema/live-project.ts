import { createIterableClient, type IterableClient } from '@iterelay/iterable-sdk'

/** A client of a project that lists these user fields. */
export function clientOfFields(fields: unknown): {
  readonly client: IterableClient
  readonly calls: string[]
} {
  const calls: string[] = []
  const client = createIterableClient({
    apiKey: 'the-secret-key',
    fetch: (...request) => {
      const { method, url } = new Request(...request)
      calls.push(`${method} ${new URL(url).pathname}`)
      return Promise.resolve(
        new Response(
          `{ "fields": ${typeof fields === 'string' ? fields : JSON.stringify(fields)} }`,
        ),
      )
    },
  })
  return { client, calls }
}

/** Fields of every type, in no order, with names of every kind. */
export const liveFields: Readonly<Record<string, string>> = {
  seats: 'long',
  plan: 'string',
  score: 'double',
  isStaff: 'boolean',
  trialEndsAt: 'date',
  office_geo_location: 'geo_location',
  settings: 'object',
  logins: 'nested',
  'address.street': 'string',
  address: 'object',
  'address.position.floor': 'long',
  orders: 'nested',
  'orders.total': 'double',
  'first name': 'string',
  "it's": 'string',
  '2nd': 'string',
  'really?': 'boolean',
  tags: 'string',
  // Iterable's own
  email: 'string',
  'itblInternal.emailDomain': 'string',
  signupDate: 'date',
}
