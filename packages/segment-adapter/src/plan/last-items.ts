import type { Identity } from '../action/action.ts'
import type { Slot } from './slot.ts'
import { tiedNames } from './tied-names.ts'

/** What is known of a user before an item: the requests with earlier items, and the last item with exactly these identifiers. */
export interface Earlier {
  readonly slots: readonly Slot[]
  /** Set when no item of the user with fewer, more or other identifiers came after it. */
  readonly same?: LastItem
}

/** Where the last item of an identity went. Moved along with every item, so that a busy user costs no more than one. */
export class LastItem implements Earlier {
  /** What the user is known by, beyond what the item says. The address is in lower case. */
  readonly names: Identity
  slots: readonly [Slot]
  /** Index among the items of its bulk request, where the next item may become one with it; else -1. */
  place: number
  readonly #email: string | undefined
  readonly #userId: string | undefined

  constructor({ email, userId }: Identity, names: Identity, slot: Slot, place: number) {
    this.names = names
    this.slots = [slot]
    this.place = place
    this.#email = email?.toLowerCase()
    this.#userId = userId
  }

  get same(): this {
    return this
  }

  /** Whether an item has exactly these identifiers. */
  isOf({ email, userId }: Identity): boolean {
    return this.#email === email?.toLowerCase() && this.#userId === userId
  }

  move(slot: Slot, place: number): void {
    if (this.slots[0] !== slot) this.slots = [slot]
    this.place = place
  }
}

/**
 * The last item of each user, under all names that the user is known by. Addresses are compared in lower case, as Iterable does.
 *
 * An item with both identifiers ties them together: later items with one of them count for the other, too.
 */
export class LastItems {
  readonly #byEmail = new Map<string, LastItem>()
  readonly #byUserId = new Map<string, LastItem>()

  find(identity: Identity, becomes: Identity | undefined): Earlier {
    const names = this.#namesOf(identity)
    const one = names.email === undefined ? undefined : this.#byEmail.get(names.email)
    const other = names.userId === undefined ? undefined : this.#byUserId.get(names.userId)
    const found = one ?? other
    if (found === undefined && becomes === undefined) return nothing
    const isSame = found !== undefined && (other ?? found) === found && found.isOf(identity)
    if (becomes === undefined) return isSame ? found : { slots: slotsOf(one, other) }
    const renamed = this.find({ ...names, ...becomes }, undefined).slots
    const slots = [...new Set([...slotsOf(one, other), ...renamed])]
    return isSame ? { slots, same: found } : { slots }
  }

  set(same: LastItem | undefined, identity: Identity, slot: Slot, place: number): void {
    if (same === undefined) this.#add(identity, this.#namesOf(identity), slot, place)
    else same.move(slot, place)
  }

  /** To be called after {@link set} for an item that gives its user other names. */
  rename(identity: Identity, becomes: Identity, slot: Slot): void {
    const renamed = { ...this.#namesOf(identity), ...becomes }
    this.#add(renamed, this.#namesOf(renamed), slot, -1)
  }

  #add(identity: Identity, names: Identity, slot: Slot, place: number): void {
    const item = new LastItem(identity, names, slot, place)
    if (names.email !== undefined) this.#byEmail.set(names.email, item)
    if (names.userId !== undefined) this.#byUserId.set(names.userId, item)
  }

  #namesOf(identity: Identity): Identity {
    return tiedNames(identity, { byEmail: this.#byEmail, byUserId: this.#byUserId })
  }
}

const nothing: Earlier = { slots: [] }

function slotsOf(one: LastItem | undefined, other: LastItem | undefined): readonly Slot[] {
  if (one === undefined) return other?.slots ?? []
  if (other === undefined || other.slots[0] === one.slots[0]) return one.slots
  return [...one.slots, ...other.slots]
}
