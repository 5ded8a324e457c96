import { createIterableClient, isIterableError, type IterableClient } from '@iterelay/iterable-sdk'
import {
  createIterableSimulator,
  type IterableSimulator,
  type SimulatorOptions,
} from '@iterelay/iterable-sdk/simulator'

import { noon } from './project.ts'

/** A simulated project, its client, and a clock that stands still until it is moved. */
export interface ClientProject {
  readonly simulator: IterableSimulator
  readonly client: IterableClient
  /** Lets the simulator's clock go on. */
  readonly pass: (ms: number) => void
}

/** Creates a project, and a client of this SDK for it that does not try again. */
export function createClientProject(
  options: SimulatorOptions = {},
  apiKey = 'test',
): ClientProject {
  let time = noon
  const simulator = createIterableSimulator({ now: () => time, ...options })
  const client = createIterableClient({
    apiKey,
    fetch: simulator.fetch,
    retry: false,
    // It is the simulator that has to refuse.
    rateLimit: false,
  })
  return { simulator, client, pass: (ms) => void (time += ms) }
}

/** How a call was refused: `400 BadParams: …`; or `accepted`. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'accepted'
  } catch (error) {
    if (!isIterableError(error)) throw error
    const body: unknown = error.body
    const { msg, message }: { msg?: string; message?: string } = Object(body)
    return `${error.status ?? 0} ${error.iterableCode ?? ''}: ${msg ?? message ?? ''}`
  }
}
