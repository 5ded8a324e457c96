// An application's own Segment client, pointed at a relay instead of at Segment: `node examples/live-analytics-node/index.ts`
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'
import { Analytics } from '@segment/analytics-node'

import { createRelayServer } from './relay-server.ts'

const simulator = createIterableSimulator()
const destination = createIterableDestination({
  settings: { apiKey: 'your-server-side-key' },
  mappings: defaultPresets,
  fetch: simulator.fetch, // leave this line out to talk to Iterable
})

const server = createRelayServer(destination, ({ outcomes }) => {
  for (const { status, results, code = '' } of outcomes) {
    console.log(status, results[0]?.mapping ?? '', code)
  }
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo

const analytics = new Analytics({ writeKey: 'any', host: `http://127.0.0.1:${port}` })
analytics.identify({ userId: 'u-1', traits: { email: 'ana@example.com', plan: 'pro' } })
analytics.track({ userId: 'u-1', event: 'Trial Started', properties: { days: 14 } })
analytics.track({ anonymousId: 'nobody', event: 'Trial Started' })
analytics.page({ userId: 'u-1', name: 'Home' })
await analytics.closeAndFlush()
server.close()

console.log(simulator.user('ana@example.com')?.profile)
