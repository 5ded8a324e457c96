import type { Batch } from './batch.ts'

/** Whom the items of a batch concern. */
interface Names {
  readonly email: Set<string>
  readonly userId: Set<string>
  readonly id: Set<string>
}

/**
 * Keeps in order what concerns one user, one event id or one document, across requests that run side by side.
 *
 * Each batch has its own sets of names: one map for all would tie every batch to the next, which costs the garbage collector
 * dearly.
 */
export class UserOrder<Item> {
  readonly #underWay = new Map<Batch<Item>, Names>()

  /** Adds a batch, and gives those under way that must be over before it is sent. */
  enter(batch: Batch<Item>): readonly Batch<Item>[] {
    const names = namesOf(batch)
    const earlier: Batch<Item>[] = []
    for (const [other, otherNames] of this.#underWay) {
      if (haveCommon(names, otherNames)) earlier.push(other)
    }
    this.#underWay.set(batch, names)
    return earlier
  }

  /** Forgets a batch that is over. */
  leave(batch: Batch<Item>): void {
    this.#underWay.delete(batch)
  }
}

function namesOf<Item>({ entries }: Batch<Item>): Names {
  const names = { email: new Set<string>(), userId: new Set<string>(), id: new Set<string>() }
  for (const { email, userId, id, result } of entries) {
    if (result !== undefined) continue
    if (email !== undefined) names.email.add(email)
    if (userId !== undefined) names.userId.add(userId)
    if (id !== undefined) names.id.add(id)
  }
  return names
}

function haveCommon(some: Names, others: Names): boolean {
  return (
    meet(some.email, others.email) || meet(some.userId, others.userId) || meet(some.id, others.id)
  )
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (others.size === 0) return false
  for (const name of some) if (others.has(name)) return true
  return false
}
