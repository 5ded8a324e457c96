// Client
export { createIterableClient } from './create-client.ts'
export type { IterableClient } from './create-client.ts'
export type { IterableClientOptions } from './client-options.ts'
export type { CallOptions } from './call-options.ts'
export type { IterableCall, IterableResponse, IterableStream } from './iterable-call.ts'
export type { RetryOptions } from './retry.ts'
export type { Middleware, Send } from './middleware.ts'
export { validateAnswers } from './validate-answers.ts'
export type { AnswerCheck, AnswerIssue, AnswerMismatch, AnswerSchema } from './validate-answers.ts'
export { createRateLimitStore } from './create-rate-limit-store.ts'
export type { OwnRateLimits, RateLimitStoreOptions } from './create-rate-limit-store.ts'
export type { RateLimitStore, RateLimitWindow } from './rate-limit.ts'
export type {
  CallContents,
  CallEvent,
  CallFailure,
  CallNews,
  ObservedCall,
  Observer,
  WaitReason,
} from './observe.ts'
export type { Sleep } from './sleep.ts'
export { dataCenters } from './data-center.ts'
export type { DataCenter } from './data-center.ts'

// Errors
export { IterableError, isIterableError } from './error.ts'
export type { IterableErrorDetails } from './error.ts'
export { iterableErrorCodes } from './error-codes.ts'
export type { IterableErrorCode } from './error-codes.ts'

// Operations
export { operations } from './operations.ts'
export type { OperationsTable } from './operations.ts'
export type { OperationId } from './gen/operations.gen.ts'
export type {
  BulkAnswer,
  CoreOperation,
  FailureLists,
  Operation,
  OperationDetails,
  Pagination,
  RateLimit,
  RetryClass,
} from './operation.ts'
export type {
  OperationBody,
  OperationInput,
  OperationParams,
  OperationResult,
} from './operation-types.ts'

// Types of a project of yours
export type {
  BodyCheck,
  ProjectTypes,
  StoredUserFields,
  SystemFields,
  UserFields,
} from './project-types.ts'
export type { ProjectAnswers, ProjectBodies, ProjectEvent } from './project-bodies.ts'
export type { IterableDate } from './iterable-date.ts'

// Resources and the types of the document
export type {
  CommerceResource,
  EventsResource,
  Resources,
  UsersResource,
  WebhooksResource,
} from './gen/resources.gen.ts'
export type { components, paths } from './gen/types.gen.ts'
