import { senders, type DeliveryLoad } from './delivery/senders.ts'
import type { LoadCost } from './load-clients.ts'
import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row, type Target } from './row.ts'
import { withProcesses } from './with-processes.ts'

const mostEvents = 12_800

/** What events are sent to, in a process of its own: by file and argument. */
const servers = {
  'the simulator': ['./simulator-process.ts', String(mostEvents)],
  'a server that takes all': ['./accepting-server-process.ts', '0'],
  // About what a round trip to Iterable takes from the same continent.
  'a server that takes all after 50 ms': ['./accepting-server-process.ts', '50'],
} as const

/** Enough for 64 requests twice over in the bulk lane, and for turns of less than a second in the other. */
const eventsOf = {
  bulk: { 1: 12_800, 8: 12_800, 64: 12_800 },
  single: { 1: 500, 8: 1000, 64: 2000 },
} as const
/** The same where each request takes its time. */
const fewerEventsOf = {
  bulk: { 1: 1000, 8: 6400, 64: 12_800 },
  single: { 1: 10, 8: 80, 64: 640 },
} as const

const base = 'bare fetch'

/**
 * Events per second from the call of `deliver` or `stream` to the last outcome, beside a loop by hand that sends the same bodies, finished
 * beforehand, with bare fetch.
 */
export async function measureDeliveryLoad(against: keyof typeof servers): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const lane of ['bulk', 'single'] as const) {
    rows.push(
      ...(await withProcesses(async (start) => {
        const [file, ...args] = servers[against]
        const [, port] = await start(file, args)
        const asks: [string, (load: DeliveryLoad) => Promise<LoadCost>][] = []
        for (const name of Object.keys(senders)) {
          // A process each: shared code would be optimised for a mixture of callers.
          const args = [name, `http://127.0.0.1:${String(port)}`, lane]
          const [ask] = await start('./delivery-process.ts', args)
          // The compiler of the engine is at work for the first ten thousand requests.
          await ask({ events: mostEvents, inFlight: 64 })
          asks.push([name, async (load) => asCost(await ask(load))])
        }
        const found: Row[] = []
        for (const inFlight of [1, 8, 64] as const) {
          const amounts = against === 'a server that takes all after 50 ms' ? fewerEventsOf : eventsOf
          const load = { events: amounts[lane][inFlight], inFlight }
          const costs = await interleave(
            Object.fromEntries(asks.map(([name, ask]) => [name, () => ask(load)])),
            { rounds: 40, warmUp: 3, budgetMs: 12_000 },
          )
          found.push(...rowsOf(`${lane} lane, ${inFlight} at a time, to ${against}`, load, costs))
        }
        return found
      })),
    )
  }
  return rows
}

function rowsOf(
  measure: string,
  { events }: DeliveryLoad,
  costs: ReadonlyMap<string, readonly LoadCost[]>,
): Row[] {
  const perSecond = (name: string): readonly number[] =>
    (costs.get(name) ?? []).map(({ wallMs }) => (events * 1000) / wallMs)
  const ofBase = perSecond(base)
  const ratio = (name: string, target?: Target): Row => {
    const sample = compare(perSecond(name), ofBase, (a, b) => a / b)
    return sampleRow(measure, name, sample, { unit: 'x', digits: 2 }, target)
  }
  return [
    sampleRow(measure, base, summarise(ofBase), { unit: 'events/s', digits: 0 }),
    ratio('bare fetch, again'),
    ratio('bare fetch, mapped by hand'),
    ratio('deliver', { atLeast: 0.9 }),
    ratio('stream', { atLeast: 0.9 }),
  ]
}

function asCost(message: unknown): LoadCost {
  // Sent by delivery-process.ts, which is typed with the same interface.
  return message as LoadCost // oxlint-disable-line typescript/no-unsafe-type-assertion
}
