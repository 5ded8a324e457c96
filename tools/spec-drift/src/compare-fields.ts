import type { Field, Operation } from './api.ts'
import { describeField, describeRequired, describeTypes, describeValues } from './describe.ts'
import type { Difference, DifferenceKind } from './difference.ts'

/** A difference within an operation that both sides have. */
export type FieldDifference = Pick<Difference, 'kind' | 'place' | 'ours' | 'vendor'>

/** Lists what differs in the parameters, body and answers of an operation. */
export function compareFields(ours: Operation, vendor: Operation): readonly FieldDifference[] {
  const known = [...ours.fields.values()].flatMap((field) => {
    const other = vendor.fields.get(field.place)
    if (other !== undefined) return compareField(field, other)
    return isTold(field, vendor) ? [removed(field.place, describeField(field, ours))] : []
  })
  const news = [...vendor.fields.values()]
    .filter((field) => !ours.fields.has(field.place) && isTold(field, ours))
    .map((field) => added(field.place, describeField(field, vendor)))
  return [...known, ...news]
}

/**
 * Tells whether a field that the other side lacks is worth a line.
 *
 * It is not when the value around it is missing there too, has a type that can't hold it, or was cut: then the line about
 * that value, or the place where the same schema stood before, says it.
 */
function isTold(field: Field, other: Operation): boolean {
  if (field.parent === undefined) return true
  const parent = other.fields.get(field.parent)
  if (parent === undefined || parent.isCut) return false
  const isEntry = field.place === `${field.parent}[]`
  return parent.types.includes(isEntry ? 'array' : 'object')
}

function compareField(ours: Field, vendor: Field): readonly FieldDifference[] {
  const { place } = ours
  return [
    ...changed('type', place, describeTypes(ours), describeTypes(vendor)),
    ...changed('required', place, describeRequired(ours), describeRequired(vendor)),
    ...compareValues(ours, vendor),
  ]
}

/** Two lists are compared value by value, so that a correction of one value does not hide the next. */
function compareValues(ours: Field, vendor: Field): readonly FieldDifference[] {
  const { place, values: our } = ours
  const { values: their } = vendor
  // Lists of values of different types have nothing to do with each other, and the types have their line.
  if (!ours.types.some((type) => type !== 'null' && vendor.types.includes(type))) return []
  if (our === undefined || their === undefined)
    return changed('enum', place, describeValues(ours), describeValues(vendor))
  return [
    ...our
      .filter((value) => !their.includes(value))
      .map((value) => removed(`${place}=${value}`, 'value')),
    ...their
      .filter((value) => !our.includes(value))
      .map((value) => added(`${place}=${value}`, 'value')),
  ]
}

function changed(
  kind: DifferenceKind,
  place: string,
  ours: string,
  vendor: string,
): readonly FieldDifference[] {
  return ours === vendor ? [] : [{ kind, place, ours, vendor }]
}

function removed(place: string, ours: string): FieldDifference {
  return { kind: 'removed', place, ours, vendor: undefined }
}

function added(place: string, vendor: string): FieldDifference {
  return { kind: 'added', place, ours: undefined, vendor }
}
