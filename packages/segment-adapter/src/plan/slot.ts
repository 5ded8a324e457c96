import type { ActionStep, EmailChange } from '../action/action.ts'
import type { Batch } from './batch.ts'
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
    [...some].flatMap((slot) => positions.get(slot) ?? []).toSorted((a, b) => a - b)
  return ordered.map(({ content, after, requires, change }): RequestDraft => {
    const [required] = requires === undefined ? [] : positionsOf([requires])
    return {
      ...contentOf(content),
      after: positionsOf(after),
      ...(required === undefined ? {} : { requires: required }),
      ...(change === undefined ? {} : { change }),
    }
  })
}

function contentOf(content: Slot['content']): Pick<RequestDraft, 'operation' | 'items' | 'bodyOf'> {
  if ('step' in content) {
    const { item, step } = content
    return { operation: step.operation, items: [item], bodyOf: () => step.body }
  }
  const { operation, items } = content
  return { operation, items, bodyOf: (some) => content.bodyOf(some) }
}
