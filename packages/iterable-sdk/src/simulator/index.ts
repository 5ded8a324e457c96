// Simulator
export { createIterableSimulator } from './create-simulator.ts'
export type { IterableSimulator } from './simulator.ts'
export type { ProjectType, RateLimitSetting, SimulatorOptions } from './options.ts'
export type { ApiKey, ApiKeyKind } from './serve/api-keys.ts'

// What it begins with
export type {
  CampaignSeed,
  CatalogSeed,
  EmbeddedMessageSeed,
  ExperimentSeed,
  InAppMessageSeed,
  ListSeed,
  SimulatorSeed,
  TemplateSeed,
  UserSeed,
  WebhookSeed,
} from './seed/seed.ts'
export type { SimulatorSnapshot } from './store/snapshot.ts'

// What it holds
export type { JourneyEntryView, ListView, SimulatorSummary } from './simulator.ts'
export type { MessageView, SystemEventView } from './view-messages.ts'
export type { CartView, EventView, PurchaseView, UserView } from './view.ts'
export type { LoggedRequest, RequestFilter } from './serve/request-log.ts'
export type { WebhookDelivery, WebhookEvent } from './serve/webhook-sender.ts'

// What can go wrong
export type { ChaosOptions } from './serve/chaos.ts'
export type { Fault } from './serve/faults.ts'
