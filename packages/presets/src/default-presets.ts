import type { Mapping } from '@iterelay/segment-adapter'

import { identifyCalls } from './identify-calls.ts'
import { orderCompletedCalls } from './order-completed-calls.ts'
import { trackCalls } from './track-calls.ts'
import { updateCartCalls } from './update-cart-calls.ts'

/** The four presets of a new "Iterable (Actions)" destination, in Segment's order. */
export const defaultPresets: readonly Mapping[] = [
  trackCalls,
  identifyCalls,
  updateCartCalls,
  orderCompletedCalls,
]
