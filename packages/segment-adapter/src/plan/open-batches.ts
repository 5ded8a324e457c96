import { Batch, type BulkPlanItem } from './batch.ts'
import type { Earlier } from './last-items.ts'
import { levelAbove, type Slot } from './slot.ts'

/** The bulk requests that still take items, by what may share them: see {@link batchKey}. */
export class OpenBatches {
  /** In the order of their levels: one is opened only when none above its level is open and has room. */
  readonly #byKey = new Map<string, Slot[]>()

  add(key: string, slot: Slot): void {
    const open = this.#byKey.get(key)
    if (open === undefined) this.#byKey.set(key, [slot])
    else open.push(slot)
  }

  /** Puts an item into the first one that has room and keeps the order of its user; undefined when there is none. */
  take(key: string, item: BulkPlanItem, { slots: earlier, same }: Earlier): Slot | undefined {
    const open = this.#byKey.get(key) ?? []
    const mayShare = same !== undefined && item.item.itemsKey === 'events'
    const lowest = levelAbove(earlier)
    for (let index = firstAtLevel(open, lowest - 1); index < open.length; index++) {
      const slot = open[index]
      if (slot === undefined) continue
      const inOrder = earlier.every((other) =>
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
}

/** Index of the first open batch of a level or a higher one; most batches of a busy user lie below it. */
function firstAtLevel(open: readonly Slot[], level: number): number {
  let low = 0
  let high = open.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((open[middle]?.level ?? 0) < level) low = middle + 1
    else high = middle
  }
  return low
}
