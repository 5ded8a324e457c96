import { mappingFailure } from './failure.ts'

/** Objects and lists inside each other that a payload may have. A payload that holds itself runs into it, too. */
const maxPayloadDepth = 500

/** Refuses to walk deeper into a payload than it may be nested. */
export function checkDepth(depth: number): void {
  if (depth < maxPayloadDepth) return
  const message = `The value is nested deeper than ${maxPayloadDepth}, or holds itself.`
  throw mappingFailure('/', 'too_deep', message)
}
