import type { Load, LoadCost } from './load-clients.ts'
import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row, type Target } from './row.ts'

const base = 'bare fetch'
const subject = '@iterelay/iterable-sdk'

/** Puts the same load on every client in turn, and compares each with the bare fetch of the same round. */
export async function compareLoads(
  clients: Readonly<Record<string, (load: Load) => Promise<LoadCost>>>,
  plan: {
    readonly measure: string
    readonly load: Load
    readonly figure: (cost: LoadCost) => number
    readonly unit: string
    readonly target: Target
  },
): Promise<readonly Row[]> {
  const { measure, unit, target } = plan
  // The compiler of the engine is at work for the first ten thousand calls, which cost twice as much as later ones.
  for (const run of Object.values(clients)) await run({ requests: 10_000, inFlight: 64 })
  const runs = Object.entries(clients).map(
    ([name, run]) => [name, async () => plan.figure(await run(plan.load))] as const,
  )
  const values = await interleave(Object.fromEntries(runs), {
    // Short loads in quick turn: a slow spell of the machine then falls on all clients.
    rounds: 200,
    warmUp: 10,
    budgetMs: 60_000,
  })
  const baseValues = values.get(base) ?? []
  return [
    sampleRow(measure, base, summarise(baseValues), { unit, digits: 0 }),
    ...[...values]
      .filter(([name]) => name !== base)
      .map(([name, own]) =>
        sampleRow(
          measure,
          name,
          compare(own, baseValues, (a, b) => a / b),
          { unit: 'x', digits: 2 },
          name === subject ? target : undefined,
        ),
      ),
  ]
}
