import type { FieldType } from '../../field-type.ts'
import { refusal, type Refusal } from '../answers.ts'
import { isObject } from '../is-object.ts'

export type { FieldType }

interface Mismatch {
  readonly incoming: FieldType
  readonly expected: FieldType
  readonly value: unknown
}

type Fields = Readonly<Record<string, unknown>>

/** Fields that fit, with the types that they would fix; or the refusal of all of them. */
export type CheckedFields =
  | { readonly added: ReadonlyMap<string, FieldType>; readonly refused?: undefined }
  | { readonly refused: Refusal }

/** Date texts that Iterable recognises, from its documentation of field types. Others are plain text. */
const datePattern =
  /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2}(?: [+-]\d{2}:\d{2})?|T\d{2}:\d{2}:\d{2}\.\d{3}(?:Z|[+-]\d{2}:?\d{2}))?$/

/** Depth below which members are not typed: far beyond real data, and short of the call stack. */
const maxDepth = 100

/**
 * The types of fields, each fixed by the first value that the project received.
 *
 * Whole and fractional numbers go together, and a text field takes a text that looks like a date; nothing else does.
 */
export class FieldTypes {
  readonly #types: Map<string, FieldType>
  readonly #prefix: string
  readonly #limit: number

  /**
   * @param prefix stands before field names in refusals: empty for users, `event:::` for events
   * @param known fields whose types are fixed from the beginning
   * @param limit fields that there may be
   */
  constructor(
    prefix = '',
    known: Iterable<readonly [string, FieldType]> = [],
    limit: number = Number.POSITIVE_INFINITY,
  ) {
    this.#prefix = prefix
    this.#limit = limit
    this.#types = new Map(known)
  }

  /** The type of a field by its dotted name; undefined when no value of it was received. */
  get(field: string): FieldType | undefined {
    return this.#types.get(field)
  }

  /** Dotted field names and their types. */
  entries(): [string, FieldType][] {
    return [...this.#types]
  }

  /** Looks whether all values fit the types known so far and each other. Fixes nothing yet: see {@link learn}. */
  check(groups: Iterable<Fields>): CheckedFields {
    const added = new Map<string, FieldType>()
    const mismatches = new Map<string, Mismatch>()
    for (const fields of groups) this.#visit(fields, '', added, mismatches, 0)
    if (mismatches.size > 0) return { refused: this.#refuse(mismatches) }
    const total = this.#types.size + added.size
    return added.size > 0 && total > this.#limit
      ? { refused: refuseNumber(total, this.#limit, [...added.keys()]) }
      : { added }
  }

  /** Fixes the types of new fields. */
  learn(added: Iterable<readonly [string, FieldType]>): void {
    for (const [field, type] of added) this.#types.set(field, type)
  }

  #visit(
    fields: Fields,
    prefix: string,
    added: Map<string, FieldType>,
    mismatches: Map<string, Mismatch>,
    depth: number,
  ): void {
    if (depth > maxDepth) return
    for (const key of Object.keys(fields)) {
      const value = fields[key]
      const field = prefix === '' ? key : prefix + key
      const inList = Array.isArray(value)
      const values: readonly unknown[] = inList ? value : [value]
      for (const element of values) {
        const incoming = typeOf(field, element, inList)
        if (incoming === undefined) continue
        const expected = this.#expected(field, added)
        if (expected === undefined) added.set(field, incoming)
        else if (!fits(incoming, expected)) {
          mismatches.set(field, { incoming, expected, value: element })
        }
        if (isObject(element) && incoming !== 'geo_location') {
          this.#visit(element, `${field}.`, added, mismatches, depth + 1)
        }
      }
    }
  }

  #expected(field: string, added: ReadonlyMap<string, FieldType>): FieldType | undefined {
    return field.endsWith(geoSuffix) ? 'geo_location' : (this.#types.get(field) ?? added.get(field))
  }

  #refuse(mismatches: ReadonlyMap<string, Mismatch>): Refusal {
    const validationErrors = Object.fromEntries(
      [...mismatches].map(([field, { incoming, expected, value }]) => [
        this.#prefix + field,
        {
          incomingTypes: incoming === 'string' ? ['string', 'keyword'] : [incoming],
          expectedType: expected,
          // Also for events, in the one recorded answer about an event.
          category: 'user',
          offendingValue: value,
          _type: 'UnexpectedType',
        },
      ]),
    )
    const names = Object.keys(validationErrors).join(', ')
    return refusal(
      400,
      'RequestFieldsTypesMismatched',
      `The request has fields whose types do not fit the project: ${names}`,
      { validationErrors },
    )
  }
}

/** In the words that are recorded. */
function refuseNumber(requestedTotal: number, limit: number, newFields: string[]): Refusal {
  return refusal(
    400,
    'UniqueFieldsLimitExceeded',
    `Project 1: The request would increase the number of object fields to ${requestedTotal} by adding [${newFields.join(', ')}], which exceeds the limit of ${limit}`,
    { limit, requestedTotal, newFields },
  )
}

const geoSuffix = '_geo_location'

/** The type of a value; undefined for one that has none, such as `null`. */
function typeOf(field: string, value: unknown, inList: boolean): FieldType | undefined {
  if (typeof value === 'string') return datePattern.test(value) ? 'date' : 'string'
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'object' || value === null) return undefined
  if (field.endsWith(geoSuffix) && isPoint(value)) return 'geo_location'
  return inList ? 'nested' : 'object'
}

function isPoint(value: object): boolean {
  return (
    'lat' in value &&
    'lon' in value &&
    typeof value.lat === 'number' &&
    typeof value.lon === 'number'
  )
}

function fits(incoming: FieldType, expected: FieldType): boolean {
  if (incoming === expected) return true
  if (expected === 'string') return incoming === 'date'
  return isNumber(incoming) && isNumber(expected)
}

function isNumber(type: FieldType): boolean {
  return type === 'long' || type === 'double'
}
