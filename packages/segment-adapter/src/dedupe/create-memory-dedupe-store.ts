import { aCount, aFunction, checkOptions } from '../check-options.ts'
import { defaultTtls, type ClaimAnswer, type DedupeStore } from './dedupe-store.ts'
import { OldestFirst } from './oldest-first.ts'

/** Options of {@link createMemoryDedupeStore}. */
export interface MemoryDedupeStoreOptions {
  /** Most keys that are remembered; the oldest are forgotten first. A key takes some 200 bytes. Default: 100,000. */
  readonly maxEntries?: number
  /** Milliseconds for which a delivered event is remembered. Default: 24 hours. */
  readonly ttlMs?: number
  /** Milliseconds after which a claim ends by itself: longer than a delivery can take. Default: 5 minutes. */
  readonly claimTtlMs?: number
  /** The time in milliseconds. Default: `Date.now`. */
  readonly now?: () => number
}

/**
 * Remembers in memory what was delivered: for one process, until it ends.
 *
 * @throws {AdapterError} `invalid_option`, naming every wrong option.
 *
 * @example
 * ```ts
 * const destination = createIterableDestination({ settings, mappings, dedupe: createMemoryDedupeStore() })
 * ```
 */
export function createMemoryDedupeStore(options: MemoryDedupeStoreOptions = {}): DedupeStore {
  checkOptions("the memory store's", options, rules)
  const { maxEntries = 100_000, now = Date.now } = options
  const { ttlMs = defaultTtls.ttlMs, claimTtlMs = defaultTtls.claimTtlMs } = options
  const claims = new OldestFirst<{ readonly owner: string; readonly until: number }>()
  const done = new OldestFirst<{ readonly until: number }>()

  // Claims go last: without one, two deliveries could send the same event at the same time.
  const keepBound = (): void => {
    while (done.size + claims.size > maxEntries) {
      const [entries, oldest] = done.size > 0 ? [done, done.oldest()] : [claims, claims.oldest()]
      if (oldest === undefined) return
      entries.delete(oldest[0])
    }
  }
  const claimOne = (key: string, owner: string, time: number): ClaimAnswer => {
    if (isOn(done.get(key), time)) return 'done'
    const claim = claims.get(key)
    if (isOn(claim, time) && claim?.owner !== owner) return 'busy'
    claims.add(key, { owner, until: time + claimTtlMs })
    keepBound()
    return 'new'
  }

  return {
    claim(keys, owner) {
      const time = now()
      dropExpired(done, time)
      dropExpired(claims, time)
      return keys.map((key) => claimOne(key, owner, time))
    },
    confirm(keys) {
      const until = now() + ttlMs
      for (const key of keys) {
        claims.delete(key)
        done.add(key, { until })
        keepBound()
      }
    },
    release(keys, owner) {
      for (const key of keys) if (claims.get(key)?.owner === owner) claims.delete(key)
    },
  }
}

function dropExpired(entries: OldestFirst<{ readonly until: number }>, time: number): void {
  for (;;) {
    const oldest = entries.oldest()
    if (oldest === undefined || oldest[1].until > time) return
    entries.delete(oldest[0])
  }
}

/** Asked again where entries are used: a clock that went back has put them out of order. */
function isOn(entry: { readonly until: number } | undefined, time: number): boolean {
  return entry !== undefined && entry.until > time
}

const rules = { maxEntries: aCount, ttlMs: aCount, claimTtlMs: aCount, now: aFunction }
