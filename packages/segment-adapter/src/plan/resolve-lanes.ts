import type { ActionSlug, Lane } from '../action/action.ts'
import type { Issue } from '../issue.ts'
import type { Mapping } from './mapping.ts'

/**
 * Decides which endpoint of each single/bulk pair a destination uses.
 *
 * Iterable processes the two endpoints of a pair apart, so order holds only when one of them is used throughout.
 * Hence one lane per action: the `lane` option when given, else `single` where the mappings say
 * `enable_batching: false` and `bulk` otherwise. Mappings of one action that disagree are a configuration error.
 */
export function resolveLanes(
  mappings: readonly Mapping[],
  lane: Lane | undefined,
  issues: Issue[],
): Record<ActionSlug, Lane> {
  return {
    updateUser: lane ?? laneOf('updateUser', mappings, issues),
    trackEvent: lane ?? laneOf('trackEvent', mappings, issues),
    updateCart: 'single',
    trackPurchase: 'single',
  }
}

function laneOf(action: ActionSlug, mappings: readonly Mapping[], issues: Issue[]): Lane {
  const own = mappings.filter((mapping) => mapping.action === action && mapping.enabled !== false)
  const single = own.filter((mapping) => isOff(mapping.fields['enable_batching']))
  if (single.length > 0 && single.length < own.length) {
    issues.push({
      code: 'mixed_lanes',
      path: '/mappings',
      message:
        `some ${action} mappings have enable_batching false and some have not; Iterable queues single and bulk ` +
        `calls apart, so their order would be lost: make them agree, or set the option lane`,
    })
  }
  return single.length > 0 ? 'single' : 'bulk'
}

/** Spelled as the field itself would take it. A value that comes from the event decides nothing: a lane is for all of them. */
function isOff(enableBatching: unknown): boolean {
  if (typeof enableBatching === 'object' && enableBatching !== null) {
    return '@literal' in enableBatching && isOff(enableBatching['@literal'])
  }
  return enableBatching === false || enableBatching === 'false'
}
