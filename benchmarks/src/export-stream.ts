import { exportReaders } from './export-readers.ts'
import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row } from './row.ts'
import { withProcesses } from './with-processes.ts'

/** What reading one export cost. */
export interface ExportCost {
  readonly rows: number
  readonly wallMs: number
  /** CPU time of the reading process, which other work on the machine disturbs less. */
  readonly cpuMs: number
  /** Largest resident memory of the process. */
  readonly peakBytes: number
}

const base = 'readline + JSON.parse'
const subject = 'exportJson, row by row'
const megabyte = 1024 * 1024
/** A reader that kept what it had read would end at this bound; without one, the heap grows whenever the machine is busy. The other is what Node has by itself. */
const smallHeap = ['--max-old-space-size=64', '--max-semi-space-size=16']

/** Rows per second of an export of `megabytes`, which another process makes up on the fly; and the memory that its reader needs. */
export function measureExportStream(
  megabytes: number,
  rounds: number,
  names: readonly string[] = Object.keys(exportReaders),
): Promise<readonly Row[]> {
  return withProcesses(async (start) => {
    const [, port] = await start('./export-server-process.ts', [])
    const url = `http://127.0.0.1:${String(port)}`
    const readers: Record<string, () => Promise<ExportCost>> = {}
    for (const name of names) {
      // A process each, for memory, and so that code is optimised for its own use.
      const [ask] = await start('./export-process.ts', [name, url], smallHeap)
      const read = async (size: number): Promise<ExportCost> => asCost(await ask(size * megabyte))
      // Until the engine has compiled what is hot.
      await read(50)
      readers[name] = () => read(megabytes)
    }
    const costs = await interleave(readers, { rounds, warmUp: 0, budgetMs: 200_000 })
    const what = `export of ${megabytes} MB`
    return [
      ...speedRows(costs, `${what}: rows per second`, ({ wallMs }) => wallMs, 0.8),
      ...speedRows(costs, `${what}: rows per second of CPU`, ({ cpuMs }) => cpuMs),
      ...memoryRows(costs, `${what}: peak of memory (RSS)`),
    ]
  })
}

function speedRows(
  costs: ReadonlyMap<string, readonly ExportCost[]>,
  measure: string,
  time: (cost: ExportCost) => number,
  atLeast?: number,
): readonly Row[] {
  const speeds = (name: string): readonly number[] =>
    (costs.get(name) ?? []).map((cost) => (1000 * cost.rows) / time(cost))
  const ofBase = speeds(base)
  const others = [...costs.keys()].filter((name) => name !== base)
  return [
    sampleRow(measure, base, summarise(ofBase), { unit: 'rows/s', digits: 0 }),
    ...others.map((name) => {
      const ratio = compare(speeds(name), ofBase, (a, b) => a / b)
      const target = name === subject && atLeast !== undefined ? { atLeast } : undefined
      return sampleRow(measure, name, ratio, { unit: 'x', digits: 2 }, target)
    }),
  ]
}

function memoryRows(
  costs: ReadonlyMap<string, readonly ExportCost[]>,
  measure: string,
): readonly Row[] {
  return [...costs].map(([name, all]) => {
    const sample = summarise(all.map(({ peakBytes }) => peakBytes / megabyte))
    const target = name === subject ? { atMost: 200 } : undefined
    return sampleRow(measure, name, sample, { unit: 'MB', digits: 0 }, target)
  })
}

function asCost(message: unknown): ExportCost {
  // Sent by export-process.ts, which is typed with the same interface.
  return message as ExportCost // oxlint-disable-line typescript/no-unsafe-type-assertion
}
