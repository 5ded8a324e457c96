/** The only element of a one-element list, and any other value as it is. */
export function unwrapSingle(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}
