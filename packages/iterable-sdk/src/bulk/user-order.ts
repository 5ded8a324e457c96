import type { Batch } from './batch.ts'
import { hashName, NameSet } from './name-set.ts'

/** Start values of the hashes, so that a user id is no e-mail address. */
const kinds = { email: 0x11c9dc5, userId: 0x2b3f8a1, id: 0x3d20ca3 }

/**
 * Keeps in order what concerns one user, one event id or one document, across requests that run side by side.
 *
 * Names are compared by hash, ids also without regard to case: a batch that waits once in a long while without need does no
 * harm, one that does not wait would.
 */
export class UserOrder<Item> {
  // No map: its old tables, once they are old enough, keep every later batch alive until the next full collection.
  #underWay: readonly { readonly batch: Batch<Item>; readonly names: NameSet }[] = []

  /** Adds a batch, and gives those under way that must be over before it is sent. */
  enter(batch: Batch<Item>): readonly Batch<Item>[] {
    const hashes = hashesOf(batch)
    const earlier = this.#underWay.filter((other) => hashes.some((hash) => other.names.has(hash)))
    const names = new NameSet(hashes.length)
    for (const hash of hashes) names.add(hash)
    this.#underWay = [...this.#underWay, { batch, names }]
    return earlier.map((other) => other.batch)
  }

  /** Forgets a batch that is over. */
  leave(batch: Batch<Item>): void {
    this.#underWay = this.#underWay.filter((other) => other.batch !== batch)
  }
}

function hashesOf<Item>({ entries }: Batch<Item>): number[] {
  const hashes: number[] = []
  for (const { email, userId, id, result } of entries) {
    if (result !== undefined) continue
    if (email !== undefined) hashes.push(hashName(email, kinds.email))
    if (userId !== undefined) hashes.push(hashName(userId, kinds.userId))
    if (id !== undefined) hashes.push(hashName(id, kinds.id))
  }
  return hashes
}
