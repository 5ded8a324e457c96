import type { PlanItem } from '../plan/plan.ts'
import { Fifo } from './fifo.ts'
import { Ticket } from './ticket.ts'
import { UserRegister } from './user-register.ts'

/** What the queue looks at of a request. */
export interface QueuedRequest {
  readonly items: readonly PlanItem[]
  /** Indexes of earlier requests of the same list that must be over first. */
  readonly after: readonly number[]
}

/**
 * All requests that a destination has on their way, those of its deliveries and those of its streams.
 *
 * A request waits for the earlier ones of its users, whoever brought them, and then for one of `concurrency` places.
 * Places are given in the order in which requests become ready, and only to requests that wait for nothing else. What is
 * brought later never comes before what was brought earlier for the same user.
 */
export class RequestQueue {
  readonly #concurrency: number
  readonly #users = new UserRegister()
  readonly #ready = new Fifo<Ticket>()
  #underWay = 0
  #isStarting = false

  constructor(concurrency: number) {
    this.#concurrency = concurrency
  }

  /** Whether nothing at all is on its way, so that nothing is kept. */
  get isIdle(): boolean {
    return this.#users.size === 0 && this.#underWay === 0 && this.#ready.isEmpty
  }

  /**
   * Takes requests in, all at once, so that no other list comes between them.
   *
   * @param run makes the request of an index, or says with `undefined` that it need not be made; it must not reject
   */
  enter(
    requests: readonly QueuedRequest[],
    run: (index: number) => Promise<void> | undefined,
  ): void {
    const tickets: Ticket[] = []
    for (const [index, { items, after }] of requests.entries()) {
      const ticket = new Ticket(() => run(index))
      for (const position of after) {
        const earlier = tickets[position]
        if (earlier !== undefined) ticket.waitFor(earlier)
      }
      this.#users.enter(ticket, items)
      tickets.push(ticket)
      if (ticket.isReady) this.#ready.push(ticket)
    }
    this.#start()
  }

  #start(): void {
    // What ends at once makes others ready: the loop below takes them, not a call within a call.
    if (this.#isStarting) return
    this.#isStarting = true
    while (this.#underWay < this.#concurrency) {
      const ticket = this.#ready.take()
      if (ticket === undefined) break
      const running = ticket.run()
      if (running === undefined) {
        this.#end(ticket)
        continue
      }
      this.#underWay += 1
      const end = (): void => {
        this.#underWay -= 1
        this.#end(ticket)
        this.#start()
      }
      running.then(end, end)
    }
    this.#isStarting = false
  }

  #end(ticket: Ticket): void {
    this.#users.leave(ticket)
    for (const later of ticket.end()) this.#ready.push(later)
  }
}
