import { AdapterError, type Mapping } from '@iterelay/segment-adapter'

import { frozenCopy } from '../frozen-copy.ts'
import type { Preset } from '../preset.ts'
import { checkMapping } from './check-changes.ts'

/**
 * A preset, or a mapping of your own, with another trigger. The given one stays as it is; the new one is frozen.
 *
 * The trigger is read when a destination is created, and mistakes are told then.
 *
 * @throws {AdapterError} `invalid_trigger` for what is no text: without a trigger a mapping takes every event.
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
  checkMapping(mapping)
  if (typeof trigger !== 'string') {
    throw new AdapterError(
      'invalid_trigger',
      `${JSON.stringify(mapping.name)}: the trigger must be a text, such as 'type = "track"', not ${String(trigger)}`,
    )
  }
  return frozenCopy({ ...mapping, trigger })
}
