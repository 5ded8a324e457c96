import type { Identity } from '../action/action.ts'
import type { PlanItem } from '../plan/plan.ts'
import { tiedNames } from '../plan/tied-names.ts'
import type { Ticket } from './ticket.ts'

/**
 * Who has requests on their way: per user the last of them, under every name that the user goes by.
 *
 * A user is known by e-mail address and by user id, and an item that changes the address counts for the old and the new
 * one. An item with both ties them together: until it is over, and those that came in between, later items with one of them count
 * for the other, too. The last request is enough: it waits for the one before, and so on. A request that is over is
 * forgotten, so that the register is as large as what is on its way.
 */
export class UserRegister {
  readonly #byEmail = new Map<string, Place>()
  readonly #byUserId = new Map<string, Place>()

  /** Names under which somebody has requests on their way. */
  get size(): number {
    return this.#byEmail.size + this.#byUserId.size
  }

  /** Makes a request wait for the earlier ones of its users, and those to come wait for it. */
  enter(ticket: Ticket, items: readonly PlanItem[]): void {
    for (const { item } of items) {
      const names = this.#namesOf(item.identity)
      this.#enterNames(ticket, names)
      if (item.becomes !== undefined) {
        this.#enterNames(ticket, this.#namesOf({ ...names, ...item.becomes }))
      }
    }
  }

  /** Forgets a request, where no later one has taken its place. */
  leave(ticket: Ticket): void {
    for (const { email, userId } of ticket.names) {
      if (email !== undefined) givePlace(this.#byEmail, email, ticket)
      if (userId !== undefined) givePlace(this.#byUserId, userId, ticket)
    }
    ticket.names.length = 0
  }

  #enterNames(ticket: Ticket, names: Identity): void {
    const { email, userId } = names
    const place = { ticket, names }
    ticket.names.push(names)
    if (email !== undefined) takePlace(this.#byEmail, email, place)
    if (userId !== undefined) takePlace(this.#byUserId, userId, place)
  }

  #namesOf(identity: Identity): Identity {
    return tiedNames(identity, { byEmail: this.#byEmail, byUserId: this.#byUserId })
  }
}

/** The last request under a name, and all names of its user there. */
interface Place {
  readonly ticket: Ticket
  readonly names: Identity
}

function takePlace(last: Map<string, Place>, name: string, place: Place): void {
  const earlier = last.get(name)
  if (earlier !== undefined && earlier.ticket !== place.ticket) place.ticket.waitFor(earlier.ticket)
  last.set(name, place)
}

function givePlace(last: Map<string, Place>, name: string, ticket: Ticket): void {
  if (last.get(name)?.ticket === ticket) last.delete(name)
}
