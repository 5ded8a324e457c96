import type { Mapping } from '@iterelay/segment-adapter'

import { frozenCopy } from '../frozen-copy.ts'
import type { Preset } from '../preset.ts'

/**
 * A preset, or a mapping of your own, with another trigger. The given one stays as it is; the new one is frozen.
 *
 * The trigger is read when a destination is created, and mistakes are told then.
 *
 * @example
 * ```ts
 * const signUps = withTrigger(trackCalls, 'type = "track" and event = "Signed Up"')
 * ```
 */
export function withTrigger<Given extends Mapping>(
  mapping: Given,
  trigger: string,
): Preset<Given['action']> {
  return frozenCopy({ ...mapping, trigger })
}
