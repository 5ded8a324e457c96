import { createIterableClient, isIterableError, type IterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'

import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'

/** The Iterable project that a command works with. */
export interface Target {
  readonly client: IterableClient
  /** Where it is, as a phrase. Never holds the key. */
  readonly description: string
}

/** A key for simulators, which take any. */
const placeholderKey = 'simulator'

/**
 * Finds the project: Iterable's, that at an address, or without a key the simulator in this process.
 *
 * @throws UsageError when a setting is wrong
 */
export function resolveTarget(baseUrlFlag: string | undefined, env: Surroundings['env']): Target {
  const apiKey = setting(env, 'ITERABLE_API_KEY')
  const dataCenter = resolveDataCenter(setting(env, 'ITERABLE_DATA_CENTER'))
  const baseUrl = baseUrlFlag ?? setting(env, 'ITERABLE_BASE_URL')
  if (baseUrl !== undefined) {
    const name = baseUrlFlag === undefined ? 'ITERABLE_BASE_URL' : '--base-url'
    checkBaseUrl(baseUrl, name)
    if (apiKey === undefined && !isLoopback(baseUrl)) {
      throw new UsageError(
        `${name} is not on this machine, so an API key is needed: set ITERABLE_API_KEY`,
      )
    }
    return {
      client: createClient({
        apiKey: apiKey ?? placeholderKey,
        baseUrl,
        // What listens on this machine is no Iterable, and has not its limits.
        ...(isLoopback(baseUrl) ? { rateLimit: false } : {}),
      }),
      description: `the Iterable project at ${new URL(baseUrl).origin}`,
    }
  }
  if (apiKey === undefined) {
    const simulator = createIterableSimulator({ maxRequestLog: 0 })
    return {
      client: createClient({
        apiKey: placeholderKey,
        fetch: simulator.fetch,
        rateLimit: false,
      }),
      description: 'the embedded Iterable simulator, since ITERABLE_API_KEY is not set',
    }
  }
  return {
    client: createClient({ apiKey, dataCenter }),
    description: `your Iterable project in the ${dataCenter.toUpperCase()} data center`,
  }
}

/** A variable that is set to something. */
function setting(env: Surroundings['env'], name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function resolveDataCenter(value: string | undefined): 'us' | 'eu' {
  const name = value?.toLowerCase() ?? 'us'
  if (name === 'us' || name === 'eu') return name
  // Without the value: somebody may have mixed up the variables.
  throw new UsageError('ITERABLE_DATA_CENTER must be us or eu')
}

function checkBaseUrl(value: string, name: string): void {
  const url = URL.canParse(value) ? new URL(value) : undefined
  // The value is not shown: an address can hold a password.
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new UsageError(`${name} must be an http or https address, such as http://127.0.0.1:8080`)
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new UsageError(`${name} must have no query, fragment, user name or password`)
  }
  if (url.protocol === 'http:' && !isLoopback(value)) {
    throw new UsageError(
      `${name} must be an https address unless it is on this machine, since the API key is sent to it`,
    )
  }
}

function isLoopback(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

function createClient(options: Parameters<typeof createIterableClient>[0]): IterableClient {
  try {
    return createIterableClient(options)
  } catch (error) {
    if (!isIterableError(error)) throw error
    throw new UsageError(error.message.replaceAll('apiKey', 'ITERABLE_API_KEY'))
  }
}
