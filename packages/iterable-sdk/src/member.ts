/** A member of a value that may be no object at all. */
export function member(value: unknown, name: PropertyKey): unknown {
  return Reflect.get(Object(value), name)
}
