import type { ActionStep, EmailChange } from '../action/action.ts'
import { Batch } from './batch.ts'
import type { PlanItem, RequestDraft } from './plan.ts'

/** One request to come, with the requests that must be over before it. */
export interface Slot {
  readonly level: number
  readonly after: Set<Slot>
  readonly content: Batch | StepOfItem
  readonly requires?: Slot
  readonly change?: EmailChange
}

/** A request that carries one item, whole or in part. */
export interface StepOfItem {
  readonly item: PlanItem
  readonly step: ActionStep
}

/** A level above those of some requests. */
export function levelAbove(slots: Iterable<Slot>): number {
  let level = 0
  for (const slot of slots) level = Math.max(level, slot.level + 1)
  return level
}

/** The requests in an order in which each comes after those it waits for. */
export function toRequests(slots: readonly Slot[]): RequestDraft[] {
  const ordered = slots.toSorted((a, b) => a.level - b.level)
  const positions = new Map(ordered.map((slot, index) => [slot, index]))
  const positionsOf = (some: Iterable<Slot>): number[] =>
    Array.from(some, (slot) => positions.get(slot) ?? 0).toSorted((a, b) => a - b)
  return ordered.map((slot): RequestDraft => {
    const { content, requires, change } = slot
    const after = positionsOf(slot.after)
    const request =
      content instanceof Batch
        ? {
            operation: content.operation,
            items: content.items,
            bodyOf: (some: readonly PlanItem[]) => content.bodyOf(some),
            after,
          }
        : {
            operation: content.step.operation,
            items: [content.item],
            bodyOf: () => content.step.body,
            after,
          }
    if (requires === undefined && change === undefined) return request
    const [required] = requires === undefined ? [] : positionsOf([requires])
    return {
      ...request,
      ...(required === undefined ? {} : { requires: required }),
      ...(change === undefined ? {} : { change }),
    }
  })
}
