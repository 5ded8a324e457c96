/** Characters of a trigger. */
export const maxTriggerLength = 20_000

/** Parentheses and negations inside each other. */
export const maxTriggerDepth = 100
