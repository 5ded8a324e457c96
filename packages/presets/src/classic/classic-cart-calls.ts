import { definePreset, type Preset } from '../preset.ts'
import { classicItems } from './classic-items.ts'
import { classicUser } from './classic-user.ts'

/**
 * Product Added and Product Removed, as the classic destination had them: the `products` of the event replace the user's cart.
 *
 * They must be all that is in the cart afterwards, because Iterable keeps nothing of the cart before. An event that has only the one
 * product, as Segment's spec says, touches no cart: `classicTrackCalls` makes a custom event of it.
 */
export const classicCartCalls: Preset<'updateCart'> = /* @__PURE__ */ definePreset({
  name: 'Product Added and Removed Calls (classic)',
  action: 'updateCart',
  trigger:
    'type = "track" and (event = "Product Added" or event = "Product Removed") and properties.products != null',
  fields: { user: classicUser, items: classicItems },
})
