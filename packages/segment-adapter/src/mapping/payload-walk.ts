import { mappingFailure } from './failure.ts'

/** Objects and lists inside each other that a payload may have. A payload that holds itself runs into it, too. */
const maxDepth = 500
/** Values that one result may hold: more than any request could carry, and few enough to stop a mapping that multiplies. */
const maxValues = 2_500_000

/**
 * A walk through everything that a value holds, with bounds.
 *
 * Parts of a mapping may share objects, so that a small mapping can name very many values.
 */
export class PayloadWalk {
  readonly #most: number
  #values = 0

  constructor(most: number = maxValues) {
    this.#most = most
  }

  /**
   * Goes into an object or a list with so many members.
   *
   * @throws {AdapterError} `mapping_failed` for one that is too deep, and for more values than are allowed
   */
  enter(depth: number, members: number): void {
    this.#values += members + 1
    if (depth >= maxDepth) {
      const message = `The value is nested deeper than ${maxDepth}, or holds itself.`
      throw mappingFailure('/', 'too_deep', message)
    }
    if (this.#values > this.#most) {
      throw mappingFailure('/', 'too_large', `The mapping makes more than ${this.#most} values.`)
    }
  }
}
