import { orAbort } from '../abort.ts'
import { IterableError } from '../error.ts'
import type { Source } from '../source.ts'

/**
 * Reads identities one by one, those after the first `done`.
 *
 * Closes the source when nobody asks for more. What it throws becomes an error that says how far it got.
 */
export async function* readIdentities<Item>(
  source: Source<Item>,
  done: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, void, undefined> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let count = 0
  let isOpen = true
  try {
    for (;;) {
      const next = await readNext(iterator, count, signal).catch((error: unknown) => {
        isOpen = signal?.aborted === true
        throw error
      })
      if (next.done === true) {
        isOpen = false
        if (count >= done) return
        throw new IterableError(
          'invalid_option',
          `checkpoint is of another input: it says that ${done} identities are done, and there are ${count}`,
        )
      }
      count += 1
      if (count > done) yield next.value
    }
  } finally {
    // A source that is still busy, as after an abort, ends when it is ready; whoever aborted does not wait for that.
    if (isOpen) void Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}

async function readNext<Item>(
  iterator: Iterator<Item> | AsyncIterator<Item>,
  count: number,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<Item>> {
  try {
    return await orAbort(Promise.resolve(iterator.next()), signal)
  } catch (cause) {
    if (signal?.aborted === true) throw signal.reason
    throw new IterableError(
      'source_failed',
      `identities threw after ${count} of them; those have a result, and run.checkpoint says so; see cause`,
      { cause },
    )
  }
}
