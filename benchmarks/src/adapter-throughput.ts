import { loadSegment, howToInstall } from '../../peers/segment/segment.ts'
import {
  adapterCandidates,
  isAdapterCandidate,
  type AdapterCandidate,
} from './adapter/candidates.ts'
import { measureCompileTime } from './adapter/compile-time.ts'
import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row, type Target } from './row.ts'
import { withProcesses } from './with-processes.ts'

const floor = 'copy and stringify'
const ours = '@iterelay/segment-adapter'
const theirs = 'Segment, Destination.onBatch'
const measure = 'events through four presets'
const events = 1000

/** Events per second through the four default presets as far as the finished bulk bodies, beside Segment's own packages. */
export async function measureAdapter(): Promise<readonly Row[]> {
  const names = Object.keys(adapterCandidates).filter(isAdapterCandidate)
  const present = loadSegment() === undefined ? names.filter((name) => name !== theirs) : names
  if (present.length < names.length) console.error(howToInstall)
  const times = await withProcesses(async (start) => {
    const runs: [string, () => Promise<number>][] = []
    for (const name of present) {
      const [ask] = await start('./adapter-process.ts', [name])
      const turns = turnsOf(name)
      // Until the compilers of the engine are done with it.
      await ask(4 * turns)
      runs.push([name, async () => (events * turns) / (Number(await ask(turns)) / 1000)])
    }
    return interleave(Object.fromEntries(runs), { rounds: 31, warmUp: 2, budgetMs: 50_000 })
  })
  const perSecond = (name: string): readonly number[] => times.get(name) ?? []
  const ratio = (name: string, base: string, target?: Target): Row =>
    sampleRow(
      measure,
      base === floor ? name : `${name}, to ${base}`,
      compare(perSecond(name), perSecond(base), (a, b) => a / b),
      { unit: 'x', digits: 2 },
      target,
    )
  return [
    sampleRow(measure, floor, summarise(perSecond(floor)), { unit: 'events/s', digits: 0 }),
    ratio(`${floor}, again`, floor),
    ratio(ours, floor, { atLeast: 0.5 }),
    ...(present.includes(theirs)
      ? [ratio(theirs, floor), ratio(ours, theirs, { atLeast: 5 })]
      : []),
    ...(await measureCompileTime()),
  ]
}

/**
 * As many as take about the same time, a third of a second: while the others are measured a process may collect its garbage beside, which in short turns
 * would cost it nothing.
 */
function turnsOf(name: AdapterCandidate): number {
  return name === theirs ? 20 : 80
}
