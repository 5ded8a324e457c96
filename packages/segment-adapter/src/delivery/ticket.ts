import type { Identity } from '../action/action.ts'

/** A request's place among all that a destination has on their way. It waits for earlier ones only, so nothing waits in a circle. */
export class Ticket {
  /** Makes the request, once its turn has come; `undefined` when it need not be made. Never rejects. */
  readonly run: () => Promise<void> | undefined
  /** Under which it stands in the register of users. */
  readonly names: Identity[] = []
  isOver = false
  /** Earlier ones that are not over. */
  #open = 0
  /** Later ones that wait for this. */
  readonly #later: Ticket[] = []

  constructor(run: () => Promise<void> | undefined) {
    this.run = run
  }

  get isReady(): boolean {
    return this.#open === 0
  }

  waitFor(earlier: Ticket): void {
    // One that comes again for another user comes in the same go, so that it stands last.
    if (earlier.isOver || earlier === this || earlier.#later.at(-1) === this) return
    earlier.#later.push(this)
    this.#open += 1
  }

  /** Notes that the request is over, and gives those whose turn has come with that. */
  end(): Ticket[] {
    this.isOver = true
    const ready: Ticket[] = []
    for (const ticket of this.#later) {
      ticket.#open -= 1
      if (ticket.#open === 0) ready.push(ticket)
    }
    this.#later.length = 0
    return ready
  }
}
