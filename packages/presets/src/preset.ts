import type { ActionSlug, Mapping } from '@iterelay/segment-adapter'

import { frozenCopy } from './frozen-copy.ts'

/**
 * A ready mapping: frozen, down to the last field, and with a trigger.
 *
 * @typeParam Action - What it does, so that the compiler knows its fields.
 */
export interface Preset<Action extends ActionSlug = ActionSlug> extends Mapping {
  readonly action: Action
  readonly trigger: string
}

/** Makes a mapping that nobody can change by accident; all who import it share it. */
export function definePreset<Action extends ActionSlug>(mapping: Preset<Action>): Preset<Action> {
  return frozenCopy(mapping)
}
