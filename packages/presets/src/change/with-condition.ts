import {
  compileTrigger,
  printTrigger,
  type Mapping,
  type TriggerTree,
} from '@iterelay/segment-adapter'

import type { Preset } from '../preset.ts'
import { checkMapping } from './check-changes.ts'
import { withTrigger } from './with-trigger.ts'

/**
 * A preset, or a mapping of your own, that acts on fewer events: its trigger must hold, and a condition beside it. The given one stays
 * as it is; the new one is frozen.
 *
 * The two are joined as conditions, not as texts, so that an `or` in one of them means the same as before.
 *
 * @throws {AdapterError} `invalid_trigger` when the condition, or the trigger, cannot be read.
 *
 * @example
 * ```ts
 * const withoutTests = withCondition(trackCalls, '!contains(event, "Test")')
 * ```
 */
export function withCondition<Given extends Mapping>(
  mapping: Given,
  condition: string,
): Preset<Given['action']> {
  checkMapping(mapping)
  const texts = mapping.trigger === undefined ? [condition] : [mapping.trigger, condition]
  const operands = texts.flatMap((text) => parts(compileTrigger(text).tree))
  const [only] = operands
  return withTrigger(
    mapping,
    printTrigger(operands.length === 1 && only !== undefined ? only : { kind: 'and', operands }),
  )
}

/** Conditions that all must hold stand side by side: Segment cannot read parentheses inside parentheses. */
function parts(tree: TriggerTree): readonly TriggerTree[] {
  return tree.kind === 'and' ? tree.operands : [tree]
}
