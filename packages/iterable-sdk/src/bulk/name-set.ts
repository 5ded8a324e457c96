/**
 * A set of names that is fast and may take one name for another, once in some hundred thousand.
 *
 * It holds hashes in a typed array, which costs a tenth of a `Set` of texts and leaves the garbage collector nothing to do:
 * every item of a run goes through one.
 */
export class NameSet {
  readonly #slots: Int32Array
  readonly #mask: number

  /** @param most names that will be added at most */
  constructor(most: number) {
    // At most a quarter full, so that few names meet another on the way to their place.
    const size = 2 ** Math.ceil(Math.log2(4 * most + 4))
    this.#slots = new Int32Array(size)
    this.#mask = size - 1
  }

  /** @param hash of {@link hashName} */
  add(hash: number): void {
    let at = hash & this.#mask
    while (this.#slots[at] !== 0 && this.#slots[at] !== hash) at = (at + 1) & this.#mask
    this.#slots[at] = hash
  }

  has(hash: number): boolean {
    let at = hash & this.#mask
    while (this.#slots[at] !== 0) {
      if (this.#slots[at] === hash) return true
      at = (at + 1) & this.#mask
    }
    return false
  }
}

/** A number for a name, never 0: the same for names that differ only in case, another one for names of another kind. */
export function hashName(name: string, kind: number): number {
  let hash = kind
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    // Making a text in lower case costs more than all the rest, and is needed only beyond ASCII.
    if (unit > 0x7f) return hashUnits(name.toLowerCase(), kind)
    hash = mix(hash, unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)
  }
  return finish(hash)
}

function hashUnits(name: string, kind: number): number {
  let hash = kind
  for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at))
  return finish(hash)
}

/** One step of FNV-1a. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Spreads the last letters over all bits, since the low ones choose the place. */
function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13) || 1
}
