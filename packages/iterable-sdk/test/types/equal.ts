// The usual trick: two generic functions are only assignable when A and B are the same type, modifiers included.
/* oxlint-disable typescript/no-unnecessary-type-parameters */
export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/* oxlint-enable typescript/no-unnecessary-type-parameters */
export type Expect<T extends true> = T
