import { compileTrigger } from '../../../src/index.ts'
import type { RecordedCase } from '../recorded-case.ts'

interface FqlCase extends RecordedCase {
  readonly fql: string
  readonly event: unknown
  readonly expected: { readonly match?: boolean }
}

/** Whether a trigger answers as recorded; any mistake equals any other. */
export function judgeFql(recorded: RecordedCase): boolean {
  const { fql, event, expected } = recorded as FqlCase
  try {
    return compileTrigger(fql).matches(event) === expected.match
  } catch {
    return expected.match === undefined
  }
}
