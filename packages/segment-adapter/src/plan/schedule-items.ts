import type { ActionStep, Identity } from '../action/action.ts'
import { Batch, batchKey, sizeAlone, type BulkPlanItem } from './batch.ts'
import type { BatchLimits, PlanItem, RequestDraft } from './plan.ts'

/** An item that is larger than a bulk request may be. */
export interface OversizeItem {
  readonly item: PlanItem
  /** Size of a bulk body that holds this item alone. */
  readonly bytes: number
}

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
  const lastSlots = new LastSlots()
  const openBatches = new Map<string, Slot[]>()

  for (const planItem of items) {
    const { identity, becomes } = planItem.item
    const previous = lastSlots.of(identity, becomes)
    let slot: Slot
    if (isBulk(planItem)) {
      const { item } = planItem
      const bytes = sizeAlone(item, limits.maxBytes)
      if (bytes !== undefined && bytes > limits.maxBytes) {
        oversize.push({ item: planItem, bytes })
        continue
      }
      const key = batchKey(item)
      let open = openBatches.get(key)
      if (open === undefined) openBatches.set(key, (open = []))
      slot =
        takeOpen(open, planItem, previous) ?? openBatch(slots, open, planItem, previous, limits)
      for (const other of previous) if (other !== slot) slot.after.add(other)
    } else if (planItem.item.form === 'single') {
      slot = addSteps(slots, planItem, planItem.item.steps, previous)
    } else continue
    lastSlots.set(slot, identity, becomes)
  }
  return { requests: toRequests(slots), oversize }
}

function isBulk(item: PlanItem): item is BulkPlanItem {
  return item.item.form === 'bulk'
}

/** The request with the last item of each user, under all names that the user is known by. */
class LastSlots {
  readonly #byEmail = new Map<string, Slot>()
  readonly #byUserId = new Map<string, Slot>()

  of(identity: Identity, becomes: Identity | undefined): readonly Slot[] {
    const found = this.#collect(identity, undefined)
    return (becomes === undefined ? found : this.#collect(becomes, found)) ?? none
  }

  set(slot: Slot, { email, userId }: Identity, becomes: Identity | undefined): void {
    // Compared as Iterable compares them: e-mail addresses in lower case.
    if (email !== undefined) this.#byEmail.set(email.toLowerCase(), slot)
    if (userId !== undefined) this.#byUserId.set(userId, slot)
    if (becomes !== undefined) this.set(slot, becomes, undefined)
  }

  /** Makes no list before there is something to put in: most users come once. */
  #collect({ email, userId }: Identity, found: Slot[] | undefined): Slot[] | undefined {
    const one = email === undefined ? undefined : this.#byEmail.get(email.toLowerCase())
    const other = userId === undefined ? undefined : this.#byUserId.get(userId)
    return addTo(addTo(found, one), other)
  }
}

function addTo(found: Slot[] | undefined, slot: Slot | undefined): Slot[] | undefined {
  if (slot === undefined) return found
  if (found === undefined) return [slot]
  if (!found.includes(slot)) found.push(slot)
  return found
}

const none: readonly Slot[] = []

function addSteps(
  slots: Slot[],
  item: PlanItem,
  [first, ...followUps]: readonly [ActionStep, ...ActionStep[]],
  previous: readonly Slot[],
): Slot {
  let slot: Slot = {
    level: levelAbove(previous),
    after: new Set(previous),
    content: { item, step: first },
  }
  slots.push(slot)
  for (const step of followUps) {
    const requires: Slot = slot
    slot = { level: slot.level + 1, after: new Set([slot]), content: { item, step }, requires }
    slots.push(slot)
  }
  return slot
}

function takeOpen(open: Slot[], item: BulkPlanItem, previous: readonly Slot[]): Slot | undefined {
  const mayShare = item.item.itemsKey === 'events'
  const lowest = levelAbove(previous)
  for (let index = 0; index < open.length; index++) {
    const slot = open[index]
    // Most batches of a busy user lie below: one comparison passes them over.
    if (slot === undefined || slot.level < lowest - 1) continue
    const inOrder = previous.every((other) =>
      other === slot ? mayShare : slot.level > other.level,
    )
    if (!inOrder) continue
    if (slot.content instanceof Batch && slot.content.takeIfRoom(item)) return slot
    // Closed at the first item without room, so that a long input does not search ever more nearly full batches.
    open.splice(index, 1)
    index -= 1
  }
  return undefined
}

function openBatch(
  slots: Slot[],
  open: Slot[],
  item: BulkPlanItem,
  previous: readonly Slot[],
  limits: BatchLimits,
): Slot {
  const batch = new Batch(item.item, limits)
  const slot: Slot = { level: levelAbove(previous), after: new Set(), content: batch }
  // It fits: what is too large alone has been turned away.
  batch.takeIfRoom(item)
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
