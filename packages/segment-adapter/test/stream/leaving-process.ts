// Leaves a stream while an event waits for company, as long as it may; ends by itself only if nothing is left behind.
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { createIterableDestination, defaultFields } from '@iterelay/segment-adapter'

const simulator = createIterableSimulator()
const destination = createIterableDestination({
  settings: { apiKey: 'test' },
  mappings: [{ name: 'profiles', action: 'updateUser', fields: defaultFields('updateUser') }],
  fetch: simulator.fetch,
})

async function* source(): AsyncGenerator<object> {
  yield { type: 'identify', userId: 'ana' }
  await flushed
  yield { type: 'identify', userId: 'ben' }
  await new Promise(() => undefined)
}

const { promise: flushed, resolve } = Promise.withResolvers<void>()
const stream = destination.stream(source(), { maxWaitMs: 2_147_483_647 })
const first = stream.next()
setTimeout(() => void stream.flush().then(resolve), 1)
await first
const second = stream.next()
// Ben is read, and waits.
await new Promise((done) => {
  setTimeout(done, 1)
})
await stream.return()
console.log((await first).value?.outcome.status, (await second).done, simulator.requests().length)
