/** The endpoint as a service in Node: `WEBHOOK_TOKEN=... node examples/webhook-to-iterable/server.ts` */
import process from 'node:process'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination, createMemoryDedupeStore } from '@iterelay/segment-adapter'

import { createNodeServer } from './node-server.ts'
import { parkInFile } from './park-in-file.ts'
import { createWebhookHandler } from './webhook-handler.ts'

const { ITERABLE_API_KEY: apiKey, ITERABLE_DATA_CENTER: dataCenter = 'us' } = process.env
// Before events go to the wrong continent.
if (!['us', 'eu'].includes(dataCenter)) throw new Error('ITERABLE_DATA_CENTER must be us or eu')
const {
  WEBHOOK_TOKEN: token = '',
  SEGMENT_SHARED_SECRET: sharedSecret = '',
  DEAD_LETTERS: deadLetters = 'dead-letters.ndjson',
  PORT: port = '8080',
} = process.env

const destination = createIterableDestination({
  settings: {
    apiKey: apiKey || 'any',
    dataCenterLocation: dataCenter === 'eu' ? 'europe' : 'united_states',
  },
  mappings: defaultPresets,
  // Of a batch that is repeated, only what was not delivered is sent again. For several processes there is a store in Redis.
  dedupe: createMemoryDedupeStore(),
  // Segment waits 10 seconds for an answer: rather tell it when to come back than wait for longer than that.
  retry: { budgetMs: 5000 },
  // Without a key an Iterable in memory answers, and nothing leaves this machine.
  fetch: apiKey ? fetch : createIterableSimulator().fetch,
})

const server = createNodeServer(
  createWebhookHandler({
    destination,
    token,
    sharedSecret,
    park: parkInFile(deadLetters),
    onProblem: (problem) => console.error(problem),
  }),
)
server.listen(Number(port), () => {
  const address = server.address()
  console.log(`listening on ${typeof address === 'object' ? address?.port : address}`)
})

// Ends when every request under way has its answer.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
