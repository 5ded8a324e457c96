import type { IterableDate } from './iterable-date.ts'

/**
 * What a project of yours holds, for `createIterableClient<Project>()`. A section that is left out is not checked.
 *
 * @example
 * ```ts
 * interface Project {
 *   users: { plan: 'free' | 'pro'; seats: number; trialEndsAt: IterableDate }
 *   events: { 'Trial Started': { days: number; source?: string } }
 * }
 * ```
 */
export interface ProjectTypes {
  /** Fields of user profiles. In calls each may be left out, or be `null`, which removes it. */
  readonly users?: object
  /** Custom events, each name with its fields. What is not optional must be sent. */
  readonly events?: object
  /** Fields of purchases, beside their items. */
  readonly purchases?: object
  /** Fields of the items in carts and purchases. */
  readonly items?: object
}

/**
 * Throws or rejects when the body of an operation does not fit the project; `defineProject` of `@iterelay/iterable-sdk/schema`
 * makes one. Gets every body before it is sent; changes none.
 *
 * After an abort nothing is sent, so that a check may end early then.
 */
export interface BodyCheck<P extends ProjectTypes = ProjectTypes> {
  (operation: string, body: unknown, signal?: AbortSignal): void | Promise<void>
  /** For the compiler alone. */
  readonly types?: P
}

/** Projects that declare a section. */
export interface WithUsers extends ProjectTypes {
  readonly users: object
}
export interface WithEvents extends ProjectTypes {
  readonly events: object
}
export interface WithPurchases extends ProjectTypes {
  readonly purchases: object
}
export interface WithItems extends ProjectTypes {
  readonly items: object
}

/** Fields that every project has, and a call may set. A project that declares one itself decides what it is. */
export interface SystemFields {
  /** The new address, in a project that does not tell its users apart by it. */
  readonly email?: string
  /** The new user id, in a project that does not tell its users apart by it. */
  readonly userId?: string
  readonly signupDate?: Date | IterableDate
  readonly signupSource?: string
  readonly emailListIds?: number[]
  readonly userListIds?: number[]
  readonly unsubscribedChannelIds?: number[]
  readonly unsubscribedMessageTypeIds?: number[]
  readonly subscribedMessageTypeIds?: number[]
}

/** Fields of a profile as a call sends them. */
export type UserFields<P extends WithUsers> = {
  [Name in keyof P['users']]?: P['users'][Name] | null
} & Omit<SystemFields, keyof P['users']>

/** Fields of a profile as they are read: any may be absent, and others may be there. */
export type StoredUserFields<P extends WithUsers> = {
  [Name in keyof P['users']]?: Stored<P['users'][Name]>
} & { [Name in Exclude<keyof SystemFields, keyof P['users']>]?: Stored<SystemFields[Name]> } & {
  [name: string]: unknown
}

/** What is read after a value was sent: dates come back as text. */
export type Stored<Value> = Value extends Date
  ? IterableDate
  : Value extends object
    ? Value extends string
      ? Value
      : { [Key in keyof Value]: Stored<Value[Key]> }
    : Value
