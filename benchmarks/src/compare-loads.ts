import type { Load, LoadCost } from './load-clients.ts'
import { compare, interleave, summarise } from './measure.ts'
import { sampleRow, type Row, type Target } from './row.ts'

const base = 'bare fetch'
const subject = '@iterelay/iterable-sdk'

/**
 * Puts the same load on every client in turn, and compares each with the bare fetch of the same round.
 *
 * A round is many short turns. Short, so that a slow spell of the machine falls on all clients; many, so that each round holds its
 * share of garbage collection, which comes once in some hundred calls.
 */
export async function compareLoads(
  clients: Readonly<Record<string, (load: Load) => Promise<LoadCost>>>,
  plan: {
    readonly measure: string
    /** The load of one turn. */
    readonly load: Load
    readonly turns: number
    /** What is compared, from the cost of one request. */
    readonly figure: (costOfOne: LoadCost) => number
    readonly unit: string
    readonly target: Target
  },
): Promise<readonly Row[]> {
  const { measure, load, turns, unit, target } = plan
  // The compiler of the engine is at work for the first ten thousand calls, which cost twice as much as later ones.
  for (const run of Object.values(clients)) await run({ requests: 10_000, inFlight: 64 })
  const runs = Object.entries(clients).map(([name, run]) => [name, () => run(load)] as const)
  const costs = await interleave(Object.fromEntries(runs), {
    rounds: 60 * turns,
    warmUp: turns,
    budgetMs: 65_000,
  })
  const figuresOf = (name: string): readonly number[] =>
    sumTurns(costs.get(name) ?? [], turns).map(({ cpuUs, wallMs }) => {
      const requests = turns * load.requests
      return plan.figure({ cpuUs: cpuUs / requests, wallMs: wallMs / requests })
    })
  const ofBase = figuresOf(base)
  return [
    sampleRow(measure, base, summarise(ofBase), { unit, digits: 0 }),
    ...[...costs.keys()]
      .filter((name) => name !== base)
      .map((name) => {
        const ratio = compare(figuresOf(name), ofBase, (a, b) => a / b)
        const own = name === subject ? target : undefined
        return sampleRow(measure, name, ratio, { unit: 'x', digits: 2 }, own)
      }),
  ]
}

/** The cost of each full round. */
function sumTurns(costs: readonly LoadCost[], turns: number): readonly LoadCost[] {
  return Array.from({ length: Math.floor(costs.length / turns) }, (_, round) =>
    costs
      .slice(round * turns, (round + 1) * turns)
      .reduce(
        (sum, cost) => ({ cpuUs: sum.cpuUs + cost.cpuUs, wallMs: sum.wallMs + cost.wallMs }),
        { cpuUs: 0, wallMs: 0 },
      ),
  )
}
