import type { EventOutcome, OutcomeStatus } from '@iterelay/segment-adapter'

/** Numbers of outcomes, by status. */
export type StatusCounts = Record<OutcomeStatus, number>

/** How often a reason came, and where first. */
export interface ReasonCount {
  count: number
  readonly firstLine: number
}

/** Counts what became of the events. */
export class Tally {
  /** Lines that held something. */
  events = 0
  requests = 0
  /** Per event. */
  readonly total: StatusCounts = noCounts()
  /** Events that no mapping had a result for: skipped, not an event, not attempted. */
  readonly withoutAction: StatusCounts = noCounts()
  /** Per action: results of mappings, of which one event can have several. */
  readonly actions: Map<string, StatusCounts> = new Map()
  /** Reasons of what was not delivered, by code. */
  readonly reasons: Map<string, ReasonCount> = new Map()

  /** Counts an outcome; `code` is the reason of one that is rejected or failed. */
  addOutcome(line: number, outcome: EventOutcome, code: string | undefined): void {
    this.events += 1
    this.total[outcome.status] += 1
    if (outcome.results.length === 0) this.withoutAction[outcome.status] += 1
    for (const { action, status } of outcome.results) this.#countsOf(action)[status] += 1
    if (code !== undefined) this.#addReason(line, code)
  }

  /** Counts a line that never came to a mapping. */
  addUndelivered(line: number, status: 'rejected' | 'failed', code: string): void {
    this.events += 1
    this.total[status] += 1
    this.withoutAction[status] += 1
    this.#addReason(line, code)
  }

  /** Counts an event that a dry run would send. */
  addPlanned(): void {
    this.events += 1
    this.total.delivered += 1
  }

  #countsOf(action: string): StatusCounts {
    let counts = this.actions.get(action)
    if (counts === undefined) this.actions.set(action, (counts = noCounts()))
    return counts
  }

  #addReason(line: number, code: string): void {
    const reason = this.reasons.get(code)
    if (reason === undefined) this.reasons.set(code, { count: 1, firstLine: line })
    else reason.count += 1
  }
}

function noCounts(): StatusCounts {
  return { delivered: 0, skipped: 0, rejected: 0, failed: 0 }
}
