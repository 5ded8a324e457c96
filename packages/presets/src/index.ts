export type { Preset } from './preset.ts'

// The automatic presets of a new destination
export { trackCalls } from './automatic/track-calls.ts'
export { identifyCalls } from './automatic/identify-calls.ts'
export { updateCartCalls } from './automatic/update-cart-calls.ts'
export { orderCompletedCalls } from './automatic/order-completed-calls.ts'
export { defaultPresets } from './automatic/default-presets.ts'

// Page, screen and alias calls
export { pageCalls } from './other-calls/page-calls.ts'
export { screenCalls } from './other-calls/screen-calls.ts'
export { aliasCalls } from './other-calls/alias-calls.ts'
export { otherCallPresets } from './other-calls/other-call-presets.ts'

// The classic destination
export { classicTrackCalls } from './classic/classic-track-calls.ts'
export { classicIdentifyCalls } from './classic/classic-identify-calls.ts'
export { classicCartCalls } from './classic/classic-cart-calls.ts'
export { classicOrderCompletedCalls } from './classic/classic-order-completed-calls.ts'
export { classicPresets } from './classic/classic-presets.ts'

// Linked Audiences and Journeys
export { associatedEntityAdded } from './engage/associated-entity-added.ts'
export { associatedEntityRemoved } from './engage/associated-entity-removed.ts'
export { entitiesAudienceEntered } from './engage/entities-audience-entered.ts'
export { entitiesExited } from './engage/entities-exited.ts'
export { entitiesAudienceMembershipChanged } from './engage/entities-audience-membership-changed.ts'
export { entityPresets } from './engage/entity-presets.ts'
export { journeysStepTransitionTrack } from './engage/journeys-step-transition-track.ts'
export { journeysStepEntered } from './engage/journeys-step-entered.ts'
export { journeyPresets } from './engage/journey-presets.ts'
export { eventSlugs } from './engage/event-slugs.ts'

// Presets with changes
export { withFields } from './change/with-fields.ts'
export type { FieldChanges, WithFields } from './change/with-fields.ts'
export type { FieldName } from './change/field-name.ts'
export { withTrigger } from './change/with-trigger.ts'
export { withCondition } from './change/with-condition.ts'
