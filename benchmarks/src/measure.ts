/** Repeated measurements of one quantity, summed up. */
export interface Sample {
  readonly median: number
  /** Where the median of very many measurements would lie, in 95 of 100 cases. */
  readonly within: readonly [low: number, high: number]
  /** What half of the measurements lie between. */
  readonly quartiles: readonly [low: number, high: number]
  /** How many values it sums up. */
  readonly count: number
}

/** How often, and how long at most, candidates are measured. */
export interface Rounds {
  readonly rounds: number
  /** Rounds before those, which are thrown away. */
  readonly warmUp: number
  /** No round begins later than this many milliseconds after the first, so that a busy machine gives fewer rounds. */
  readonly budgetMs: number
}

/** Sums up repeated measurements of one quantity. */
export function summarise(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b)
  // From the ranks alone (binomial), since nothing is known of how the measurements are spread.
  const margin = 0.98 / Math.sqrt(sorted.length)
  return {
    median: quantile(sorted, 0.5),
    within: [quantile(sorted, 0.5 - margin), quantile(sorted, 0.5 + margin)],
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    count: sorted.length,
  }
}

/**
 * Measures every candidate once per round, in an order that shifts by one from round to round.
 *
 * Side by side, so that a slow spell of the machine falls on all of them, and what is compared are the values of one round.
 */
export async function interleave<Value>(
  candidates: Readonly<Record<string, () => Value | Promise<Value>>>,
  { rounds, warmUp, budgetMs }: Rounds,
): Promise<ReadonlyMap<string, readonly Value[]>> {
  const entries = Object.entries(candidates)
  const values = new Map<string, Value[]>(entries.map(([name]) => [name, []]))
  const end = performance.now() + budgetMs
  for (let round = -warmUp; round < rounds; round++) {
    if (round > 0 && performance.now() > end) break
    const shift = (round + warmUp) % entries.length
    for (const [name, measure] of [...entries.slice(shift), ...entries.slice(0, shift)]) {
      const value = await measure()
      if (round >= 0) values.get(name)?.push(value)
    }
  }
  return values
}

/** Joins the values of two candidates round by round, for example to ratios. */
export function compare(
  own: readonly number[],
  base: readonly number[],
  join: (own: number, base: number) => number,
): Sample {
  return summarise(own.map((value, round) => join(value, base[round] ?? Number.NaN)))
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * Math.min(Math.max(part, 0), 1)
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}
