/** What can differ: whether it is there, its type, whether it is required, whether its values are listed. */
export const differenceKinds = ['added', 'removed', 'type', 'required', 'enum'] as const

export type DifferenceKind = (typeof differenceKinds)[number]

/** One way in which the vendor's description departs from ours. */
export interface Difference {
  readonly kind: DifferenceKind
  /** The key of the operation, which is what corrections are matched with. */
  readonly operation: string
  readonly title: string
  /** The place of the field, followed by `=VALUE` for a listed value. `undefined` for a whole operation. */
  readonly place: string | undefined
  /** What we say, in words. `undefined` for an addition. */
  readonly ours: string | undefined
  /** What the vendor says, in words. `undefined` for a removal. */
  readonly vendor: string | undefined
}
