import { unboundLimits } from '../unbound-limits.ts'
import { mixedEvents } from './mixed-events.ts'

/** Takes the thousand events once as far as the finished bodies of bulk requests. */
export type Turn = () => Promise<void>

const apiKey = 'benchmark-key'

/** Answers at once, as Iterable does. */
const answer: typeof fetch = async () =>
  new Response(
    '{"code":"Success","msg":"","params":null,"successCount":750,"failCount":0,"invalidEmails":[],"invalidUserIds":[]}',
    { status: 200, headers: { 'content-type': 'application/json' } },
  )

/**
 * What is compared. Only the one that is asked for is imported, so that a process knows no other.
 *
 * The floor is the least that anybody must do who keeps the events apart from the requests: copy them and write them as JSON.
 */
export const adapterCandidates = {
  'copy and stringify': makeFloor,
  'copy and stringify, again': makeFloor,
  '@iterelay/segment-adapter': async (): Promise<Turn> => {
    const { createIterableDestination } = await import('@iterelay/segment-adapter')
    const { defaultPresets } = await import('@iterelay/presets')
    const destination = createIterableDestination({
      settings: { apiKey },
      mappings: defaultPresets,
      fetch: answer,
      rateLimit: unboundLimits,
    })
    const events = mixedEvents()
    return async () => {
      const { outcomes } = await destination.deliver(events)
      const bad = outcomes.find(({ status }) => status !== 'delivered')
      if (bad !== undefined) throw new Error(`an event was ${bad.status}`)
    }
  },
  'Segment, Destination.onBatch': async (): Promise<Turn> => {
    const { howToInstall, loadSegment } = await import('../../../peers/segment/segment.ts')
    const { defaultPresets } = await import('@iterelay/presets')
    const { toSegmentSubscription } = await import('@iterelay/segment-adapter')
    const segment = loadSegment()
    if (segment === undefined) throw new Error(howToInstall)
    const destination = segment.createIterableDestination(answer)
    const settings = {
      apiKey,
      dataCenterLocation: 'united_states',
      subscriptions: defaultPresets.map((preset) => toSegmentSubscription(preset)),
    }
    const events = mixedEvents()
    return async () => {
      await destination.onBatch(events, settings)
    }
  },
} satisfies Record<string, () => Promise<Turn>>

/** Name of a candidate. */
export type AdapterCandidate = keyof typeof adapterCandidates

/** Whether a text names a candidate. */
export function isAdapterCandidate(name: string | undefined): name is AdapterCandidate {
  return name !== undefined && Object.hasOwn(adapterCandidates, name)
}

async function makeFloor(): Promise<Turn> {
  const events = mixedEvents()
  let written = 0
  return async () => {
    for (const event of events) written += JSON.stringify(structuredClone(event)).length
    if (written === 0) throw new Error('nothing was written')
  }
}
