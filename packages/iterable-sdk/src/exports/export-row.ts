import type { OperationBody, OperationParams } from '../operation-types.ts'
import type { IterableWebhookDataFields } from '../webhooks/data-fields.ts'
import type { EventFields, MessageFields } from '../webhooks/message-fields.ts'

/** Type of the records of an export, such as `emailSend`, `customEvent` or `user`. */
export type ExportDataType = OperationParams<'exports.downloadJson'>['dataTypeName']

/** The same for a job, which takes types that are newer than this package, too. */
export type ExportJobDataType = OperationBody<'exports.start'>['dataTypeName']

/** A user, with the fields of the profile beside the ones that every profile has. */
export interface UserExportRow {
  readonly email?: string
  readonly userId?: string
  /** When the profile was last changed, as text. */
  readonly profileUpdatedAt?: string
  readonly signupDate?: string
  readonly signupSource?: string
  readonly emailListIds?: readonly number[]
  readonly [field: string]: unknown
}

/** A custom event, with its own fields beside. */
export interface CustomEventExportRow extends EventFields {
  readonly eventName?: string
  readonly userId?: string
  readonly campaignId?: number | null
  readonly templateId?: number | null
}

/** A purchase. */
export interface PurchaseExportRow extends EventFields {
  readonly userId?: string
  readonly total?: number
  readonly campaignId?: number | null
  readonly templateId?: number | null
  readonly shoppingCartItems?: readonly {
    readonly id?: string
    readonly sku?: string
    readonly name?: string
    readonly price?: number
    readonly quantity?: number
    readonly [member: string]: unknown
  }[]
}

/**
 * The row of each type of export, as lines of JSON have it.
 *
 * Iterable documents no members. Events are typed by what their system webhooks carry, which are the same records; users, custom
 * events and purchases by what the API takes. So all members are optional, others may be there, and none is checked at run time.
 */
export type ExportRow<Type extends string = ExportDataType> = {
  [One in Type]: One extends keyof IterableWebhookDataFields
    ? IterableWebhookDataFields[One]
    : One extends 'user'
      ? UserExportRow
      : One extends 'customEvent'
        ? CustomEventExportRow
        : One extends 'purchase'
          ? PurchaseExportRow
          : MessageFields
}[Type]

/** A row of `exports.getUserEvents`: an event of any type, which its `eventType` names. */
export interface UserEventExportRow extends EventFields {
  readonly eventType?: string
  readonly eventName?: string
}
