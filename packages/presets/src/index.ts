// The automatic presets
export { trackCalls } from './track-calls.ts'
export { identifyCalls } from './identify-calls.ts'
export { updateCartCalls } from './update-cart-calls.ts'
export { orderCompletedCalls } from './order-completed-calls.ts'
export { defaultPresets } from './default-presets.ts'
