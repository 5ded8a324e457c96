import { isFunction } from './check-options.ts'
import { isRecord } from './is-record.ts'

/** Tells whether a value can keep account of requests. */
export function isRateLimitStore(value: unknown): boolean {
  return isRecord(value) && isFunction(value['book']) && isFunction(value['pause'])
}
