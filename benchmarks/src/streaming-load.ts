import { exact, sampleRow, type Row, type Target } from './row.ts'
import { withProcesses } from './with-processes.ts'

/** What a long stream took. */
export interface StreamCost {
  readonly wallMs: number
  /** The most resident memory in each tenth of the run. */
  readonly residentBytes: readonly number[]
  /** Resident memory at its highest since the process began. */
  readonly peakBytes: number
}

/** Far more users than are under way at a time, so that hardly any event waits for an earlier one of its user. */
const knownUsers = 50_000

const flagsOf = {
  "Node's own flags": [],
  // Node lets its young generation grow with the memory of the machine, whoever fills it.
  '4 MB semi-spaces': ['--max-semi-space-size=4'],
  '1 MB semi-spaces': ['--max-semi-space-size=1'],
} as const

/** Memory while very many events go through `stream`, made one by one, to a simulator in another process. */
export async function measureStreamingLoad(events: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [name, flags] of Object.entries(flagsOf)) {
    const cost = await withProcesses(async (start) => {
      const [, port] = await start('./simulator-process.ts', [String(knownUsers)])
      const args = [`http://127.0.0.1:${String(port)}`, String(knownUsers)]
      const [ask] = await start('./streaming-process.ts', args, flags)
      // Sent by streaming-process.ts, which is typed with the same interface.
      return (await ask({ events, inFlight: 8 })) as StreamCost // oxlint-disable-line typescript/no-unsafe-type-assertion
    })
    const row = (of: string, bytes: number, target?: Target): Row =>
      sampleRow(
        `RSS while ${events} events stream, ${name}`,
        of,
        exact(bytes / 1e6),
        { unit: 'MB', digits: 0 },
        target,
      )
    rows.push(
      ...[1, 4, 9].map((tenth) =>
        row(`at most in tenth ${tenth + 1} of the run`, cost.residentBytes[tenth] ?? 0),
      ),
      row('at most', cost.peakBytes, { atMost: 200 }),
      sampleRow(
        `events per second, ${name}`,
        'stream',
        exact((events * 1000) / cost.wallMs),
        { unit: 'events/s', digits: 0 },
      ),
    )
  }
  return rows
}
