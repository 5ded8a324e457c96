import { RejectsError } from '../replay/rejects-file.ts'
import { formatText } from '../terminal/format.ts'
import { reasonOfSystem } from './reason-of-system.ts'

/** What a job came to, or what was wrong with a file it worked on. */
export interface Finding<Value> {
  readonly value?: Value
  /** As a sentence. */
  readonly trouble?: string
}

/** Runs a job that reads and writes files. Defects are thrown on. */
export async function findTrouble<Value>(
  stop: AbortSignal,
  job: () => Promise<Value>,
): Promise<Finding<Value>> {
  try {
    return { value: await job() }
  } catch (error) {
    if (error instanceof RejectsError) {
      const what = `${formatText(error.message)}: ${reasonOfSystem(error.cause)}`
      return { trouble: `${what}. Nothing was sent after that; what was sent is counted above.` }
    }
    if (!(error instanceof Error && 'code' in error)) throw error
    if (stop.aborted && error.code === 'ERR_STREAM_PREMATURE_CLOSE') return {}
    if (!('syscall' in error)) throw error
    return {
      trouble: `the input could not be read to its end: ${reasonOfSystem(error)}. What came before that is counted above.`,
    }
  }
}
