import type { Issue } from '../issue.ts'
import type { MappingResult } from '../outcome.ts'
import type { EventDraft, PlanItem } from '../plan/plan.ts'

/** Why an item is not sent, in the members that a result has for it. */
type Verdict = Pick<MappingResult, 'status' | 'code' | 'message' | 'retryable'>

/** The verdict on what was delivered before. */
export const duplicate: Verdict = {
  status: 'skipped',
  code: 'duplicate',
  message: 'Not sent: this mapping has delivered an event with this messageId before.',
  retryable: false,
}

/** The verdict on what another delivery is sending. It may fail there, so this event must not count as done. */
export const inProgress: Verdict = {
  status: 'failed',
  code: 'duplicate_in_progress',
  message:
    'Not sent: another delivery is sending an event with this messageId by this mapping. It may still fail; send this one again later.',
  retryable: true,
}

/** The verdict when the store cannot say whether an item was delivered before, and it must know. */
export const unavailable: Verdict = {
  status: 'failed',
  code: 'dedupe_unavailable',
  message:
    'Not sent: the dedupe store did not say whether this was delivered before; send it again later.',
  retryable: true,
}

/** Warnings that come of a store which does not answer, by what could not be done. */
export const warnings: Readonly<Record<'claim' | 'confirm' | 'release', Issue>> = {
  claim: {
    code: 'dedupe_unavailable',
    message:
      'The dedupe store did not say whether this was delivered before: it was taken for new.',
  },
  confirm: {
    code: 'dedupe_unavailable',
    message:
      'The dedupe store did not take note that this was delivered: once the claim has ended, a repeat is sent again.',
  },
  release: {
    code: 'dedupe_unavailable',
    message:
      'The dedupe store did not take note that this was not delivered: until the claim ends, a repeat is a "duplicate_in_progress".',
  },
}

/** The result of an item that is not sent. */
export function unsent({ mapping, action }: PlanItem, verdict: Verdict): MappingResult {
  return { mapping, action, ...verdict, attempts: 0 }
}

/** The result of an item that was held back behind another of the same key, which came out so. */
export function sameFate(item: PlanItem, first: MappingResult): MappingResult {
  if (first.status === 'delivered' || first.status === 'skipped') return unsent(item, duplicate)
  // Its warnings are about its own event.
  const { warnings: _, ...fate } = first
  return { ...fate, attempts: 0 }
}

/** The result of an item as it stands. */
export function resultOf(drafts: readonly EventDraft[], item: PlanItem): MappingResult | undefined {
  const draft = drafts[item.event]
  return draft !== undefined && 'results' in draft ? draft.results[item.result] : undefined
}

/** Replaces the result of an item. */
export function setResult(
  drafts: readonly EventDraft[],
  item: PlanItem,
  result: MappingResult,
): void {
  const draft = drafts[item.event]
  if (draft !== undefined && 'results' in draft) draft.results[item.result] = result
}

/** Adds a warning to the result of an item, after those it has. */
export function addWarning(drafts: readonly EventDraft[], item: PlanItem, warning: Issue): void {
  const result = resultOf(drafts, item)
  if (result === undefined) return
  setResult(drafts, item, { ...result, warnings: [...(result.warnings ?? []), warning] })
}
