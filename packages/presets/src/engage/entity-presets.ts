import type { Preset } from '../preset.ts'
import { associatedEntityAdded } from './associated-entity-added.ts'
import { associatedEntityRemoved } from './associated-entity-removed.ts'
import { entitiesAudienceEntered } from './entities-audience-entered.ts'
import { entitiesAudienceMembershipChanged } from './entities-audience-membership-changed.ts'
import { entitiesExited } from './entities-exited.ts'

/**
 * The presets for events of Linked Audiences, under Segment's names and in its order.
 *
 * `trackCalls` and `identifyCalls` take these events, too: keep them apart with `withCondition` where both are used.
 */
export const entityPresets: readonly Preset[] = /* @__PURE__ */ Object.freeze([
  associatedEntityAdded,
  associatedEntityRemoved,
  entitiesAudienceEntered,
  entitiesExited,
  entitiesAudienceMembershipChanged,
])
