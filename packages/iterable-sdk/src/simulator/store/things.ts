import type { components } from '../../gen/types.gen.ts'
import { Table } from './table.ts'
import type {
  StoredCampaign,
  StoredCatalog,
  StoredCatalogItem,
  StoredExperiment,
  StoredExportJob,
  StoredJourney,
  StoredJourneyEntry,
  StoredList,
  StoredMetadata,
  StoredSnippet,
  StoredTemplate,
  StoredTokenRule,
  StoredVerification,
  StoredWebhook,
} from './rows.ts'

type Schemas = components['schemas']

/** What a project holds besides its users and what belongs to them. Every table is part of a snapshot. */
export interface Things {
  readonly lists: Table<number, StoredList>
  readonly channels: Table<number, Schemas['ChannelDetails']>
  readonly messageTypes: Table<number, Schemas['MessageTypeDetails']>
  readonly templates: Table<number, StoredTemplate>
  readonly campaigns: Table<number, StoredCampaign>
  readonly catalogs: Table<string, StoredCatalog>
  readonly catalogItems: Table<string, StoredCatalogItem>
  readonly metadata: Table<string, StoredMetadata>
  readonly snippets: Table<number, StoredSnippet>
  readonly journeys: Table<number, StoredJourney>
  readonly journeyEntries: Table<number, StoredJourneyEntry>
  readonly experiments: Table<number, StoredExperiment>
  readonly webhooks: Table<number, StoredWebhook>
  readonly exportJobs: Table<number, StoredExportJob>
  readonly verifications: Table<string, StoredVerification>
  readonly tokens: Table<string, StoredTokenRule>
}

/** The key of an item in its table. */
export function itemKey(catalog: string, itemId: string): string {
  return `${catalog.toLowerCase()}/${itemId}`
}

/** The key of a metadata value in its table. */
export function metadataKey(table: string, key: string): string {
  return JSON.stringify([table, key])
}

/** The key of a verification in its table. */
export function verificationKey(phoneNumber: string, profileId: number): string {
  return `${profileId} ${phoneNumber}`
}

function numbered<Row extends { readonly id: number }>(): Table<number, Row> {
  return new Table(({ id }) => id)
}

/** Empty tables, but for the channels and message types that every project has. */
export function createThings(): Things {
  const things: Things = {
    lists: numbered(),
    channels: numbered(),
    messageTypes: numbered(),
    templates: numbered(),
    campaigns: new Table(({ details }) => details.id),
    catalogs: new Table(({ name }) => name.toLowerCase()),
    catalogItems: new Table(({ catalog, itemId }) => itemKey(catalog, itemId)),
    metadata: new Table(({ table, key }) => metadataKey(table, key)),
    snippets: numbered(),
    journeys: numbered(),
    journeyEntries: numbered(),
    experiments: numbered(),
    webhooks: numbered(),
    exportJobs: numbered(),
    verifications: new Table(({ phoneNumber, verificationProfileId }) =>
      verificationKey(phoneNumber, verificationProfileId),
    ),
    tokens: new Table(({ subject }) => subject),
  }
  for (const [at, medium] of media.entries()) {
    const id = at + 1
    const channel = { id, name: `${medium} marketing`, messageMedium: medium }
    things.channels.put({ ...channel, channelType: 'Marketing' })
    const type = { id, channelId: id, name: `${medium} messages` }
    things.messageTypes.put({ ...type, subscriptionPolicy: 'OptOut' })
  }
  return things
}

const media = ['Email', 'Push', 'InApp', 'SMS', 'WebPush', 'WhatsApp', 'Embedded'] as const
