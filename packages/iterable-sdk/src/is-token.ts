/** Tells whether a value is a text that can stand in a header as a key or token: visible characters, and at least one. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}
