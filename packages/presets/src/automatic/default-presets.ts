import type { Preset } from '../preset.ts'
import { identifyCalls } from './identify-calls.ts'
import { orderCompletedCalls } from './order-completed-calls.ts'
import { trackCalls } from './track-calls.ts'
import { updateCartCalls } from './update-cart-calls.ts'

/** The four presets of a new "Iterable (Actions)" destination, in Segment's order. No event reaches two of them. */
export const defaultPresets: readonly Preset[] = /* @__PURE__ */ Object.freeze([
  trackCalls,
  identifyCalls,
  updateCartCalls,
  orderCompletedCalls,
])
