import type { components, OperationId } from '@iterelay/iterable-sdk'
import { operations } from '@iterelay/iterable-sdk'
import {
  createIterableSimulator,
  type IterableSimulator,
  type SimulatorOptions,
} from '@iterelay/iterable-sdk/simulator'

export type Schemas = components['schemas']

/** The time by the simulator's clock, unless a test sets another. */
export const noon: number = Date.UTC(2026, 0, 2, 12, 0, 0)

/** What came back, with the body read. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

export interface TestProject {
  readonly simulator: IterableSimulator
  /** Sends a body, whatever it is, to an operation. */
  readonly send: (operation: OperationId, body: unknown) => Promise<Answered>
  /** Reads with query parameters. */
  readonly read: (operation: OperationId, query: Record<string, string>) => Promise<Answered>
}

/** A simulator whose answers are read as they are on the wire, without the client between. */
export function createTestProject(options: SimulatorOptions = {}): TestProject {
  const simulator = createIterableSimulator({ now: () => noon, ...options })
  const call = async (path: string, init: RequestInit): Promise<Answered> => {
    const response = await simulator.fetch(`https://api.iterable.com${path}`, {
      ...init,
      headers: { 'Api-Key': 'test' },
    })
    return { status: response.status, body: await response.json() }
  }
  return {
    simulator,
    send: (operation, body) =>
      call(operations[operation].path, {
        method: operations[operation].method,
        body: JSON.stringify(body),
      }),
    read: (operation, query) =>
      call(`${operations[operation].path}?${new URLSearchParams(query).toString()}`, {}),
  }
}

/** Iterable's plain success. */
export const accepted: Answered = {
  status: 200,
  body: { msg: '', code: 'Success', params: null } satisfies Schemas['IterableApiResponse'],
}

/** The answer of users.bulkUpdate, all lists empty except those given. */
export function bulkUserAnswer(
  successCount: number,
  failCount: number,
  given: Partial<Schemas['BulkUserUpdateResponse']> = {},
): Answered {
  const body = {
    successCount,
    failCount,
    createdFields: [],
    filteredOutFields: [],
    noOpEmails: [],
    noOpUserIds: [],
    invalidEmails: [],
    invalidUserIds: [],
    ...given,
    failedUpdates: {
      invalidEmails: [],
      invalidUserIds: [],
      invalidDataEmails: [],
      invalidDataUserIds: [],
      conflictEmails: [],
      conflictUserIds: [],
      forgottenEmails: [],
      forgottenUserIds: [],
      notFoundEmails: [],
      notFoundUserIds: [],
      ...given.failedUpdates,
    },
  } satisfies Schemas['BulkUserUpdateResponse']
  return { status: 200, body }
}

/** The answer of events.trackBulk, all lists empty except those given. */
export function bulkEventAnswer(
  successCount: number,
  failCount: number,
  given: Partial<Schemas['BulkTrackEventsResponse']> = {},
): Answered {
  const body = {
    successCount,
    failCount,
    disallowedEventNames: [],
    createdFields: [],
    filteredOutFields: [],
    invalidEmails: [],
    invalidUserIds: [],
    ...given,
    failedUpdates: {
      invalidEmails: [],
      invalidUserIds: [],
      notFoundEmails: [],
      notFoundUserIds: [],
      forgottenEmails: [],
      forgottenUserIds: [],
      ...given.failedUpdates,
    },
  } satisfies Schemas['BulkTrackEventsResponse']
  return { status: 200, body }
}
