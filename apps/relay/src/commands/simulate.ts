import { once } from 'node:events'
import type { Server } from 'node:http'

import { isIterableError } from '@iterelay/iterable-sdk'
import {
  createIterableSimulator,
  type IterableSimulator,
  type ProjectType,
  type SimulatorOptions,
  type SimulatorSummary,
} from '@iterelay/iterable-sdk/simulator'

import { exitCodes } from '../exit-codes.ts'
import { allowBrowsers } from '../simulate/allow-browsers.ts'
import { controlPath, withControl } from '../simulate/control.ts'
import { serveFetch } from '../simulate/serve-fetch.ts'
import type { Surroundings } from '../surroundings.ts'
import { formatCount, formatText } from '../terminal/format.ts'
import { formatTable } from '../terminal/table.ts'
import { UsageError } from '../usage-error.ts'
import { readSeed } from './read-seed.ts'
import { reasonOfSystem } from './reason-of-system.ts'

/** Options of `iterelay simulate`. */
export interface SimulateFlags {
  readonly port: number
  readonly host: string
  readonly projectType: ProjectType
  /** A file with a seed or a snapshot. */
  readonly seed?: string
  readonly apiKey?: string
  /** Milliseconds until a write can be read. */
  readonly lag?: number
  readonly rateLimits?: boolean
  readonly unknownRoute?: 'helpful' | 'faithful'
  /** Where system webhooks are sent to. */
  readonly webhookUrl?: string
  /** The token that system webhooks bring along. */
  readonly webhookToken?: string
}

/** Requests kept to be looked at: few, since their bodies may be large and the server may run for long. */
const maxRequestLog = 100
/** One more than the simulator takes, so that what is too large is still seen to be. */
const maxBodyBytes = 4 * 1024 * 1024 + 1

/**
 * Serves the simulator over HTTP until Ctrl-C, and answers the exit code.
 *
 * @throws UsageError when it cannot listen
 */
export async function simulate(
  flags: SimulateFlags,
  { stdout, onSignal }: Surroundings,
): Promise<number> {
  const { port, host, projectType } = flags
  const simulator = await createSimulator(flags)
  const server = serveFetch(allowBrowsers(withControl(simulator)), maxBodyBytes)
  const address = await listen(server, port, host)
  stdout.write(
    `Simulating an Iterable project (${projectType}) at ${address}; ${flags.apiKey === undefined ? 'any API key is' : 'one API key is'} accepted.\n` +
      `What it holds: ${address}${controlPath}summary. Ctrl-C ends it.\n`,
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

/** @throws UsageError when the seed is none, or a token is for no webhook */
async function createSimulator(flags: SimulateFlags): Promise<IterableSimulator> {
  const { projectType, apiKey, lag, rateLimits, unknownRoute, webhookUrl, webhookToken } = flags
  if (webhookToken !== undefined && webhookUrl === undefined) {
    throw new UsageError(
      '--webhook-token goes with --webhook-url, which says where to send webhooks',
    )
  }
  const options: SimulatorOptions = {
    projectType,
    maxRequestLog,
    sendWebhook: (request) => fetch(request),
    ...(flags.seed === undefined ? {} : { seed: await readSeed(flags.seed) }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(lag === undefined ? {} : { lagMs: lag }),
    ...(rateLimits === undefined ? {} : { rateLimits }),
    ...(unknownRoute === undefined ? {} : { unknownRoute }),
  }
  try {
    const simulator = createIterableSimulator(options)
    if (webhookUrl !== undefined) {
      const auth = webhookToken === undefined ? {} : { authType: 'Basic', authToken: webhookToken }
      simulator.seed({ webhooks: [{ endpoint: webhookUrl, ...auth }] })
    }
    return simulator
  } catch (error) {
    if (isIterableError(error)) throw new UsageError(error.message)
    throw error
  }
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
