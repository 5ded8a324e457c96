/** A copy of plain data that is frozen at every depth. What was given stays as it is, and may be changed. */
export function frozenCopy<Value>(value: Value): Value {
  // Copies of lists and plain objects have the shape of what they were made from.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return copy(value) as Value
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(copy))
  if (typeof value !== 'object' || value === null) return value
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)])),
  )
}
