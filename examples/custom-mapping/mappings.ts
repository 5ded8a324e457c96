import { fromSegmentSubscription, type Mapping } from '@iterelay/segment-adapter'

import { largeTrials } from './large-trials.ts'
import exported from './segment-export.json' with { type: 'json' }

/** What Segment's Public API says of the subscriptions of a destination, and one written in code. */
export const mappings: readonly Mapping[] = [
  ...exported.data.subscriptions.map((subscription) => fromSegmentSubscription(subscription)),
  largeTrials,
]
