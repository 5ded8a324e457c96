import type { ActionItem } from '../src/action/action.ts'
import type { PlanItem } from '../src/plan/plan.ts'

/** Items as events bring them, one each. */
export function planItems(items: readonly ActionItem[]): PlanItem[] {
  return items.map((item, event) => ({
    event,
    result: 0,
    mapping: 'test',
    action: 'trackEvent',
    warnings: [],
    item,
  }))
}
