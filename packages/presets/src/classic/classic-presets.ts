import { pageCalls } from '../other-calls/page-calls.ts'
import type { Preset } from '../preset.ts'
import { classicCartCalls } from './classic-cart-calls.ts'
import { classicIdentifyCalls } from './classic-identify-calls.ts'
import { classicOrderCompletedCalls } from './classic-order-completed-calls.ts'
import { classicTrackCalls } from './classic-track-calls.ts'

/**
 * What Segment's classic "Iterable" destination did, for those who come from it. Use it instead of `defaultPresets`, not beside.
 *
 * No event reaches two of them.
 */
export const classicPresets: readonly Preset[] = /* @__PURE__ */ Object.freeze([
  classicTrackCalls,
  classicIdentifyCalls,
  classicCartCalls,
  classicOrderCompletedCalls,
  pageCalls,
])
