import { defaultFields, mappingBuilders, type Mapping } from '@iterelay/segment-adapter'

/** The event as the application sends it. */
export interface TrialStarted {
  readonly type: 'track'
  readonly event: 'Trial Started'
  readonly userId: string
  readonly messageId: string
  readonly properties: {
    readonly plan: 'pro' | 'team'
    readonly seats: number
    readonly source?: string
    readonly invited?: readonly { readonly email: string }[]
  }
}

// Paths that TrialStarted does not have do not compile.
const { arrayPath, ifNotBlank, path, template } = mappingBuilders<TrialStarted>()

/** A trial with ten seats and more becomes an event of its own, for a journey of its own. */
export const largeTrials: Mapping = {
  name: 'Large trials',
  action: 'trackEvent',
  trigger: 'type = "track" and event = "Trial Started" and properties.seats >= 10',
  fields: {
    // Who it is, when it was, and its id, as Segment has them by default.
    ...defaultFields('trackEvent'),
    eventName: template('Large Trial: {{properties.plan}}'),
    dataFields: {
      seats: path('$.properties.seats'),
      source: ifNotBlank('$.properties.source', {
        then: path('$.properties.source'),
        else: 'direct',
      }),
      invited: arrayPath('$.properties.invited', (one) => ({ address: one.path('email') })),
    },
  },
}
