import type { ActionItem, ActionStep } from '../action/action.ts'
import { Batch, batchKey, entrySize, wrapperSize } from './batch.ts'
import { identityKeys, type BatchLimits, type PlanItem, type RequestDraft } from './plan.ts'

/** An item that is larger than a bulk request may be. */
export interface OversizeItem {
  readonly item: PlanItem
  /** Size of a bulk body that holds this item alone. */
  readonly bytes: number
}

type BulkItem = Extract<ActionItem, { form: 'bulk' }>

/** One request to come, with the requests that must be over before it. */
interface Slot {
  readonly level: number
  readonly after: Set<Slot>
  readonly content: Batch | { readonly item: PlanItem; readonly step: ActionStep }
  readonly requires?: Slot
}

/**
 * Puts items into requests such that each user's items stay in input order.
 *
 * Every request has a level, and along one user's items the levels rise: an item goes into the first open batch
 * whose level lies above that of the request with the user's previous item, or into a new one. So most items land
 * in the first batch, and a few requests more carry the rest.
 *
 * Custom events of one user may share a batch: Iterable's answer then concerns the user and holds for all of them.
 * Two updates of one user never do: their order inside a bulk request is not promised, and an answer that names the
 * user would not tell which of them it means.
 */
export function scheduleItems(
  items: Iterable<PlanItem>,
  limits: BatchLimits,
): { requests: RequestDraft[]; oversize: OversizeItem[] } {
  const slots: Slot[] = []
  const oversize: OversizeItem[] = []
  const lastSlot = new Map<string, Slot>()
  const openBatches = new Map<string, Slot[]>()

  for (const planItem of items) {
    const { item } = planItem
    const keys = [...identityKeys(item.identity), ...identityKeys(item.becomes ?? {})]
    const previous = new Set<Slot>()
    for (const key of keys) {
      const slot = lastSlot.get(key)
      if (slot !== undefined) previous.add(slot)
    }
    let slot: Slot
    if (item.form === 'single') {
      slot = addSteps(slots, planItem, item.steps, previous)
    } else {
      const bytes = entrySize(item)
      const total = bytes + wrapperSize(item)
      if (total > limits.maxBytes) {
        oversize.push({ item: planItem, bytes: total })
        continue
      }
      const key = batchKey(item)
      let open = openBatches.get(key)
      if (open === undefined) openBatches.set(key, (open = []))
      slot = findOpen(open, item, bytes, previous) ?? openBatch(slots, open, item, previous, limits)
      if (slot.content instanceof Batch) slot.content.add(planItem, bytes)
      for (const other of previous) if (other !== slot) slot.after.add(other)
    }
    for (const key of keys) lastSlot.set(key, slot)
  }
  return { requests: toRequests(slots), oversize }
}

function addSteps(
  slots: Slot[],
  item: PlanItem,
  [first, ...followUps]: readonly [ActionStep, ...ActionStep[]],
  previous: Set<Slot>,
): Slot {
  let slot: Slot = { level: levelAbove(previous), after: previous, content: { item, step: first } }
  slots.push(slot)
  for (const step of followUps) {
    const requires: Slot = slot
    slot = { level: slot.level + 1, after: new Set([slot]), content: { item, step }, requires }
    slots.push(slot)
  }
  return slot
}

function findOpen(
  open: Slot[],
  item: BulkItem,
  bytes: number,
  previous: ReadonlySet<Slot>,
): Slot | undefined {
  const mayShare = item.itemsKey === 'events'
  const lowest = levelAbove(previous)
  for (let index = 0; index < open.length; index++) {
    const slot = open[index]
    // Most batches of a busy user lie below: one comparison passes them over.
    if (slot === undefined || slot.level < lowest - 1) continue
    const inOrder = [...previous].every((other) =>
      other === slot ? mayShare : slot.level > other.level,
    )
    if (!inOrder) continue
    if (slot.content instanceof Batch && slot.content.hasRoomFor(bytes)) return slot
    // Closed at the first item without room, so that a long input does not search ever more nearly full batches.
    open.splice(index, 1)
    index -= 1
  }
  return undefined
}

function openBatch(
  slots: Slot[],
  open: Slot[],
  item: BulkItem,
  previous: ReadonlySet<Slot>,
  limits: BatchLimits,
): Slot {
  const slot: Slot = {
    level: levelAbove(previous),
    after: new Set(),
    content: new Batch(item, limits),
  }
  slots.push(slot)
  open.push(slot)
  return slot
}

function levelAbove(previous: Iterable<Slot>): number {
  let level = 0
  for (const slot of previous) level = Math.max(level, slot.level + 1)
  return level
}

function toRequests(slots: readonly Slot[]): RequestDraft[] {
  const ordered = slots.toSorted((a, b) => a.level - b.level)
  const positions = new Map(ordered.map((slot, index) => [slot, index]))
  const positionsOf = (some: Iterable<Slot>): number[] =>
    [...some].flatMap((slot) => positions.get(slot) ?? []).toSorted((a, b) => a - b)
  return ordered.map(({ content, after, requires }): RequestDraft => {
    if (content instanceof Batch) {
      return {
        operation: content.operation,
        items: content.items,
        bodyOf: (items) => content.bodyOf(items),
        after: positionsOf(after),
      }
    }
    const [required] = requires === undefined ? [] : positionsOf([requires])
    return {
      operation: content.step.operation,
      items: [content.item],
      bodyOf: () => content.step.body,
      after: positionsOf(after),
      ...(required === undefined ? {} : { requires: required }),
    }
  })
}
