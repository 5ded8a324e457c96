import type { IterableDestination } from '@iterelay/segment-adapter'

import type { Sample } from './samples.ts'

/** What differs from what is expected, one line each; empty when all is well. Sends nothing. */
export function checkSamples(
  destination: Pick<IterableDestination, 'explain'>,
  samples: Readonly<Record<string, Sample>>,
): string[] {
  return Object.entries(samples).flatMap(([name, { event, reaches }]) => {
    const { mappings } = destination.explain(event)
    const ready = mappings.flatMap(({ mapping, state }) => (state === 'ready' ? mapping : []))
    const missed = reaches.filter((mapping) => !ready.includes(mapping))
    const unexpected = ready.filter((mapping) => !reaches.includes(mapping))
    return [
      ...missed.map((missing) => {
        const found = mappings.find(({ mapping }) => mapping === missing)
        const reasons = found?.issues.map(({ message }) => message) ?? ['there is no such mapping']
        return `${name} does not reach ${missing}: ${reasons.join(' ') || found?.state}`
      }),
      ...unexpected.map((mapping) => `${name} reaches ${mapping}`),
    ]
  })
}
