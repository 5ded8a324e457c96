/** Tells objects that hold nothing but members from instances of classes. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Tells dates from all else, also dates of another realm. */
export function isDate(value: unknown): value is Date {
  if (value instanceof Date) return true
  return (
    typeof value === 'object' &&
    value !== null &&
    !isPlainObject(value) &&
    Object.prototype.toString.call(value) === '[object Date]'
  )
}

/** Tells objects with members of their own from scalars, lists and dates. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value)
}
