/** Six events, four of which go wrong, each in its own way: `node examples/partial-failure/index.ts` */
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'

import { decide } from './decide.ts'
import { events } from './events.ts'
import { createTroubledProject } from './troubled-project.ts'

const { ITERABLE_API_KEY: apiKey, ITERABLE_DATA_CENTER: dataCenter = 'us' } = process.env
// Before events go to the wrong continent.
if (!['us', 'eu'].includes(dataCenter)) throw new Error('ITERABLE_DATA_CENTER must be us or eu')

const destination = createIterableDestination({
  settings: {
    apiKey: apiKey || 'any',
    dataCenterLocation: dataCenter === 'eu' ? 'europe' : 'united_states',
  },
  mappings: defaultPresets,
  // Only to see the throttling. Without this line the client waits and tries again by itself before anything fails.
  retry: false,
  fetch: apiKey ? fetch : createTroubledProject().fetch,
})

const parked: object[] = []
let waiting = Object.entries(events)

for (let round = 1; waiting.length > 0 && round <= 3; round += 1) {
  const { outcomes } = await destination.deliver(waiting.map(([, event]) => event))

  const again: typeof waiting = []
  let pauseMs = 0
  const table: Record<string, object> = {}
  for (const [index, [name, event]] of waiting.entries()) {
    // There is one outcome per event, in their order.
    const outcome = outcomes[index]!
    const decision = decide(outcome)
    if (decision.kind === 'retry') {
      again.push([name, event])
      pauseMs = Math.max(pauseMs, decision.afterMs)
    } else if (decision.kind !== 'done') {
      parked.push({ reasons: decision.reasons, event })
    }
    const [result] = outcome.results
    const { code = '', attempts = 0 } = result ?? {}
    table[name] = { status: outcome.status, code, attempts, decision: decision.kind }
  }
  console.table(table)

  waiting = again
  if (waiting.length > 0) console.log(`sending ${waiting.length} again in ${pauseMs} ms`)
  await sleep(pauseMs)
}

console.log(`${parked.length} parked, ${waiting.length} given up`)
