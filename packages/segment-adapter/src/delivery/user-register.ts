import type { Identity } from '../action/action.ts'
import type { PlanItem } from '../plan/plan.ts'
import type { Ticket } from './ticket.ts'

/**
 * Who has requests on their way: per user the last of them, under every name that the user goes by.
 *
 * A user is known by e-mail address and by user id, and an item that changes the address counts for the old and the new
 * one. The last is enough: it waits for the one before, and so on. A request that is over is forgotten, so that the
 * register is as large as what is on its way.
 */
export class UserRegister {
  readonly #byEmail = new Map<string, Ticket>()
  readonly #byUserId = new Map<string, Ticket>()

  /** Names under which somebody has requests on their way. */
  get size(): number {
    return this.#byEmail.size + this.#byUserId.size
  }

  /** Makes a request wait for the earlier ones of its users, and those to come wait for it. */
  enter(ticket: Ticket, items: readonly PlanItem[]): void {
    for (const { item } of items) {
      this.#enterNames(ticket, item.identity)
      if (item.becomes !== undefined) this.#enterNames(ticket, item.becomes)
    }
  }

  /** Forgets a request, where no later one has taken its place. */
  leave(ticket: Ticket, items: readonly PlanItem[]): void {
    for (const { item } of items) {
      this.#leaveNames(ticket, item.identity)
      if (item.becomes !== undefined) this.#leaveNames(ticket, item.becomes)
    }
  }

  #enterNames(ticket: Ticket, { email, userId }: Identity): void {
    // Compared as Iterable compares them: e-mail addresses in lower case.
    if (email !== undefined) takePlace(this.#byEmail, email.toLowerCase(), ticket)
    if (userId !== undefined) takePlace(this.#byUserId, userId, ticket)
  }

  #leaveNames(ticket: Ticket, { email, userId }: Identity): void {
    if (email !== undefined) givePlace(this.#byEmail, email.toLowerCase(), ticket)
    if (userId !== undefined) givePlace(this.#byUserId, userId, ticket)
  }
}

function takePlace(last: Map<string, Ticket>, name: string, ticket: Ticket): void {
  const earlier = last.get(name)
  if (earlier === ticket) return
  if (earlier !== undefined) ticket.waitFor(earlier)
  last.set(name, ticket)
}

function givePlace(last: Map<string, Ticket>, name: string, ticket: Ticket): void {
  if (last.get(name) === ticket) last.delete(name)
}
