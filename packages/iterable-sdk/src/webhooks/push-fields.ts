import type { MessageFields } from './message-fields.ts'

/** `dataFields` of `pushBounce`, and what the events of a push message share. */
export interface PushFields extends MessageFields {
  readonly pushMessage?: string
  readonly payload?: Readonly<Record<string, unknown>>
  readonly contentAvailable?: boolean
  readonly badge?: string | null
  readonly sound?: string | null
  /** Recorded as `null` alone. */
  readonly deeplink?: unknown
  readonly platformEndpoint?: string
}

/** `dataFields` of `pushSend`. */
export interface PushSendFields extends PushFields {
  readonly contentId?: number
}

/** `dataFields` of `pushOpen`. */
export interface PushOpenFields extends PushFields {
  readonly appAlreadyRunning?: boolean
}

/** `dataFields` of `pushUninstall`. */
export interface PushUninstallFields extends PushFields {
  readonly isGhostPush?: boolean
}

/** `dataFields` of `webPushSend`. */
export interface WebPushSendFields extends MessageFields {
  readonly browserToken?: string
  readonly contentId?: number
  readonly webPushMessage?: string
  /** Recorded as `null` alone. */
  readonly webPushBody?: unknown
  /** Recorded as `null` alone. */
  readonly webPushClickAction?: unknown
  /** Recorded as `null` alone. */
  readonly webPushIcon?: unknown
}
