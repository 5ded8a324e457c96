/** Stands for a body that is no JSON. */
const notJson: unique symbol = /* @__PURE__ */ Symbol('not JSON')

/** Objects and lists inside each other that a body may have; far beyond real data, and short of the call stack. */
const maxDepth = 500

/** Whether a body was no JSON, or too deep. */
export function isNotJson(body: unknown): boolean {
  return body === notJson
}

/** The value of a body; undefined for an empty one. See {@link isNotJson}. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    const value = JSON.parse(text) as unknown
    return isDeeper(value, maxDepth) ? notJson : value
  } catch {
    return notJson
  }
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  for (const member of Object.values(value)) if (isDeeper(member, depth - 1)) return true
  return false
}
