import { IdentityIndex } from './identity-index.ts'
import type { ProjectType } from '../options.ts'

/** A user as it is held. */
export interface StoredUser {
  /** In lower case. */
  email: string | undefined
  userId: string | undefined
  /** Epoch milliseconds. */
  readonly signupDate: number
  /** Epoch milliseconds. */
  updatedAt: number
  readonly signupSource: SignupSource
  readonly fields: Record<string, unknown>
  cart: readonly unknown[]
  /** Static lists that the user is on. Written by `ListMembers` alone. */
  listIds: readonly number[]
  unsubscribedChannelIds: readonly number[]
  unsubscribedMessageTypeIds: readonly number[]
  subscribedMessageTypeIds: readonly number[]
  devices: readonly StoredDevice[]
  browserTokens: readonly string[]
}

/** By which way a user came. */
export type SignupSource = 'API' | 'ListAPI' | 'Import' | 'WebForm'

/** A device of a user, as it is held. */
export interface StoredDevice {
  readonly token: string
  readonly platform: string
  readonly applicationName: string
  readonly dataFields?: Readonly<Record<string, unknown>>
  readonly isEnabled: boolean
}

/** Who a request is about. The address is in lower case. */
export interface Identity {
  readonly email: string | undefined
  readonly userId: string | undefined
}

/** The users of a project, found by either identifier without a search, and who was forgotten. */
export class UserStore {
  readonly #projectType: ProjectType
  readonly #all = new Set<StoredUser>()
  readonly #byEmail = new IdentityIndex()
  readonly #byUserId = new IdentityIndex()
  readonly forgottenEmails: Set<string> = new Set()
  readonly forgottenUserIds: Set<string> = new Set()

  constructor(projectType: ProjectType) {
    this.#projectType = projectType
  }

  get size(): number {
    return this.#all.size
  }

  /** All users, in the order they were created. */
  all(): Iterable<StoredUser> {
    return this.#all
  }

  /**
   * The user that is meant. Email-based projects go by the address when there is one, userID-based ones by the user id;
   * hybrid ones by the address first, then by the user id.
   */
  find({ email, userId }: Identity): StoredUser | undefined {
    const byEmail = email === undefined ? undefined : this.#byEmail.first(email)
    if (this.#projectType === 'email' && email !== undefined) return byEmail
    const byUserId = userId === undefined ? undefined : this.#byUserId.first(userId)
    if (this.#projectType === 'userId' && userId !== undefined) return byUserId
    return byEmail ?? byUserId
  }

  /** The user with an identifier of which it is not said what it is. */
  findByEither(emailOrUserId: string): StoredUser | undefined {
    return this.#byEmail.first(emailOrUserId.toLowerCase()) ?? this.#byUserId.first(emailOrUserId)
  }

  /**
   * Whether the two identifiers cannot be those of one user, in a hybrid project: they belong to two users, or the address
   * belongs to a user with another user id. A known user id with a new address is no conflict; the user gets the address.
   */
  isConflict({ email, userId }: Identity): boolean {
    if (this.#projectType !== 'hybrid' || email === undefined || userId === undefined) return false
    const byEmail = this.#byEmail.first(email)
    if (byEmail === undefined || byEmail.userId === userId) return false
    return byEmail.userId !== undefined || this.#byUserId.first(userId) !== undefined
  }

  /** Whether another user has an address that only one user can have. */
  isEmailTaken(email: string, user: StoredUser | undefined): boolean {
    const other = this.#projectType === 'userId' ? undefined : this.#byEmail.first(email)
    return other !== undefined && other !== user
  }

  /** Whether another user has a user id that only one user can have. */
  isUserIdTaken(userId: string, user: StoredUser | undefined): boolean {
    const other = this.#projectType === 'email' ? undefined : this.#byUserId.first(userId)
    return other !== undefined && other !== user
  }

  isForgotten({ email, userId }: Identity): boolean {
    return (
      (email !== undefined && this.forgottenEmails.has(email)) ||
      (userId !== undefined && this.forgottenUserIds.has(userId))
    )
  }

  /** Several users can have one user id, in an email-based project. */
  allByUserId(userId: string): readonly StoredUser[] {
    return this.#byUserId.allOf(userId)
  }

  create(identity: Identity, now: number, signupSource: SignupSource = 'API'): StoredUser {
    const user: StoredUser = {
      email: undefined,
      userId: undefined,
      signupDate: now,
      updatedAt: now,
      signupSource,
      fields: {},
      cart: none,
      listIds: none,
      unsubscribedChannelIds: none,
      unsubscribedMessageTypeIds: none,
      subscribedMessageTypeIds: none,
      devices: none,
      browserTokens: none,
    }
    this.#all.add(user)
    this.identify(user, identity)
    return user
  }

  /**
   * Gives a user the identifiers that are named, and takes away those it had.
   *
   * @returns whether any is different now
   */
  identify(user: StoredUser, { email, userId }: Identity): boolean {
    let changed = false
    if (email !== undefined && email !== user.email) {
      if (user.email !== undefined) this.#byEmail.remove(user.email, user)
      user.email = email
      this.#byEmail.add(email, user)
      changed = true
    }
    if (userId !== undefined && userId !== user.userId) {
      if (user.userId !== undefined) this.#byUserId.remove(user.userId, user)
      user.userId = userId
      this.#byUserId.add(userId, user)
      changed = true
    }
    return changed
  }

  remove(user: StoredUser): void {
    this.#all.delete(user)
    if (user.email !== undefined) this.#byEmail.remove(user.email, user)
    if (user.userId !== undefined) this.#byUserId.remove(user.userId, user)
  }

  /** Lifts what {@link noteForgotten} noted. */
  unforget({ email, userId }: Identity): void {
    if (email !== undefined) this.forgottenEmails.delete(email)
    if (userId !== undefined) this.forgottenUserIds.delete(userId)
  }

  /** Notes that data about an identifier is refused from now on: those by which the project type forgets. */
  noteForgotten({ email, userId }: Identity): void {
    if (email !== undefined && this.#projectType !== 'userId') this.forgottenEmails.add(email)
    if (userId !== undefined && this.#projectType !== 'email') this.forgottenUserIds.add(userId)
  }
}

/** One list for all users that have nothing of a kind, which is nearly every one. */
const none: readonly never[] = []
