import { isRecord } from '../is-record.ts'

/** The members of a value; none where it is no object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}
