import type { Identity } from '../action/action.ts'
import type { Slot } from './slot.ts'

/** What is known of a user before an item: the requests with earlier items, and the last item with exactly these identifiers. */
export interface Earlier {
  readonly slots: readonly Slot[]
  /** Set when no item of the user with fewer, more or other identifiers came after it. */
  readonly same?: LastItem
}

/** Where the last item of an identity went. Moved along with every item, so that a busy user costs no more than one. */
export class LastItem implements Earlier {
  readonly email: string | undefined
  readonly userId: string | undefined
  slots: readonly [Slot]
  /** Index among the items of its bulk request, where the next item may become one with it; else -1. */
  place: number

  constructor({ email, userId }: Identity, slot: Slot, place: number) {
    this.email = email?.toLowerCase()
    this.userId = userId
    this.slots = [slot]
    this.place = place
  }

  get same(): this {
    return this
  }

  move(slot: Slot, place: number): void {
    if (this.slots[0] !== slot) this.slots = [slot]
    this.place = place
  }
}

/** The last item of each user, under all names that the user is known by. Addresses are compared in lower case, as Iterable does. */
export class LastItems {
  readonly #byEmail = new Map<string, LastItem>()
  readonly #byUserId = new Map<string, LastItem>()

  find({ email, userId }: Identity, becomes: Identity | undefined): Earlier {
    const one = email === undefined ? undefined : this.#byEmail.get(email.toLowerCase())
    const other = userId === undefined ? undefined : this.#byUserId.get(userId)
    const found = one ?? other
    if (found === undefined && becomes === undefined) return nothing
    const isSame =
      found !== undefined &&
      (email === undefined ? found.email === undefined : one === found) &&
      (userId === undefined ? found.userId === undefined : other === found)
    if (becomes === undefined) return isSame ? found : { slots: slotsOf(one, other) }
    const renamed = this.find(becomes, undefined).slots
    const slots = [...new Set([...slotsOf(one, other), ...renamed])]
    return isSame ? { slots, same: found } : { slots }
  }

  set(same: LastItem | undefined, identity: Identity, slot: Slot, place: number): void {
    if (same !== undefined) {
      same.move(slot, place)
      return
    }
    const item = new LastItem(identity, slot, place)
    if (item.email !== undefined) this.#byEmail.set(item.email, item)
    if (item.userId !== undefined) this.#byUserId.set(item.userId, item)
  }
}

const nothing: Earlier = { slots: [] }

function slotsOf(one: LastItem | undefined, other: LastItem | undefined): readonly Slot[] {
  if (one === undefined) return other?.slots ?? []
  if (other === undefined || other.slots[0] === one.slots[0]) return one.slots
  return [...one.slots, ...other.slots]
}
