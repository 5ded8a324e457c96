import type { Output } from '../surroundings.ts'
import { formatCount, formatRate } from './format.ts'

/** How far a run is. */
export interface ProgressState {
  readonly bytes: number
  /** Bytes in all; undefined when that is not known. */
  readonly totalBytes: number | undefined
  readonly events: number
}

const barWidth = 24
/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const redrawMs = 100
const lineMs = 5000

/** Shows progress: a bar that redraws itself on a terminal, now and then a line elsewhere. */
export class Progress {
  readonly #output: Output
  readonly #now: () => number
  readonly #isTerminal: boolean
  readonly #began: number
  #last: number
  #drawn = false

  /** @param isTerminal the output can redraw a line */
  constructor(
    output: Output,
    isTerminal: boolean = output.isTTY === true,
    now: () => number = () => performance.now(),
  ) {
    this.#output = output
    this.#isTerminal = isTerminal
    this.#now = now
    this.#began = now()
    this.#last = this.#began
  }

  /** Shows the state if it is time to. */
  show(state: ProgressState): void {
    const now = this.#now()
    if (now - this.#last < (this.#isTerminal ? redrawMs : lineMs)) return
    this.#last = now
    this.#draw(state)
  }

  /** Shows the last state, and leaves it. */
  finish(state: ProgressState): void {
    this.#draw(state)
    if (this.#drawn) this.#output.write('\n')
    this.#drawn = false
  }

  #draw(state: ProgressState): void {
    const text = this.#describe(state, this.#now() - this.#began)
    if (!this.#isTerminal) {
      this.#output.write(`${text}\n`)
      return
    }
    // A line that wraps could not be taken back.
    const { columns = 0 } = this.#output
    // Some terminals say 0.
    const width = (columns > 1 ? columns : 80) - 1
    this.#output.write(`\r\u001B[2K${text.slice(0, width)}`)
    this.#drawn = true
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.#drawn) this.#output.write('\r\u001B[2K')
    this.#drawn = false
  }

  #describe({ bytes, totalBytes, events }: ProgressState, ms: number): string {
    const counts = `${formatCount(events)} events, ${formatRate(events, ms)} events/s`
    if (totalBytes === undefined || totalBytes === 0) return counts
    const part = Math.min(1, bytes / totalBytes)
    const percent = `${Math.floor(part * 100)}%`
    if (!this.#isTerminal) return `${percent} read, ${counts}`
    const full = Math.round(part * barWidth)
    return `[${'='.repeat(full)}${' '.repeat(barWidth - full)}] ${percent.padStart(4)}  ${counts}`
  }
}
