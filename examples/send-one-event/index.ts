/** One person and one thing they did: `node examples/send-one-event/index.ts` */
import process from 'node:process'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'

const { ITERABLE_API_KEY: apiKey, ITERABLE_DATA_CENTER: dataCenter = 'us' } = process.env
// Before events go to the wrong continent.
if (!['us', 'eu'].includes(dataCenter)) throw new Error('ITERABLE_DATA_CENTER must be us or eu')

const destination = createIterableDestination({
  settings: {
    apiKey: apiKey || 'any',
    dataCenterLocation: dataCenter === 'eu' ? 'europe' : 'united_states',
  },
  mappings: defaultPresets,
  // Without a key an Iterable in memory answers, and nothing leaves this machine.
  fetch: apiKey ? fetch : createIterableSimulator().fetch,
})

const events = [
  { type: 'identify', userId: 'u-1', traits: { email: 'ana@example.com', plan: 'pro' } },
  { type: 'track', userId: 'u-1', event: 'Trial Started', messageId: 'm-1' },
]

const { outcomes, requests } = await destination.deliver(events)

for (const [index, { status, results }] of outcomes.entries()) {
  // One result per mapping whose trigger matched. A reason is there unless it was delivered.
  const by = results.map(({ mapping, message }) => [mapping, message].filter(Boolean).join(': '))
  console.log(`${events[index]?.type}: ${status} (${by.join(', ')})`)
}
console.log(`${requests} requests`)
