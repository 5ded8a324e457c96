/** An endpoint, and a play of what Segment sends to it: `node examples/webhook-to-iterable/index.ts` */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import process from 'node:process'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'

import { createNodeServer } from './node-server.ts'
import { createWebhookHandler } from './webhook-handler.ts'

const { ITERABLE_API_KEY: apiKey, ITERABLE_DATA_CENTER: dataCenter = 'us' } = process.env
// Before events go to the wrong continent.
if (!['us', 'eu'].includes(dataCenter)) throw new Error('ITERABLE_DATA_CENTER must be us or eu')
const simulator = createIterableSimulator()

const handle = createWebhookHandler({
  destination: createIterableDestination({
    settings: {
      apiKey: apiKey || 'any',
      dataCenterLocation: dataCenter === 'eu' ? 'europe' : 'united_states',
    },
    mappings: defaultPresets,
    // Segment waits 10 seconds for an answer: rather tell it when to come back than wait for longer than that.
    retry: { budgetMs: 5000 },
    // Without a key an Iterable in memory answers, and nothing leaves this machine.
    fetch: apiKey ? fetch : simulator.fetch,
  }),
  token: 'a-token',
  sharedSecret: 'a-secret',
  park: (letters) => {
    for (const { reasons } of letters) console.log(`  parked: ${reasons[0]?.code}`)
  },
})
const server = createNodeServer(handle)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo

const identify = { type: 'identify', userId: 'u-1', traits: { email: 'ana@example.com' } }
const track = { type: 'track', userId: 'u-1', event: 'Trial Started', messageId: 'm-1' }

await post('an event', identify)
await post('a batch with a stranger in it', [track, { ...track, userId: 'nobody' }])
simulator.failNext('events.trackBulk', { status: 429, headers: { 'retry-after': '20' } })
await post('while Iterable is busy', track)
await post('a forged event', track, 'forged')
await post('a text', 'no event')
server.close()

/** Sends a body as Segment does: signed, where it is a list in its first event. */
async function post(title: string, body: unknown, secret = 'a-secret'): Promise<void> {
  const signed = JSON.stringify(Array.isArray(body) ? body[0] : body)
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer a-token',
      'x-signature': createHmac('sha1', secret).update(signed).digest('hex'),
    },
    body: JSON.stringify(body),
  })
  const wait = response.headers.get('retry-after')
  console.log(`${title}: ${response.status}${wait === null ? '' : `, again in ${wait} s`}`)
  console.log(`  ${await response.text()}`)
}
