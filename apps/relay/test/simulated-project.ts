import { once } from 'node:events'

import {
  createIterableSimulator,
  type IterableSimulator,
  type SimulatorOptions,
} from '@iterelay/iterable-sdk/simulator'
import { onTestFinished } from 'vitest'

import { serveFetch } from '../src/simulate/serve-fetch.ts'

/** A simulated project behind a real HTTP server, for one test. */
export async function startProject(options: SimulatorOptions = {}): Promise<{
  readonly simulator: IterableSimulator
  readonly url: string
  /** Requests that came in, answered or not. */
  readonly received: () => number
}> {
  const simulator = createIterableSimulator(options)
  let count = 0
  const server = serveFetch(async (address, request) => {
    count += 1
    return simulator.fetch(address, request)
  }, 5_000_000)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { simulator, url: `http://127.0.0.1:${address.port}`, received: () => count }
}
