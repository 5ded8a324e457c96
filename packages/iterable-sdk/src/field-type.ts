/** Types that Iterable gives fields, by its own names. */
export type FieldType =
  | 'string'
  | 'date'
  | 'long'
  | 'double'
  | 'boolean'
  | 'geo_location'
  | 'object'
  | 'nested'
