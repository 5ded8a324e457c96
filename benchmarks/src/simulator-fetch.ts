import process from 'node:process'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'

import { interleave } from './measure.ts'
import { comparedRows, type Row } from './row.ts'

const headers = { 'Api-Key': 'any', 'Content-Type': 'application/json' }
const host = 'https://api.iterable.com'
let sent = 0

/** What is sent, made anew each time. */
const bodies = {
  '/api/users/update': () => ({ email: emailOf(sent), dataFields: { plan: 'pro', visits: sent } }),
  '/api/events/track': () => ({
    email: emailOf(sent),
    eventName: 'Opened',
    dataFields: { n: sent },
  }),
  '/api/events/trackBulk': () => ({
    events: Array.from({ length: 100 }, (_, at) => ({
      email: emailOf(sent + at),
      eventName: 'Opened',
      dataFields: { n: sent },
    })),
  }),
} as const

function emailOf(number: number): string {
  return `u${number % 2000}@example.com`
}

/** The least that a mock could do: read the body as JSON, and say yes. */
async function bareHandler(_url: string, init: { readonly body: string }): Promise<Response> {
  JSON.parse(init.body)
  return Response.json({ msg: '', code: 'Success', params: null })
}

/** CPU time of one request to the simulator by its `fetch`, beside that of a handler that says yes to everything. */
export async function measureSimulatorFetch(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [path, makeBody] of Object.entries(bodies)) {
    // Few events are kept, so that what is measured is not the growth of memory.
    let simulator = createIterableSimulator({ maxRequestLog: 0 })
    const run = async (
      fetch: (
        url: string,
        init: { method: string; headers: Record<string, string>; body: string },
      ) => Promise<Response>,
    ): Promise<number> => {
      const requests = path.endsWith('Bulk') ? 20 : 400
      const before = process.cpuUsage()
      for (let n = 0; n < requests; n++) {
        sent += 1
        const init = { method: 'POST', headers, body: JSON.stringify(makeBody()) }
        const response = await fetch(host + path, init)
        await response.text()
      }
      const { user, system } = process.cpuUsage(before)
      return (user + system) / requests
    }
    const figures = await interleave(
      {
        bare: () => run(bareHandler),
        simulator: () => {
          if (simulator.summary().events > 50_000) {
            simulator = createIterableSimulator({ maxRequestLog: 0 })
          }
          return run((url, init) => simulator.fetch(url, init))
        },
      },
      { rounds: 60, warmUp: 20, budgetMs: 15_000 },
    )
    const bare = figures.get('bare') ?? []
    const own = figures.get('simulator') ?? []
    const measure = `CPU per POST ${path}, in process`
    rows.push(
      ...comparedRows(
        measure,
        ['a handler that parses and says yes', bare],
        ['simulator.fetch', own],
        { unit: 'µs', digits: 1 },
        'simulator.fetch to the handler',
      ),
    )
  }
  return rows
}
