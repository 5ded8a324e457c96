import { once } from 'node:events'
import type { Server } from 'node:http'

import {
  createIterableSimulator,
  type ProjectType,
  type SimulatorSummary,
} from '@iterelay/iterable-sdk/simulator'

import { exitCodes } from '../exit-codes.ts'
import { serveFetch } from '../simulate/serve-fetch.ts'
import type { Surroundings } from '../surroundings.ts'
import { formatCount, formatText } from '../terminal/format.ts'
import { formatTable } from '../terminal/table.ts'
import { UsageError } from '../usage-error.ts'
import { reasonOfSystem } from './reason-of-system.ts'

/** Options of `iterelay simulate`. */
export interface SimulateFlags {
  readonly port: number
  readonly host: string
  readonly projectType: ProjectType
}

/** Where the simulator tells what it holds. */
const summaryPath = '/_simulator/summary'
/** One more than the simulator takes, so that what is too large is still seen to be. */
const maxBodyBytes = 4 * 1024 * 1024 + 1

/**
 * Serves the simulator over HTTP until Ctrl-C, and answers the exit code.
 *
 * @throws UsageError when it cannot listen
 */
export async function simulate(
  { port, host, projectType }: SimulateFlags,
  { stdout, onSignal }: Surroundings,
): Promise<number> {
  const simulator = createIterableSimulator({ projectType, maxRequestLog: 0 })
  const server = serveFetch(async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === summaryPath) return Response.json(simulator.summary())
    return simulator.fetch(request)
  }, maxBodyBytes)
  const address = await listen(server, port, host)
  stdout.write(
    `Simulating an Iterable project (${projectType}) at ${address}; any API key is accepted.\n` +
      `What it holds: ${address}${summaryPath}. Ctrl-C ends it.\n`,
  )
  await new Promise<void>((resolve) => {
    const unlisten = onSignal(() => {
      unlisten()
      resolve()
    })
  })
  server.close()
  server.closeAllConnections()
  stdout.write(`\n${formatSimulatorSummary(simulator.summary())}\n`)
  return exitCodes.ok
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  server.listen({ port, host })
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new UsageError(
      `cannot listen on ${formatText(host)} port ${port}: ${reasonOfSystem(error)}`,
    )
  }
  const bound = server.address()
  // A server on a port has an address with a port.
  if (bound === null || typeof bound === 'string') throw new Error('no port was bound')
  const { address, port: actual, family } = bound
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`
}

const names: readonly (readonly [keyof Omit<SimulatorSummary, 'requests'>, string])[] = [
  ['users', 'users'],
  ['events', 'custom events'],
  ['purchases', 'purchases'],
  ['carts', 'carts'],
  ['cartUpdates', 'cart updates'],
  ['droppedEvents', 'events of unknown users, dropped'],
]

function formatSimulatorSummary({ requests, ...held }: SimulatorSummary): string {
  const rows = names.map(([name, text]) => [text, formatCount(held[name])])
  const calls = Object.entries(requests).map(([operation, count]) => [
    `requests ${operation}`,
    formatCount(count),
  ])
  return formatTable([...rows, ...calls])
}
