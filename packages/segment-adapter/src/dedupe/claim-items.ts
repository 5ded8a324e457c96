import type { EventDraft, PlanItem } from '../plan/plan.ts'
import type { RoutedEvents } from '../plan/route-events.ts'
import { claimKeys, releaseKeys, type ClaimOutcome } from './ask-store.ts'
import { duplicate, inProgress, sameFate, setResult, unavailable, unsent } from './claim-results.ts'
import type { ClaimAnswer, DedupeStore } from './dedupe-store.ts'
import { groupItems, type ItemGroup } from './group-items.ts'
import type { Stoppable } from './until-stopped.ts'

/** What a delivery may send, and what it owes the store for that. */
export interface ItemClaims {
  /** What is to be sent, in input order. */
  readonly items: readonly PlanItem[]
  readonly drafts: readonly EventDraft[]
  readonly store: DedupeStore
  readonly owner: string
  /** Those that are not decided yet: their first item is sent, and the others get the same fate. */
  readonly open: readonly ItemGroup[]
  /**
   * - `claimed`: the open ones are this delivery's in the store.
   * - `unknown`: they may be, since the store can have acted on a claim without answering it.
   * - `given up`: they are not, because the delivery was stopped first.
   */
  readonly state: 'claimed' | 'unknown' | 'given up'
}

/**
 * Claims the items of a delivery in a store, with one call, and settles those that are not to be sent. Never rejects.
 *
 * Of several items with the same key the first counts.
 */
export async function claimItems(
  store: DedupeStore,
  events: readonly unknown[],
  { drafts, items }: RoutedEvents,
  run: Stoppable,
): Promise<ItemClaims> {
  const groups = groupItems(events, items)
  const owner = newOwner()
  const keys = groups.map(({ key }) => key)
  const outcome = keys.length === 0 ? [] : await claimKeys(store, keys, owner, run)

  const open: ItemGroup[] = []
  const unsentItems = new Set<PlanItem>()
  for (const [index, group] of groups.entries()) {
    for (const other of group.others) unsentItems.add(other)
    const answer = answerOf(outcome, index, store)
    if (answer === 'new') open.push(group)
    else {
      unsentItems.add(group.first)
      decide(drafts, group, verdicts[answer])
    }
  }
  // What cannot be asked about and may not be sent unasked has no need of a claim that came through all the same.
  if (outcome === 'unavailable' && open.length === 0) void releaseKeys(store, keys, owner)
  return {
    items: unsentItems.size === 0 ? items : items.filter((item) => !unsentItems.has(item)),
    drafts,
    store,
    owner,
    open,
    state: typeof outcome !== 'string' ? 'claimed' : outcome === 'stopped' ? 'given up' : 'unknown',
  }
}

const verdicts = { done: duplicate, busy: inProgress, unavailable }

/** What holds for one key. All that could not be asked about counts as new, unless the store wants it otherwise. */
function answerOf(
  outcome: ClaimOutcome,
  index: number,
  { whenUnavailable }: DedupeStore,
): ClaimAnswer | 'unavailable' {
  if (outcome === 'unavailable' && whenUnavailable === 'fail') return 'unavailable'
  return typeof outcome === 'string' ? 'new' : (outcome[index] ?? 'new')
}

function decide(
  drafts: readonly EventDraft[],
  { first, others }: ItemGroup,
  verdict: Parameters<typeof unsent>[1],
): void {
  const result = unsent(first, verdict)
  setResult(drafts, first, result)
  for (const other of others) setResult(drafts, other, sameFate(other, result))
}

/** A name for one delivery that no other has. */
function newOwner(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4))
  return Array.from(parts, (part) => part.toString(36)).join('-')
}
