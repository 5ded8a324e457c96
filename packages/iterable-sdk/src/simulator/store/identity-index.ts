import type { StoredUser } from './user-store.ts'

/**
 * Users by one identifier.
 *
 * Where the project type lets users share the identifier, the one that has had it longest comes first. A lone user, which is
 * nearly every one, is held without a list around it.
 */
export class IdentityIndex {
  readonly #users = new Map<string, StoredUser | StoredUser[]>()

  first(key: string): StoredUser | undefined {
    const held = this.#users.get(key)
    return Array.isArray(held) ? held[0] : held
  }

  allOf(key: string): readonly StoredUser[] {
    const held = this.#users.get(key)
    if (held === undefined) return []
    return Array.isArray(held) ? held : [held]
  }

  add(key: string, user: StoredUser): void {
    const held = this.#users.get(key)
    if (held === undefined) this.#users.set(key, user)
    else if (Array.isArray(held)) held.push(user)
    else this.#users.set(key, [held, user])
  }

  remove(key: string, user: StoredUser): void {
    const held = this.#users.get(key)
    if (held === user) this.#users.delete(key)
    else if (Array.isArray(held)) {
      const rest = held.filter((other) => other !== user)
      if (rest.length === 0) this.#users.delete(key)
      else this.#users.set(key, rest)
    }
  }
}
