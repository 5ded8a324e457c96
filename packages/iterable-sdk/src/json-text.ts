/**
 * Member of a request body that holds the body's JSON text, for a caller who has it already.
 *
 * A symbol, which JSON does not carry: what does not know of it makes the same text once more. Registered, so that two
 * copies of the package agree on it.
 */
export const jsonText: unique symbol = /* @__PURE__ */ Symbol.for('iterelay/json')
