import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row, type Target } from './row.ts'
import { withProcesses } from './with-processes.ts'

/** What sending all users cost the process that did it. */
export interface BulkCost {
  readonly wallMs: number
  readonly cpuUs: number
  /** Resident memory at its highest since the process began. */
  readonly peakBytes: number
}

const ways = {
  'bare fetch': { way: 'bare fetch', flags: [] },
  'bare fetch, again': { way: 'bare fetch', flags: [] },
  'bulk helper': { way: 'bulk helper', flags: [] },
  // Node lets its young generation grow with the memory of the machine, whoever fills it: to 134 MB of 24 GB.
  'bare fetch, 4 MB semi-spaces': { way: 'bare fetch', flags: ['--max-semi-space-size=4'] },
  'bulk helper, 4 MB semi-spaces': { way: 'bulk helper', flags: ['--max-semi-space-size=4'] },
} as const

type Name = keyof typeof ways

/**
 * Users per second through the bulk helper, beside a loop by hand that sends the same bodies with bare fetch, against a
 * simulator in another process; and the memory that it takes.
 *
 * @param users how many each round sends
 */
export async function measureBulkLoad(users: number): Promise<readonly Row[]> {
  const costs = await withProcesses(async (start) => {
    const [, port] = await start('./simulator-process.ts', [])
    const candidates: Record<string, () => Promise<BulkCost>> = {}
    for (const [name, { way, flags }] of Object.entries(ways)) {
      const args = [way, `http://127.0.0.1:${String(port)}`]
      const [ask] = await start('./bulk-process.ts', args, flags)
      candidates[name] = async () => asCost(await ask(users))
    }
    return interleave(candidates, { rounds: 9, warmUp: 1, budgetMs: 60_000 })
  })

  const figures = (name: Name, { of }: Figure): readonly number[] => (costs.get(name) ?? []).map(of)
  const row = (figure: Figure, name: Name, target?: Target): Row =>
    sampleRow(figure.measure, name, summarise(figures(name, figure)), figure, target)
  const ratio = (figure: Figure, name: Name, target?: Target): Row => {
    const sample = compare(figures(name, figure), figures('bare fetch', figure), (a, b) => a / b)
    return sampleRow(figure.measure, name, sample, { unit: 'x', digits: 2 }, target)
  }
  const speed: Figure = {
    measure: `${users} users in bulk`,
    of: ({ wallMs }) => (users * 1000) / wallMs,
    unit: 'users/s',
    digits: 0,
  }
  const cpu: Figure = {
    measure: 'CPU per user',
    of: ({ cpuUs }) => cpuUs / users,
    unit: 'µs',
    digits: 2,
  }
  return [
    row(speed, 'bare fetch'),
    ratio(speed, 'bare fetch, again'),
    ratio(speed, 'bulk helper', { atLeast: 0.9 }),
    row(cpu, 'bare fetch'),
    ratio(cpu, 'bulk helper'),
    row(memory, 'bare fetch'),
    row(memory, 'bulk helper'),
    row(memory, 'bare fetch, 4 MB semi-spaces'),
    row(memory, 'bulk helper, 4 MB semi-spaces', { atMost: 200 }),
  ]
}

/** Something to be read from what a round cost. */
interface Figure {
  readonly measure: string
  readonly of: (cost: BulkCost) => number
  readonly unit: string
  readonly digits: number
}

const memory: Figure = {
  measure: 'memory at most (RSS)',
  of: ({ peakBytes }) => peakBytes / 1e6,
  unit: 'MB',
  digits: 0,
}

function asCost(message: unknown): BulkCost {
  // Sent by bulk-process.ts, which is typed with the same interface.
  return message as BulkCost // oxlint-disable-line typescript/no-unsafe-type-assertion
}
