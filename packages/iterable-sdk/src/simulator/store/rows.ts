import type { components } from '../../gen/types.gen.ts'
import type { OwnedRecord } from './owned-records.ts'

type Schemas = components['schemas']
type Fields = Readonly<Record<string, unknown>>

/** What carries a message to a user. */
export type Medium = 'Email' | 'Push' | 'InApp' | 'SMS' | 'WebPush' | 'WhatsApp' | 'Embedded'

/** A list. Who is on it stands at the users. */
export type StoredList = Schemas['ListDetails']

/** A template, with its content per language version. */
export interface StoredTemplate {
  readonly id: number
  readonly medium: Medium
  readonly type: 'Base' | 'Blast' | 'Triggered' | 'Workflow'
  clientTemplateId: string | undefined
  name: string
  messageTypeId: number
  creatorUserId: string
  readonly createdAt: number
  updatedAt: number
  readonly campaignId: number | undefined
  defaultLocale: string
  /** Content by language tag; an empty tag stands for none. */
  locales: Record<string, Fields>
}

/** A campaign, and what is not answered of it. */
export interface StoredCampaign {
  details: Schemas['CampaignDetails']
  readonly dataFields: Fields
}

/** A catalog. Its items stand in a table of their own. */
export interface StoredCatalog {
  /** As it was created. Names are compared in lower case. */
  readonly name: string
  readonly definedMappings: Readonly<Record<string, string>>
}

/** An item of a catalog. */
export interface StoredCatalogItem {
  /** In lower case. */
  readonly catalog: string
  readonly itemId: string
  readonly lastModified: number
  readonly value: Fields
}

/** A value of a metadata table. */
export interface StoredMetadata {
  readonly table: string
  readonly key: string
  readonly lastModified: number
  readonly value: Fields
}

/** A snippet, as the API answers it. */
export type StoredSnippet = Required<
  Pick<Schemas['Snippet'], 'id' | 'name' | 'content' | 'variables' | 'createdAt' | 'updatedAt'>
> &
  Schemas['Snippet']

/** A journey, as the API answers it. */
export type StoredJourney = Schemas['JourneyDetails'] & { readonly id: number }

/** A user's, or a list's, entry into a journey. */
export interface StoredJourneyEntry {
  readonly id: number
  readonly workflowId: number
  readonly email: string | undefined
  readonly userId: string | undefined
  readonly listId: number | undefined
  readonly dataFields: Fields
  readonly createdAt: number
}

/** An experiment, and the content of its variants by variant id. */
export interface StoredExperiment {
  readonly id: number
  readonly experiment: Schemas['Experiment']
  readonly author: string
  readonly content: Readonly<Record<string, Schemas['ExperimentVariantContent']>>
  /** Figures per variant id, for the metrics. */
  readonly metrics: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A webhook, with what the API takes and does not answer. */
export type StoredWebhook = Schemas['Webhook'] & {
  readonly authToken?: string
  readonly headers?: readonly Schemas['LinkParam'][]
}

/** An export job and its files. */
export interface StoredExportJob {
  readonly id: number
  readonly request: Schemas['StartExportRequest']
  readonly createdAt: number
  /** When it starts, which is later where four others run. */
  readonly startsAt: number
  readonly endsAt: number
  cancelledAt: number | undefined
  /** Content of the files, in order; made when the job ends. */
  files: readonly string[] | undefined
}

/** A phone number that is to be verified. */
export interface StoredVerification {
  readonly phoneNumber: string
  readonly verificationProfileId: number
  readonly code: string
}

/** From when on the JWTs of a user are good again. */
export interface StoredTokenRule {
  /** `email:` or `userId:` and the identifier. */
  readonly subject: string
  /** Epoch milliseconds. */
  readonly issuedBefore: number
}

/** A message to a user: scheduled, sent, skipped or cancelled. */
export interface StoredMessage extends OwnedRecord {
  /** What `scheduledMessageId` of an answer says. */
  readonly number: number
  readonly medium: Medium
  readonly campaignId: number
  readonly templateId: number
  readonly dataFields: Fields
  readonly createdAt: number
  /** When it is due, or was sent. */
  readonly sendAt: number
  state: 'scheduled' | 'sent' | 'skipped' | 'cancelled'
  isRead: boolean
  isConsumed: boolean
  readonly isProof: boolean
  /** What an app shows, for in-app and embedded messages that were seeded. */
  readonly content: Fields
}

/** An event that Iterable itself makes, such as `emailSend`. */
export interface StoredSystemEvent extends OwnedRecord {
  readonly eventType: string
  readonly createdAt: number
  readonly campaignId: number | undefined
  readonly templateId: number | undefined
  readonly messageId: string | undefined
  readonly fields: Fields
}
