import { createRateLimitStore } from '@iterelay/iterable-sdk'

const unbound = { requests: 100_000, perMs: 1 }

/** Limits that no load reaches. Account is kept of them as of any others, so that its cost is measured, too. */
export const unboundLimits = createRateLimitStore({
  limits: {
    'events.track': unbound,
    'events.trackBulk': unbound,
    'exports.downloadJson': unbound,
    'users.bulkUpdate': unbound,
    'users.update': unbound,
  },
})
