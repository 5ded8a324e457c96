import type { StoredUser } from './user-store.ts'

/** A record of one user, with an id that no other record of its kind has. */
export interface OwnedRecord {
  id: string
  owner: StoredUser
}

/** Records of users, such as events, found by id and listed per user without a search. */
export class OwnedRecords<Kind extends OwnedRecord> {
  readonly #byId = new Map<string, Kind>()
  readonly #byOwner = new Map<StoredUser, Kind[]>()

  get size(): number {
    return this.#byId.size
  }

  /** The records of a user, in the order they were first put. */
  of(owner: StoredUser): readonly Kind[] {
    return this.#byOwner.get(owner) ?? []
  }

  /** All records, in the order they were first put. */
  all(): Iterable<Kind> {
    return this.#byId.values()
  }

  /**
   * Holds a record; one with the same id is replaced, whoever had it.
   *
   * @returns the record that was replaced
   */
  put(record: Kind): Kind | undefined {
    const earlier = this.#byId.get(record.id)
    this.#byId.set(record.id, record)
    const list = this.#byOwner.get(record.owner)
    if (earlier !== undefined) {
      const earlierList = this.#byOwner.get(earlier.owner) ?? []
      // A search, but only among the records of one user, and only when an id comes again.
      const at = earlierList.lastIndexOf(earlier)
      if (earlier.owner === record.owner) {
        earlierList[at] = record
        return earlier
      }
      earlierList.splice(at, 1)
    }
    if (list === undefined) this.#byOwner.set(record.owner, [record])
    else list.push(record)
    return earlier
  }

  /** Lets go of all records of a user, and gives them back. */
  removeOwner(owner: StoredUser): readonly Kind[] {
    const removed = this.of(owner)
    this.#byOwner.delete(owner)
    for (const { id } of removed) this.#byId.delete(id)
    return removed
  }
}
