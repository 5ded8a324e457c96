type Day = `${number}-${number}-${number}`
type Time = `${number}:${number}:${number}`
type Offset = `${'+' | '-'}${number}:${number}`

/**
 * A date in one of the forms that Iterable takes for one: `2026-11-24`, `2026-11-24 09:30:00`, `2026-11-24 09:30:00 +00:00`,
 * `2026-11-24T09:30:00.000Z`, `2026-11-24T09:30:00.000+00:00`.
 *
 * Everything else is plain text to Iterable, ISO 8601 without milliseconds among it. `iterableDate` of
 * `@iterelay/iterable-sdk/schema` makes one; a `Date` in a body becomes one.
 */
export type IterableDate =
  | Day
  | `${Day} ${Time}`
  | `${Day} ${Time} ${Offset}`
  | `${Day}T${Time}.${number}${'Z' | Offset | `${'+' | '-'}${number}`}`
