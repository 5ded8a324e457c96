import { dropNotJson } from './drop-not-json.ts'
import { findNotJson } from './find-not-json.ts'
import { tooLarge } from './messages.ts'
import type { PayloadReport } from './payload-report.ts'
import { maxDataBytes } from './size-bound.ts'

/**
 * Reports free-form data that `convertDates` could not take, and answers what can be sent of it, if something can: with
 * `dropsOptional` all that JSON can carry.
 */
export function refuseNotJson(
  value: unknown,
  label: string,
  at: string,
  report: PayloadReport,
): unknown {
  const { issues, warnings, dropsOptional, size } = report
  if (size.bytes > maxDataBytes) {
    const reported = dropsOptional ? warnings : issues
    reported.push(tooLarge(label, at))
    // It is not sent, so it does not count.
    size.bytes = 0
    return undefined
  }
  if (dropsOptional) return dropNotJson(value, label, at, warnings)
  issues.push(...findNotJson(value, label, at))
  return undefined
}
