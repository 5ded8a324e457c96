import type { ActionStep } from '../action/action.ts'
import { Batch, batchKey, isBulk, type BulkPlanItem } from './batch.ts'
import { findOversize, type OversizeItem } from './find-oversize.ts'
import { LastItems, type Earlier } from './last-items.ts'
import { OpenBatches } from './open-batches.ts'
import type { BatchLimits, PlanItem, RequestDraft } from './plan.ts'
import { levelAbove, toRequests, type Slot } from './slot.ts'

/**
 * Puts items into requests such that each user's items stay in input order.
 *
 * Every request has a level, and along one user's items the levels rise: an item goes into the first open batch
 * whose level lies above that of the request with the user's previous item, or into a new one. So most items land
 * in the first batch, and a few requests more carry the rest.
 *
 * Two items whose answers could not be told apart never share a batch, since the answer names users. Custom events of one user
 * may share one: what the answer says of the user holds for all of them; but only under the same identifiers, because one
 * that is named by some of them would leave open which. Two updates of one user never do, nor is their order in a request
 * promised; consecutive ones become one entry where that loses nothing.
 */
export function scheduleItems(
  items: Iterable<PlanItem>,
  limits: BatchLimits,
): { requests: RequestDraft[]; oversize: OversizeItem[] } {
  const slots: Slot[] = []
  const oversize: OversizeItem[] = []
  const lastItems = new LastItems()
  const openBatches = new OpenBatches()

  for (const planItem of items) {
    const tooLarge = findOversize(planItem, limits)
    if (tooLarge !== undefined) {
      oversize.push(tooLarge)
      continue
    }
    const { identity, becomes } = planItem.item
    const earlier = lastItems.find(identity, becomes)
    const slot = isBulk(planItem)
      ? addToBulk(slots, openBatches, planItem, earlier, limits)
      : addSteps(slots, planItem, earlier)
    // An item of one that became part of another has not moved on.
    if (slot === undefined) continue
    const place = placeIn(slot, planItem)
    lastItems.set(earlier.same, identity, slot, place)
    if (becomes !== undefined) lastItems.rename(identity, becomes, slot)
  }
  return { requests: toRequests(slots), oversize }
}

/** The index of an item that the next one of its user may become one with: it is the last of its batch then. */
function placeIn({ content }: Slot, { item }: PlanItem): number {
  return content instanceof Batch && item.form === 'bulk' && item.merges !== undefined
    ? content.items.length - 1
    : -1
}

/** The request that an item went into; undefined when it became one with an earlier item. */
function addToBulk(
  slots: Slot[],
  openBatches: OpenBatches,
  item: BulkPlanItem,
  earlier: Earlier,
  limits: BatchLimits,
): Slot | undefined {
  if (item.item.before !== undefined || item.item.change !== undefined) {
    return addAlone(slots, item, earlier, limits)
  }
  const key = batchKey(item.item)
  if (becomesPart(item, key, earlier)) return undefined
  let slot = openBatches.take(key, item, earlier)
  if (slot === undefined) {
    const content = new Batch(key, item.item, limits)
    // It fits: what is too large alone has been turned away.
    content.takeIfRoom(item)
    slot = { level: levelAbove(earlier.slots), after: new Set(), content }
    slots.push(slot)
    openBatches.add(key, slot)
  }
  for (const other of earlier.slots) if (other !== slot) slot.after.add(other)
  return slot
}

function becomesPart(item: BulkPlanItem, key: string, { same }: Earlier): boolean {
  if (same === undefined || same.place < 0 || item.item.becomes !== undefined) return false
  const [{ content }] = same.slots
  return content instanceof Batch && content.key === key && content.coalesceIfRoom(same.place, item)
}

/** A change of address has requests of its own, so that nobody else's items depend on it. */
function addAlone(
  slots: Slot[],
  item: BulkPlanItem,
  { slots: earlier }: Earlier,
  limits: BatchLimits,
): Slot {
  const { before, change } = item.item
  const looksUp = change === undefined ? {} : { change }
  const content = new Batch(batchKey(item.item), item.item, limits)
  content.takeIfRoom(item)
  let slot: Slot
  if (before === undefined) {
    slot = { level: levelAbove(earlier), after: new Set(earlier), content, ...looksUp }
  } else {
    const requires = addStep(slots, item, before, earlier, looksUp)
    slot = { level: requires.level + 1, after: new Set([requires]), content, requires }
  }
  slots.push(slot)
  return slot
}

function addSteps(slots: Slot[], item: PlanItem, earlier: Earlier): Slot | undefined {
  if (item.item.form !== 'single') return undefined
  const { change } = item.item
  const [first, ...followUps] = item.item.steps
  let slot = addStep(slots, item, first, earlier.slots, change === undefined ? {} : { change })
  for (const step of followUps) {
    const requires: Slot = slot
    slot = addStep(slots, item, step, [requires], { requires })
  }
  return slot
}

function addStep(
  slots: Slot[],
  item: PlanItem,
  step: ActionStep,
  earlier: readonly Slot[],
  more: Pick<Slot, 'change' | 'requires'>,
): Slot {
  const after = new Set(earlier)
  const slot: Slot = { level: levelAbove(earlier), after, content: { item, step }, ...more }
  slots.push(slot)
  return slot
}
