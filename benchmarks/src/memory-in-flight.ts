import type { Lane } from '@iterelay/segment-adapter'

import { summarise } from './measure.ts'
import { sampleRow, type Row } from './row.ts'
import { withProcesses } from './with-processes.ts'

/** What events hold while they are under way. */
export interface HeldMemory {
  /** On the heap and in buffers beside it, after garbage was collected. */
  readonly heapBytes: number
  /** Of the whole process, with what the engine keeps for later. */
  readonly residentBytes: number
}

const ways = ['the events themselves', 'bare fetch', 'deliver', 'stream']
/** In the single lane each is a request of its own, with a connection. */
const eventsOf = { bulk: 50_000, single: 1000 } as const
const rounds = 3

/** Memory per event while all of them wait for a server that does not answer. Each figure from a process of its own. */
export async function measureMemoryInFlight(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const lane of ['bulk', 'single'] as const) {
    const held = new Map<string, HeldMemory[]>()
    for (let round = 0; round < rounds; round++) {
      for (const way of ways)
        held.set(way, [...(held.get(way) ?? []), await measureOnce(way, lane)])
    }
    rows.push(
      ...rowsOf(lane, 'heap and buffers', held, ({ heapBytes }) => heapBytes),
      ...rowsOf(lane, 'RSS', held, ({ residentBytes }) => residentBytes),
    )
  }
  return rows
}

function measureOnce(way: string, lane: Lane): Promise<HeldMemory> {
  return withProcesses(async (start) => {
    const [, port] = await start('./stalled-server-process.ts', [])
    const args = [way, `http://127.0.0.1:${String(port)}`, lane]
    const [ask] = await start('./held-events-process.ts', args, ['--expose-gc'])
    // Sent by held-events-process.ts, which is typed with the same interface.
    return (await ask(eventsOf[lane])) as HeldMemory // oxlint-disable-line typescript/no-unsafe-type-assertion
  })
}

function rowsOf(
  lane: Lane,
  what: string,
  held: ReadonlyMap<string, readonly HeldMemory[]>,
  read: (memory: HeldMemory) => number,
): Row[] {
  const measure = `${what} per event of ${eventsOf[lane]} in flight, ${lane} lane`
  return [...held].map(([way, memories]) => {
    const bytes = memories.map((memory) => read(memory) / eventsOf[lane])
    return sampleRow(measure, way, summarise(bytes), { unit: 'bytes', digits: 0 })
  })
}
