import type { Lane } from '@iterelay/segment-adapter'

import { senders, type DeliveryLoad } from './delivery/senders.ts'
import type { LoadCost } from './load-clients.ts'
import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row, type Target } from './row.ts'
import { withProcesses } from './with-processes.ts'

/** Events of one turn: by lane, and by how many requests are under way. */
type Amounts = Readonly<Record<Lane, Readonly<Record<1 | 8 | 64, number>>>>

/** Enough for 64 requests twice over in the bulk lane, and for turns of less than a second in the other. */
const amounts: Amounts = {
  bulk: { 1: 12_800, 8: 12_800, 64: 12_800 },
  single: { 1: 500, 8: 1000, 64: 2000 },
}
/** The same where each request takes its time. */
const fewer: Amounts = {
  bulk: { 1: 1000, 8: 6400, 64: 12_800 },
  single: { 1: 10, 8: 80, 64: 640 },
}

interface Server {
  readonly file: string
  readonly args: readonly string[]
  readonly amounts: Amounts
}

/** What events are sent to, in a process of its own. */
const servers = {
  'the simulator': { file: './simulator-process.ts', args: ['12800'], amounts },
  'a server that takes all': { file: './accepting-server-process.ts', args: ['0'], amounts },
  // About what a round trip to Iterable takes from the same continent.
  'a server that takes all after 50 ms': {
    file: './accepting-server-process.ts',
    args: ['50'],
    amounts: fewer,
  },
} as const satisfies Record<string, Server>

const base = 'bare fetch'
const byHand = 'bare fetch, mapped by hand'

/**
 * Events per second from the call of `deliver` or `stream` to the last outcome, beside a loop by hand that sends the same bodies, finished
 * beforehand, with bare fetch.
 */
export async function measureDeliveryLoad(against: keyof typeof servers): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const lane of ['bulk', 'single'] as const) {
    const found = await measureLane(servers[against], lane, `to ${against}`)
    rows.push(...found)
  }
  return rows
}

function measureLane(
  { file, args, amounts: byLane }: Server,
  lane: Lane,
  what: string,
): Promise<readonly Row[]> {
  return withProcesses(async (start) => {
    const [, port] = await start(file, args)
    const asks: [string, (load: DeliveryLoad) => Promise<LoadCost>][] = []
    for (const name of Object.keys(senders)) {
      // A process each: shared code would be optimised for a mixture of callers.
      const url = `http://127.0.0.1:${String(port)}`
      const [ask] = await start('./delivery-process.ts', [name, url, lane])
      const send = async (load: DeliveryLoad): Promise<LoadCost> => asCost(await ask(load))
      asks.push([name, send])
      // The compiler of the engine is at work for the first ten thousand requests.
      const events = byLane[lane][64]
      for (let turn = 0; turn < 5; turn++) await send({ events, inFlight: 64 })
    }
    const rows: Row[] = []
    for (const inFlight of [1, 8, 64] as const) {
      const load = { events: byLane[lane][inFlight], inFlight }
      const costs = await interleave(
        Object.fromEntries(asks.map(([name, send]) => [name, () => send(load)])),
        { rounds: 40, warmUp: 3, budgetMs: 12_000 },
      )
      rows.push(...rowsOf(`${lane} lane, ${inFlight} at a time, ${what}`, load, costs))
    }
    return rows
  })
}

function rowsOf(
  measure: string,
  { events }: DeliveryLoad,
  costs: ReadonlyMap<string, readonly LoadCost[]>,
): Row[] {
  const perSecond = (name: string): readonly number[] =>
    (costs.get(name) ?? []).map(({ wallMs }) => (events * 1000) / wallMs)
  const ratio = (name: string, to: string, target?: Target): Row => {
    const sample = compare(perSecond(name), perSecond(to), (a, b) => a / b)
    const label = to === base ? name : `${name}, to ${to}`
    return sampleRow(measure, label, sample, { unit: 'x', digits: 2 }, target)
  }
  return [
    sampleRow(measure, base, summarise(perSecond(base)), { unit: 'events/s', digits: 0 }),
    ratio(`${base}, again`, base),
    ratio(byHand, base),
    ratio('deliver', base, { atLeast: 0.9 }),
    ratio('stream', base, { atLeast: 0.9 }),
    ratio('deliver', byHand),
    ratio('stream', byHand),
  ]
}

function asCost(message: unknown): LoadCost {
  // Sent by delivery-process.ts, which is typed with the same interface.
  return message as LoadCost // oxlint-disable-line typescript/no-unsafe-type-assertion
}
