import { confirmKeys, releaseKeys } from './ask-store.ts'
import type { ItemClaims } from './claim-items.ts'
import { addWarning, resultOf, sameFate, setResult, warnings } from './claim-results.ts'
import type { ItemGroup } from './group-items.ts'

/**
 * Tells the store what became of the items that a delivery has claimed, as its events come to an end.
 *
 * One call is under way at a time, and what ends meanwhile goes with the next. So few events are remembered at once, and
 * many in few calls.
 *
 * An event is ready when the requests of its own are over, the store knows about them, and so are those of the events
 * whose fate it shares.
 */
export class ClaimSettling {
  readonly #claims: ItemClaims
  readonly #onReady: (event: number) => void
  /** Open groups by the event of their first item. */
  readonly #groups = new Map<number, ItemGroup[]>()
  /** What each event waits for beside its own requests, where it does. */
  readonly #waits = new Map<number, number>()
  #toTell: ItemGroup[] = []
  #telling: Promise<void> | undefined

  /** @param onReady told of each event once; its results in the drafts are final then */
  constructor(claims: ItemClaims, onReady: (event: number) => void) {
    this.#claims = claims
    this.#onReady = onReady
    for (const group of claims.open) {
      const { first, others } = group
      const sameEvent = this.#groups.get(first.event)
      if (sameEvent === undefined) this.#groups.set(first.event, [group])
      else sameEvent.push(group)
      for (const { event } of [first, ...others]) {
        this.#waits.set(event, (this.#waits.get(event) ?? 0) + 1)
      }
    }
  }

  /** To be called once for each event, when the results of its requests are in the drafts; at once when it has none. */
  over(event: number): void {
    const groups = this.#groups.get(event)
    if (groups !== undefined) {
      this.#groups.delete(event)
      this.#toTell.push(...groups)
      this.#telling ??= this.#tellAll()
    }
    this.#countDown(event)
  }

  /** Resolves when every event that is over is ready. */
  async end(): Promise<void> {
    await this.#telling
  }

  async #tellAll(): Promise<void> {
    // The events of one request end one after the other, in one go.
    await Promise.resolve()
    while (this.#toTell.length > 0) {
      const groups = this.#toTell
      this.#toTell = []
      await tellStore(this.#claims, groups)
      for (const { first, others } of groups) {
        const result = resultOf(this.#claims.drafts, first)
        this.#countDown(first.event)
        for (const other of others) {
          if (result !== undefined) setResult(this.#claims.drafts, other, sameFate(other, result))
          this.#countDown(other.event)
        }
      }
    }
    this.#telling = undefined
  }

  #countDown(event: number): void {
    // One more than there are groups: its own requests.
    const left = this.#waits.get(event) ?? 0
    if (left === 0) this.#onReady(event)
    else this.#waits.set(event, left - 1)
  }
}

/** Confirms what was delivered, releases the rest, and warns where the store does not take note. Never rejects. */
async function tellStore(
  { store, owner, drafts, state }: ItemClaims,
  groups: readonly ItemGroup[],
): Promise<void> {
  if (state === 'given up') return
  const isDelivered = ({ first }: ItemGroup): boolean =>
    resultOf(drafts, first)?.status === 'delivered'
  const delivered = groups.filter(isDelivered)
  // A rejected one is released, too: it may pass once the mapping or the project has been put right.
  const others = groups.filter((group) => !isDelivered(group))
  const [confirmed, released] = await Promise.all([
    confirmKeys(store, keysOf(delivered)),
    releaseKeys(store, keysOf(others), owner),
  ])
  const warn = (some: readonly ItemGroup[], warning: keyof typeof warnings): void => {
    for (const { first } of some) addWarning(drafts, first, warnings[warning])
  }
  if (state === 'unknown') warn(groups, 'claim')
  else {
    if (!confirmed) warn(delivered, 'confirm')
    if (!released) warn(others, 'release')
  }
}

function keysOf(groups: readonly ItemGroup[]): string[] {
  return groups.map(({ key }) => key)
}
