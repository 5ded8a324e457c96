import type { ActionDefinition, ActionSlug } from './action.ts'
import { trackEvent, type TrackEventPayload } from './track-event.ts'
import { trackPurchase, type TrackPurchasePayload } from './track-purchase.ts'
import { updateCart, type UpdateCartPayload } from './update-cart.ts'
import { updateUser, type UpdateUserPayload } from './update-user.ts'

type DefinitionOf<Payload> = ActionDefinition<Extract<keyof Payload, string>>

/**
 * The four actions as data: labels, types and default mappings of their fields, for editors and docs.
 *
 * @example
 * ```ts
 * actions.updateUser.fields.email.label // 'Email Address'
 * ```
 */
export const actions: {
  readonly updateUser: DefinitionOf<UpdateUserPayload>
  readonly trackEvent: DefinitionOf<TrackEventPayload>
  readonly updateCart: DefinitionOf<UpdateCartPayload>
  readonly trackPurchase: DefinitionOf<TrackPurchasePayload>
} & Readonly<Record<ActionSlug, ActionDefinition>> =
  // Reading members looks to a bundler as if it did something: who compiles triggers alone would get the actions, too.
  /* @__PURE__ */ (() => ({
    updateUser: updateUser.definition,
    trackEvent: trackEvent.definition,
    updateCart: updateCart.definition,
    trackPurchase: trackPurchase.definition,
  }))()
