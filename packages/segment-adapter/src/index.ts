// Destination
export { createIterableDestination } from './create-destination.ts'
export type { DeliverCallOptions, IterableDestination } from './create-destination.ts'
export type {
  ClientOptions,
  DestinationOptions,
  DestinationSettings,
  SettingsOptions,
} from './destination-options.ts'
export type { EventStream, StreamedOutcome } from './stream/event-stream.ts'
export type { EventSource, StreamOptions } from './stream/stream-options.ts'
export type { AuthenticationOptions, AuthenticationResult } from './delivery/test-authentication.ts'

export { settingsFields } from './settings-fields.ts'
export type { SettingField } from './settings-fields.ts'

// Mappings of a destination
export type { FieldMappings, Mapping } from './plan/mapping.ts'
export { fromSegmentSubscription } from './from-segment-subscription.ts'
export { toSegmentSubscription } from './to-segment-subscription.ts'
export type { SubscriptionShape } from './to-segment-subscription.ts'
export type { PublicApiSubscription, SegmentSubscription } from './from-segment-subscription.ts'

// Outcomes and plans
export type {
  DeliveryReport,
  EventOutcome,
  MappingResult,
  OutcomeStatus,
  StepResult,
} from './outcome.ts'
export type { DeliveryPlan, PlannedRequest } from './plan/plan.ts'

// What was delivered before
export { createMemoryDedupeStore } from './dedupe/create-memory-dedupe-store.ts'
export type { MemoryDedupeStoreOptions } from './dedupe/create-memory-dedupe-store.ts'
export type { ClaimAnswer, DedupeStore } from './dedupe/dedupe-store.ts'

// Explanations
export { printExplanation } from './plan/print-explanation.ts'
export type { EventExplanation, MappingExplanation } from './plan/explanation.ts'
export type { ConditionExplanation, TriggerExplanation } from './trigger/explain-trigger.ts'
export type { FieldExplanation } from './mapping/explain-fields.ts'
export type { TraceStep } from './mapping/trace.ts'

// Errors
export { AdapterError, adapterErrorCodes, isAdapterError } from './error.ts'
export type { AdapterErrorCode } from './error.ts'
export type { Issue, Result, SourceRange } from './issue.ts'

// Events
export { parseEvent, segmentEventSchema } from './event/parse-event.ts'
export type {
  AliasEvent,
  CommonEventFields,
  EventContext,
  EventData,
  GroupEvent,
  IdentifyEvent,
  PageEvent,
  ScreenEvent,
  SegmentEvent,
  TrackEvent,
} from './event/segment-event.ts'

// The trigger language
export { compileTrigger } from './trigger/compile-trigger.ts'
export type { CompiledTrigger } from './trigger/compile-trigger.ts'
export { parseTrigger } from './language/parser.ts'
export { printTrigger } from './language/printer.ts'
export { defaultTriggerLimits } from './language/limits.ts'
export type { TriggerLimits } from './language/limits.ts'
export type { FunctionName } from './language/functions/functions.ts'
export type { Literal, Target, TriggerTree } from './language/ast.ts'
export type { Operator } from './language/token.ts'

// The mapping language
export { compileMapping } from './mapping/compile-mapping.ts'
export type { CompiledMapping, CompileMappingOptions } from './mapping/compile-mapping.ts'
export type { LiquidEngine, LiquidTemplate } from './mapping/liquid-engine.ts'

// Mappings built in code
export {
  arrayPath,
  excludeWhenNull,
  flatten,
  fromJson,
  ifExists,
  ifNotBlank,
  liquid,
  literal,
  lowerCase,
  mappingBuilders,
  merge,
  path,
  replace,
  template,
  toJson,
  transform,
  upperCase,
} from './mapping/build/build-mapping.ts'
export type { Branches, MappingBuilders, ReplaceOptions } from './mapping/build/mapping-builders.ts'
export type { EventPath } from './mapping/build/event-path.ts'

// The actions
export { actions } from './action/actions.ts'
export { compileAction } from './action/compile-action.ts'
export type { CompileActionOptions } from './action/compile-action.ts'
export { defaultFields } from './action/default-fields.ts'
export type {
  ActionDefinition,
  ActionField,
  ActionItem,
  ActionSlug,
  ActionStep,
  CheckedPayload,
  CompiledAction,
  EmailChange,
  FieldType,
  Identity,
  Lane,
  MergeRule,
  OnInvalidOptional,
  Prepared,
} from './action/action.ts'
export type { PayloadNote } from './action/payload-report.ts'
export type { OnWouldNotCreateUser, ProjectType } from './action/project-type.ts'
export type { ItemPayload } from './action/items.ts'
export type { TrackEventPayload } from './action/track-event.ts'
export type { TrackPurchasePayload } from './action/track-purchase.ts'
export type { UpdateCartPayload } from './action/update-cart.ts'
export type { UpdateUserPayload } from './action/update-user.ts'
export type { UserPayload } from './action/user.ts'
export type { JsonObject, JsonValue } from './json.ts'
