import type { EventSource } from './stream-options.ts'

/** What a reader asks and tells. */
export interface ReaderHooks {
  /** Whether there is room for another event. */
  wantsMore(): boolean
  take(event: unknown): void
  /** The source is at its end, or has thrown. Called once, unless the reader is closed before. */
  onEnd(failure: { readonly cause: unknown } | undefined): void
}

/** Reads a source as long as there is room, and no further. */
export class SourceReader {
  readonly #source: EventSource
  readonly #hooks: ReaderHooks
  #opened: Opened | undefined
  /** An async source is being read, which may take as long as it likes. */
  #isReading = false
  #isEnded = false

  constructor(source: EventSource, hooks: ReaderHooks) {
    this.#source = source
    this.#hooks = hooks
  }

  get isEnded(): boolean {
    return this.#isEnded
  }

  /** Reads what there is room for; of an async source, from now on. */
  fill(): void {
    if (this.#isEnded || this.#isReading) return
    try {
      const opened = (this.#opened ??= open(this.#source))
      if (opened.isAsync) {
        void this.#fillAsync(opened.iterator)
        return
      }
      this.#isReading = true
      while (this.#wantsMore()) this.#take(opened.iterator.next())
    } catch (cause) {
      this.#end({ cause })
    }
    this.#isReading = false
  }

  /**
   * Reads no further and tells the source so. Waits for it, unless it is busy with an event, since that could be for ever;
   * that event is then let go.
   */
  async close(): Promise<void> {
    if (this.#isEnded) return
    this.#isEnded = true
    const isBusy = this.#isReading
    const closed = (async () => this.#opened?.iterator.return?.())()
    if (isBusy) closed.catch(() => undefined)
    else await closed
  }

  async #fillAsync(iterator: AsyncIterator<unknown>): Promise<void> {
    this.#isReading = true
    try {
      while (this.#wantsMore()) {
        const next = await iterator.next()
        if (this.#isEnded) break
        this.#take(next)
      }
    } catch (cause) {
      this.#end({ cause })
    }
    this.#isReading = false
  }

  #wantsMore(): boolean {
    return !this.#isEnded && this.#hooks.wantsMore()
  }

  #take(next: IteratorResult<unknown>): void {
    if (next.done === true) this.#end(undefined)
    else this.#hooks.take(next.value)
  }

  #end(failure: { readonly cause: unknown } | undefined): void {
    // What a source throws after it was told to end concerns nobody.
    if (this.#isEnded) return
    this.#isEnded = true
    this.#hooks.onEnd(failure)
  }
}

type Opened =
  | { readonly isAsync: true; readonly iterator: AsyncIterator<unknown> }
  | { readonly isAsync: false; readonly iterator: Iterator<unknown> }

function open(source: EventSource): Opened {
  return Symbol.asyncIterator in source
    ? { isAsync: true, iterator: source[Symbol.asyncIterator]() }
    : { isAsync: false, iterator: source[Symbol.iterator]() }
}
