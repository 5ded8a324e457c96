import { expect } from 'vitest'

import type { ActionItem, ActionSlug, Lane } from '../../src/action/action.ts'
import { compileAction } from '../../src/action/compile-action.ts'
import type { Issue } from '../../src/issue.ts'

/** The item that a payload makes; fails the test when there are issues. */
export function prepare(action: ActionSlug, lane: Lane, payload: unknown): ActionItem {
  const prepared = compileAction(action, { lane }).prepare(payload)
  if (!prepared.ok) expect(prepared.issues).toEqual([])
  return prepared.ok ? prepared.value : expect.unreachable()
}

/** Bodies of the requests that a payload makes in the single lane. */
export function bodiesOf(action: ActionSlug, payload: unknown): unknown[] {
  const item = prepare(action, 'single', payload)
  return item.form === 'single' ? item.steps.map((step) => step.body) : expect.unreachable()
}

/** The issues of a payload that cannot be sent. */
export function issuesOf(
  action: ActionSlug,
  payload: unknown,
  lane: Lane = 'single',
): readonly Issue[] {
  const prepared = compileAction(action, { lane }).prepare(payload)
  return prepared.ok ? expect.unreachable() : prepared.issues
}
