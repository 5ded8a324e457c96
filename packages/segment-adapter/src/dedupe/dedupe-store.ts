/** What a store knows of a key: nothing until now, delivered before, or claimed by another delivery that is not over. */
export type ClaimAnswer = 'new' | 'done' | 'busy'

/**
 * Remembers what was delivered, so that a source that repeats itself does not send anything twice.
 *
 * A key stands for one event and one mapping: `["Track Calls","m-1"]`. A delivery claims all its keys in one call and sends what
 * is new. As its requests end it confirms what was delivered and releases the rest, many keys in a call; a key never comes
 * twice in one. A call that throws, rejects or answers something else counts as an unavailable store.
 *
 * Every call must settle within seconds: a delivery waits for it. One store serves one Iterable project.
 */
export interface DedupeStore {
  /**
   * Claims keys for a delivery, and says of each what was known: `answers[i]` belongs to `keys[i]`.
   *
   * A key that is neither confirmed nor claimed becomes the owner's, in one step that no other caller can come between. A key
   * that the same owner has claimed already is `new` again, since a client may repeat a call whose answer was lost. A claim must end by
   * itself after a while: a process can die before it settles.
   *
   * @param owner a random text, another one for each delivery
   */
  claim(
    keys: readonly string[],
    owner: string,
  ): readonly ClaimAnswer[] | Promise<readonly ClaimAnswer[]>
  /** Remembers keys as delivered, whoever holds a claim to them by now. */
  confirm(keys: readonly string[]): void | Promise<void>
  /** Forgets claims, so that others can have them: of each key only the owner's own claim, and none that is confirmed. */
  release(keys: readonly string[], owner: string): void | Promise<void>
  /**
   * What a delivery does when `claim` fails. Default: `send`.
   *
   * - `send`: it sends everything, with the warning `dedupe_unavailable`: something may go out twice.
   * - `fail`: it sends nothing that it cannot ask about; those events are failed and `retryable`, code `dedupe_unavailable`.
   */
  readonly whenUnavailable?: 'send' | 'fail'
}

/** How long stores remember: for a source that repeats itself within a day, and deliveries of minutes. */
export const defaultTtls: { readonly ttlMs: number; readonly claimTtlMs: number } = {
  ttlMs: 24 * 60 * 60 * 1000,
  claimTtlMs: 5 * 60 * 1000,
}
