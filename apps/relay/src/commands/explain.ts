import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination, printExplanation, type Lane } from '@iterelay/segment-adapter'

import { exitCodes } from '../exit-codes.ts'
import { readOneEvent } from '../explain/read-one-event.ts'
import type { Surroundings } from '../surroundings.ts'
import { openInput } from './open-input.ts'

/** Options of `iterelay explain`. */
export interface ExplainFlags {
  readonly line?: number
  readonly json?: true
  readonly lane?: Lane
}

/** Nothing is sent, so no key is needed. */
const placeholderKey = 'explain'

/**
 * Writes what the default presets would make of one event, and why. Sends nothing. Answers the exit code.
 *
 * @throws UsageError when the file holds no event there
 */
export async function explain(
  file: string,
  { line, json, lane }: ExplainFlags,
  surroundings: Surroundings,
): Promise<number> {
  const input = openInput(file, surroundings)
  const event = await readOneEvent(input, line).finally(() => input.stop())
  const destination = createIterableDestination({
    settings: { apiKey: placeholderKey },
    mappings: defaultPresets,
    ...(lane === undefined ? {} : { lane }),
  })
  const explained = destination.explain(event)
  surroundings.stdout.write(
    json === true ? `${JSON.stringify(explained, undefined, 2)}\n` : printExplanation(explained),
  )
  return exitCodes.ok
}
