import { countItems } from '../count-items.ts'
import type { CallContents, CallEvent } from '../observe.ts'
import { failureFields, sayFailure } from './describe-failure.ts'
import type { LogLevel } from './logger.ts'

/** What the last entry of a call says, and how loud. */
export interface CallEnd {
  readonly level: LogLevel
  readonly text: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** Sums up a call that is over. Pure. */
export function describeEnd(
  event: CallEvent & { readonly type: 'end' },
  contents: CallContents,
  durationMs: number,
): CallEnd {
  const { attempts, status, failure, isAborted } = event
  const counts = countItems(event, contents)
  const { items, itemsRefused = 0 } = counts
  const fields = { durationMs, ...counts, ...failureFields(failure) }
  const effort = `${durationMs} ms${attempts === 1 ? '' : `, ${attempts} attempts`}`
  if (isAborted) {
    return {
      level: 'info',
      text: `ended by its caller after ${effort}`,
      fields: { ...fields, isAborted },
    }
  }
  if ('error' in contents) {
    return {
      level: 'error',
      text: `failed after ${effort}: ${sayFailure(event, contents)}`,
      fields,
    }
  }
  if (itemsRefused > 0) {
    const refused = `${itemsRefused} of ${items ?? 'its'} items refused`
    return { level: 'warn', text: `${status} in ${effort}, ${refused}`, fields }
  }
  const carried = items === undefined ? '' : `, ${items} items`
  return { level: 'info', text: `${status} in ${effort}${carried}`, fields }
}
