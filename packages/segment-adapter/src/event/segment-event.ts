/** A free-form object of an event. */
export type EventData = Readonly<Record<string, unknown>>

/** What is known about the circumstances of an event. All members are optional and may be of your own making. */
export interface EventContext extends EventData {
  readonly active?: boolean
  readonly app?: EventData
  readonly campaign?: EventData
  readonly device?: EventData
  readonly groupId?: string
  readonly ip?: string
  readonly library?: EventData
  readonly locale?: string
  readonly location?: EventData
  readonly network?: EventData
  readonly os?: EventData
  readonly page?: EventData
  readonly referrer?: EventData
  readonly screen?: EventData
  readonly timezone?: string
  /** Traits of the user at the time of an event that is no identify call. */
  readonly traits?: EventData | null
  readonly userAgent?: string
}

/** Members that every event may have. */
export interface CommonEventFields {
  /** ID of the message, made by the library that sent it. */
  readonly messageId?: string
  readonly anonymousId?: string | null
  readonly userId?: string | null
  readonly context?: EventContext | null
  /** Destinations switched on or off, by name; `All` stands for the rest. */
  readonly integrations?: EventData
  /** When it happened, corrected for the clock of the device. */
  readonly timestamp?: string | Date
  /** When it happened by the clock of the device. */
  readonly originalTimestamp?: string | Date
  readonly sentAt?: string | Date
  readonly receivedAt?: string | Date
  readonly channel?: string
  readonly version?: number | string
  readonly [member: string]: unknown
}

/** Who somebody is. */
export interface IdentifyEvent extends CommonEventFields {
  readonly type: 'identify'
  readonly traits?: EventData | null
}

/** What somebody did. */
export interface TrackEvent extends CommonEventFields {
  readonly type: 'track'
  readonly event: string
  readonly properties?: EventData | null
}

/** A page that somebody saw. */
export interface PageEvent extends CommonEventFields {
  readonly type: 'page'
  readonly name?: string | null
  readonly category?: string | null
  readonly properties?: EventData | null
}

/** A screen of an app that somebody saw. */
export interface ScreenEvent extends CommonEventFields {
  readonly type: 'screen'
  readonly name?: string | null
  readonly category?: string | null
  readonly properties?: EventData | null
}

/** The group, for example the company, that somebody belongs to. */
export interface GroupEvent extends CommonEventFields {
  readonly type: 'group'
  readonly groupId: string
  readonly traits?: EventData | null
}

/** A second id for somebody who had another one before. */
export interface AliasEvent extends CommonEventFields {
  readonly type: 'alias'
  readonly previousId: string
}

/**
 * An event of the Segment spec, told apart by `type`.
 *
 * The types say what a well-formed event holds. What comes over the wire may differ: `parseEvent` lets members of the
 * wrong type, unknown members and unknown types through, and the mapping's action judges the values it uses.
 */
export type SegmentEvent =
  | IdentifyEvent
  | TrackEvent
  | PageEvent
  | ScreenEvent
  | GroupEvent
  | AliasEvent
