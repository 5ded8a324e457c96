import type { components } from '../../gen/types.gen.ts'
import type { Medium, StoredTemplate } from '../store/rows.ts'

type Schemas = components['schemas']
type Fields = Readonly<Record<string, unknown>>

/** Whom something belongs to. */
interface Owned {
  readonly email?: string
  readonly userId?: string
}

/** A user to begin with. */
export interface UserSeed extends Owned {
  readonly dataFields?: Fields
  readonly cart?: readonly Schemas['CommerceItem'][]
  readonly devices?: readonly Schemas['Device'][]
  readonly unsubscribedChannelIds?: readonly number[]
  readonly unsubscribedMessageTypeIds?: readonly number[]
  readonly subscribedMessageTypeIds?: readonly number[]
}

/** A list to begin with. */
export interface ListSeed extends Partial<Omit<Schemas['ListDetails'], 'name'>> {
  readonly name: string
  /** E-mail addresses or user ids of users of the seed. */
  readonly members?: readonly string[]
}

/** A template to begin with. */
export interface TemplateSeed {
  readonly id?: number
  readonly medium: Medium
  readonly name: string
  readonly type?: StoredTemplate['type']
  readonly clientTemplateId?: string
  readonly messageTypeId?: number
  readonly campaignId?: number
  /** For example `html` and `subject`, as the template calls have them. */
  readonly content?: Fields
  readonly locale?: string
}

/** A campaign to begin with. Default: a triggered one for e-mail that is running. */
export interface CampaignSeed extends Partial<Omit<Schemas['CampaignDetails'], 'name'>> {
  readonly name: string
  readonly dataFields?: Fields
}

/** A catalog to begin with. */
export interface CatalogSeed {
  readonly name: string
  readonly fieldMappings?: Readonly<Record<string, string>>
  /** Fields by item id. */
  readonly items?: Readonly<Record<string, Fields>>
}

/** An in-app message that waits for a user. */
export type InAppMessageSeed = Owned & Omit<Schemas['InAppMessage'], 'read'>

/** An embedded message that waits for a user. */
export type EmbeddedMessageSeed = Owned & Schemas['EmbeddedMessage']

/** An experiment to begin with. */
export interface ExperimentSeed {
  readonly experiment: Schemas['Experiment']
  readonly author?: string
  /** Content by variant id. */
  readonly content?: Readonly<Record<string, Schemas['ExperimentVariantContent']>>
  /** Figures by variant id, for experiments.getMetrics. */
  readonly metrics?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A webhook to begin with. Default: on, for every send, without authorization. */
export interface WebhookSeed extends Partial<Omit<Schemas['Webhook'], 'endpoint'>> {
  readonly endpoint: string
  readonly authToken?: string
  readonly headers?: readonly Schemas['LinkParam'][]
}

/**
 * What a simulated project begins with, as plain objects. Ids are made up where none is given. `channels` and `messageTypes`
 * take the place of those that every project has: one per medium, with ids 1 to 7.
 */
export interface SimulatorSeed {
  readonly users?: readonly UserSeed[]
  /** Of users of the seed. `createdAt` in epoch milliseconds. */
  readonly events?: readonly Schemas['TrackEventRequest'][]
  readonly purchases?: readonly Schemas['TrackPurchaseRequest'][]
  readonly lists?: readonly ListSeed[]
  readonly channels?: readonly Schemas['ChannelDetails'][]
  readonly messageTypes?: readonly Schemas['MessageTypeDetails'][]
  readonly templates?: readonly TemplateSeed[]
  readonly campaigns?: readonly CampaignSeed[]
  readonly catalogs?: readonly CatalogSeed[]
  /** Values by table and key. */
  readonly metadata?: Readonly<Record<string, Readonly<Record<string, Fields>>>>
  readonly snippets?: readonly (Schemas['Snippet'] & { readonly name: string })[]
  readonly journeys?: readonly (Schemas['JourneyDetails'] & { readonly name: string })[]
  readonly experiments?: readonly ExperimentSeed[]
  readonly webhooks?: readonly WebhookSeed[]
  readonly inAppMessages?: readonly InAppMessageSeed[]
  readonly embeddedMessages?: readonly EmbeddedMessageSeed[]
  /** E-mail addresses and user ids that were forgotten. */
  readonly forgotten?: readonly string[]
}
