import { defaultFieldsAnd } from '../default-fields-and.ts'
import { definePreset, type Preset } from '../preset.ts'
import { classicItems } from './classic-items.ts'
import { classicUser } from './classic-user.ts'

/**
 * Order Completed, as the classic destination had it: a purchase that writes no profile fields.
 *
 * Unlike there it carries the order's ID, so that a repeat updates the purchase instead of making another.
 */
export const classicOrderCompletedCalls: Preset<'trackPurchase'> = /* @__PURE__ */ definePreset({
  name: 'Order Completed Calls (classic)',
  action: 'trackPurchase',
  trigger: 'type = "track" and event = "Order Completed"',
  fields: /* @__PURE__ */ defaultFieldsAnd('trackPurchase', {
    user: classicUser,
    items: classicItems,
  }),
})
