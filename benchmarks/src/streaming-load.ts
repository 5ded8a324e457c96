import { exact, sampleRow, type Row, type Target } from './row.ts'
import { withProcesses } from './with-processes.ts'

/** What a long run took. */
export interface StreamCost {
  readonly wallMs: number
  /** The most resident memory in each tenth of the run, in bytes. */
  readonly tenths: readonly number[]
  /** Resident memory at its highest since the process began. */
  readonly peakBytes: number
}

/** Far more users than are under way at a time, so that hardly any event waits for an earlier one of its user. */
const knownUsers = 50_000

/** Node lets its heap grow with the memory of the machine, whoever fills it; whoever kept what was sent would exceed the last. */
const flagsOf = {
  "Node's own flags": [],
  '4 MB semi-spaces': ['--max-semi-space-size=4'],
  '128 MB of old space, 4 MB semi-spaces': ['--max-old-space-size=128', '--max-semi-space-size=4'],
} as const
const judged = '128 MB of old space, 4 MB semi-spaces'

/** Memory while very many events, made one by one, go through `stream` to a simulator in another process. */
export async function measureStreamingLoad(events: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [name, flags] of Object.entries(flagsOf)) {
    const bare = await run('bare fetch, mapped by hand', events, flags)
    const ours = await run('stream', events, flags)
    const row = (of: string, bytes: number, target?: Target): Row =>
      sampleRow(`memory (RSS), ${name}`, of, exact(bytes / 1e6), { unit: 'MB', digits: 0 }, target)
    rows.push(
      row('bare fetch, mapped by hand: at most', bare.peakBytes),
      ...[1, 4, 9].map((tenth) =>
        row(`stream: in tenth ${tenth + 1} of the run`, ours.tenths[tenth] ?? 0),
      ),
      row('stream: at most', ours.peakBytes, name === judged ? { atMost: 200 } : undefined),
      ...[bare, ours].map(({ wallMs }, index) =>
        sampleRow(
          `${events} events, ${name}`,
          index === 0 ? 'bare fetch, mapped by hand' : 'stream',
          exact((events * 1000) / wallMs),
          { unit: 'events/s', digits: 0 },
        ),
      ),
    )
  }
  return rows
}

function run(way: string, events: number, flags: readonly string[]): Promise<StreamCost> {
  return withProcesses(async (start) => {
    const [, port] = await start('./simulator-process.ts', [String(knownUsers)])
    const args = [way, `http://127.0.0.1:${String(port)}`, String(knownUsers)]
    const [ask] = await start('./streaming-process.ts', args, flags)
    // Sent by streaming-process.ts, which is typed with the same interface.
    return (await ask(events)) as StreamCost // oxlint-disable-line typescript/no-unsafe-type-assertion
  })
}
