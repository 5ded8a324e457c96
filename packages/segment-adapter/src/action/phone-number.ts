import type { JsonObject } from '../json.ts'

/**
 * Puts a resolved phone number into the data fields, where Iterable keeps it; `null` clears it there.
 *
 * Without one the data fields stay as they are, with the `phoneNumber` that they may hold (S07). The data fields are
 * the payload's own, so they are written to, not copied.
 */
export function setPhoneNumber(
  dataFields: JsonObject,
  phoneNumber: string | null | undefined,
): JsonObject {
  if (phoneNumber !== undefined) dataFields['phoneNumber'] = phoneNumber
  return dataFields
}
