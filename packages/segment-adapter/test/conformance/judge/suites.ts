import { readCases, type RecordedCase } from '../recorded-case.ts'
import { judgeAction } from './judge-actions.ts'
import { judgeBatch } from './judge-batch.ts'
import { judgeFql } from './judge-fql.ts'
import { judgeMapping } from './judge-mapping.ts'
import { judgeRouting } from './judge-routing.ts'

const judges = {
  actions: judgeAction,
  batch: judgeBatch,
  routing: judgeRouting,
  fql: judgeFql,
  mapping: judgeMapping,
} satisfies Record<string, (recorded: RecordedCase) => boolean | Promise<boolean>>

/** How many recorded cases of one suite are answered as recorded. */
export interface Score {
  readonly suite: string
  readonly core: { readonly passed: number; readonly total: number }
  /** Those that are not are answered by the verdict on their quirk. */
  readonly quirk: { readonly passed: number; readonly total: number }
  readonly failedCore: readonly string[]
}

/** Runs every case of every suite. */
export async function scoreSuites(folder?: string): Promise<Score[]> {
  const scores: Score[] = []
  for (const [suite, judge] of Object.entries(judges)) {
    const cases = readCases(suite, folder)
    const verdicts = await Promise.all(
      cases.map(async (some) => [some, await judge(some)] as const),
    )
    const count = (kind: RecordedCase['class']): Score['core'] => {
      const own = verdicts.filter(([some]) => some.class === kind)
      return { passed: own.filter(([, passed]) => passed).length, total: own.length }
    }
    scores.push({
      suite,
      core: count('core'),
      quirk: count('quirk'),
      failedCore: verdicts.flatMap(([{ id, class: kind }, passed]) =>
        kind === 'core' && !passed ? [id] : [],
      ),
    })
  }
  return scores
}
