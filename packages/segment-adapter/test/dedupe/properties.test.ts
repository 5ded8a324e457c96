import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  createMemoryDedupeStore,
  defaultFields,
  type DedupeStore,
  type DeliveryReport,
  type Lane,
  type Mapping,
} from '@iterelay/segment-adapter'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const mappings: readonly Mapping[] = ['first', 'second'].map((name) => ({
  name,
  action: 'trackEvent',
  trigger: 'type = "track"',
  fields: { ...defaultFields('trackEvent'), eventName: name },
}))

interface Track {
  readonly type: 'track'
  readonly event: 'Seen'
  readonly userId: string
  readonly messageId: string
}

/** What goes wrong with a request before Iterable takes anything of it. */
type Fault = 'none' | 'unavailable' | 'refused' | 'network'

const ids = ['m-0', 'm-1', 'm-2', 'm-3', 'm-4']
const eventOf = (messageId: string): Track => ({
  type: 'track',
  event: 'Seen',
  // One user is not there, whom the bulk endpoint refuses.
  userId: messageId === 'm-4' ? 'stranger' : `u-${messageId}`,
  messageId,
})

const delivery = fc.record({
  ids: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }),
  /** Aborted when this many requests have been begun. */
  abortAt: fc.option(fc.nat(4), { nil: undefined }),
})
// Deliveries of a round overlap.
const rounds = fc.array(fc.array(delivery, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
const someFaults = fc.array(
  fc.constantFrom<Fault>('none', 'none', 'unavailable', 'refused', 'network'),
  {
    maxLength: 30,
  },
)

interface Entry {
  readonly eventName: string
  readonly id: string
  readonly userId: string
}
type Body = { readonly events: readonly Entry[] } | (Entry & { readonly events?: never })
interface Answer {
  readonly failedUpdates?: { readonly notFoundUserIds?: readonly string[] }
}

/** Everybody but the stranger. */
const knownUsers = [...new Set(ids.map((id) => eventOf(id).userId))]
  .filter((userId) => userId !== 'stranger')
  .map((userId) => ({ userId }))

class World {
  readonly faults: Fault[]
  /** How often Iterable has taken each event of each mapping, and said so. */
  readonly taken = new Map<string, number>()
  begun = 0
  readonly #simulator = createIterableSimulator({ seed: { users: knownUsers } })
  readonly #onRequest = new Set<() => void>()
  readonly #deliver: (events: Track[], signal: AbortSignal) => Promise<DeliveryReport>

  constructor(faults: readonly Fault[], lane: Lane, store: DedupeStore) {
    this.faults = [...faults]
    const client = createIterableClient({
      apiKey: 'test',
      fetch: (input, init) => this.#fetch(input, init),
      retry: false,
      rateLimit: false,
    })
    const destination = createIterableDestination({
      client,
      mappings,
      lane,
      maxBatchItems: 3,
      dedupe: store,
    })
    this.#deliver = (events, signal) => destination.deliver(events, { signal })
  }

  async deliver(
    messageIds: readonly string[],
    abortAt: number | undefined,
  ): Promise<DeliveryReport> {
    const controller = new AbortController()
    const goal = abortAt === undefined ? Infinity : this.begun + abortAt
    const check = (): void => void (this.begun >= goal && controller.abort())
    check()
    this.#onRequest.add(check)
    const report = await this.#deliver(messageIds.map(eventOf), controller.signal)
    this.#onRequest.delete(check)
    return report
  }

  async #fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    this.begun += 1
    for (const check of this.#onRequest) check()
    init?.signal?.throwIfAborted()
    const fault = this.faults.shift() ?? 'none'
    // Others get a chance to come in between.
    await new Promise((resolve) => setImmediate(resolve))
    if (fault === 'network') throw new TypeError('fetch failed')
    if (fault === 'unavailable') return Response.json({}, { status: 503 })
    if (fault === 'refused') return Response.json({ code: 'BadParams' }, { status: 400 })
    const response = await this.#simulator.fetch(input, init)
    init?.signal?.throwIfAborted()
    this.#count(
      JSON.parse(init?.body as string) as Body,
      (await response.clone().json()) as Answer,
      response.ok,
    )
    return response
  }

  #count(body: Body, answer: Answer, ok: boolean): void {
    if (!ok) return
    const refused = answer.failedUpdates?.notFoundUserIds ?? []
    for (const { eventName, id, userId } of body.events ?? [body]) {
      if (refused.includes(userId)) continue
      const key = `${eventName} ${id}`
      this.taken.set(key, (this.taken.get(key) ?? 0) + 1)
    }
  }
}

test.each(['bulk', 'single'] as const)(
  'whatever goes wrong in the %s lane, nothing is delivered twice and nothing is lost',
  async (lane) => {
    await fc.assert(
      fc.asyncProperty(rounds, someFaults, async (someRounds, faults) => {
        const world = new World(faults, lane, createMemoryDedupeStore())
        const delivered = new Map<string, number>()
        const judge = (messageIds: readonly string[], { outcomes }: DeliveryReport): void => {
          expect(outcomes).toHaveLength(messageIds.length)
          for (const [index, { results, status }] of outcomes.entries()) {
            for (const { mapping, status: one, code } of results) {
              const key = `${mapping} ${messageIds[index]}`
              if (one === 'delivered') delivered.set(key, (delivered.get(key) ?? 0) + 1)
              // What counts as done has been taken; what may still fail does not count as done.
              if (one === 'skipped') expect([code, world.taken.get(key)]).toEqual(['duplicate', 1])
              if (one === 'skipped') expect(delivered.get(key)).toBe(1)
            }
            const all = results.map((result) => result.status)
            if (status === 'skipped') expect(new Set(all)).toEqual(new Set(['skipped']))
          }
        }
        for (const round of someRounds) {
          const reports = await Promise.all(
            round.map(({ ids: messageIds, abortAt }) => world.deliver(messageIds, abortAt)),
          )
          // Those that delivered first, so that what the others skip is known to be done.
          const order = round
            .map((_, index) => index)
            .toSorted((a, b) => skips(reports[a]) - skips(reports[b]))
          for (const index of order) {
            const report = reports[index]
            if (report !== undefined) judge(round[index]?.ids ?? [], report)
          }
        }
        world.faults.length = 0
        judge(ids, await world.deliver(ids, undefined))
        for (const id of ids) {
          for (const { name } of mappings) {
            const wanted = lane === 'bulk' && id === 'm-4' ? undefined : 1
            expect([id, name, delivered.get(`${name} ${id}`)]).toEqual([id, name, wanted])
            expect(world.taken.get(`${name} ${id}`)).toBe(wanted)
          }
        }
      }),
      { numRuns: 150 },
    )
  },
)

function skips(report: DeliveryReport | undefined): number {
  return (report?.outcomes ?? []).filter(({ results }) =>
    results.some(({ status }) => status === 'skipped'),
  ).length
}
