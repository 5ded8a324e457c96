import type { StoredUser } from './user-store.ts'

/** Who is on which list: kept at the users, and here for the way back. */
export class ListMembers {
  readonly #members = new Map<number, Set<StoredUser>>()

  /** The users on a list, in the order they came. */
  of(listId: number): ReadonlySet<StoredUser> {
    return this.#members.get(listId) ?? nobody
  }

  /** @returns whether the user was not on it yet */
  add(listId: number, user: StoredUser): boolean {
    let members = this.#members.get(listId)
    if (members === undefined) {
      members = new Set()
      this.#members.set(listId, members)
    }
    if (members.has(user)) return false
    members.add(user)
    user.listIds = [...user.listIds, listId]
    return true
  }

  /** @returns whether the user was on it */
  remove(listId: number, user: StoredUser): boolean {
    if (this.#members.get(listId)?.delete(user) !== true) return false
    user.listIds = user.listIds.filter((id) => id !== listId)
    return true
  }

  /** Takes a user off all lists. */
  removeUser(user: StoredUser): void {
    for (const listId of user.listIds) this.#members.get(listId)?.delete(user)
    user.listIds = []
  }

  /** Takes all users off a list. */
  removeList(listId: number): void {
    for (const user of this.of(listId)) {
      user.listIds = user.listIds.filter((id) => id !== listId)
    }
    this.#members.delete(listId)
  }
}

const nobody: ReadonlySet<StoredUser> = /* @__PURE__ */ new Set()
