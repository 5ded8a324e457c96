import { IterableError } from '../error.ts'
import type { GdprCheckpoint } from './checkpoint.ts'
import type { GdprResult } from './result.ts'

/** A run over many identities: its results, one per identity and in their order. Nothing is sent before the first is asked for. */
export interface GdprRun<Identity> extends AsyncIterable<GdprResult<Identity>> {
  /** The results. They can be asked for once. */
  [Symbol.asyncIterator](): AsyncGenerator<GdprResult<Identity>, void, undefined>
  /** How far it has come: save it as JSON, and hand it to the next run. A new object each time; there also after a throw. */
  readonly checkpoint: GdprCheckpoint
}

/** Makes the public face of a run. */
export function createRun<Identity>(
  results: AsyncGenerator<GdprResult<Identity>, void, undefined>,
  checkpoint: () => GdprCheckpoint,
): GdprRun<Identity> {
  let isTaken = false
  return {
    [Symbol.asyncIterator]() {
      if (isTaken) {
        throw new IterableError(
          'invalid_option',
          'the results of a run can be asked for once; begin another with its checkpoint',
        )
      }
      isTaken = true
      return results
    },
    get checkpoint() {
      return checkpoint()
    },
  }
}
