import { isRecord } from '../is-record.ts'

/** What a value is in JSON, where `toJSON` says so. A `Date` stays one, except that an invalid one is sent as `null`. */
export function sentValue(value: unknown): unknown {
  if (!isRecord(value)) return value
  // Nearly always; writing each as text, and reading that again, would take most of the time of a check.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value
  const { toJSON } = value
  return typeof toJSON === 'function' ? (Reflect.apply(toJSON, value, ['']) as unknown) : value
}
