import type { Field, Operation } from './api.ts'

/** The types of a field in one text, such as `integer` or `object|null`. */
export function describeTypes({ types }: Field): string {
  if (types.length === 0) return 'any'
  return types.toSorted((a, b) => Number(a === 'null') - Number(b === 'null')).join('|')
}

/** What a field is and holds: `array of object with id, name; optional`. */
export function describeField(field: Field, operation: Operation): string {
  const type = describeValue(field, operation)
  if (field.place.startsWith('answer.')) return type
  return `${type}; ${describeRequired(field)}`
}

function describeValue(field: Field, operation: Operation): string {
  const entry = operation.fields.get(`${field.place}[]`)
  if (entry !== undefined) return `${describeTypes(field)} of ${describeValue(entry, operation)}`
  const names = [...operation.fields.values()]
    .filter(({ parent }) => parent === field.place)
    .map(({ place }) => place.slice(field.place.length).replace(/^\./, ''))
  return describeTypes(field) + (names.length === 0 ? '' : ` with ${names.join(', ')}`)
}

/** What an operation takes and answers, by first-level places. */
export function describeOperation({ fields }: Operation): string {
  const names = [...fields.values()]
    .filter(({ parent }) => parent === undefined)
    .map(({ place }) => place)
  return `operation${names.length === 0 ? '' : ` with ${names.join(', ')}`}`
}

export function describeRequired({ required }: Field): string {
  return required ? 'required' : 'optional'
}

/** The list of values in one text. */
export function describeValues({ values }: Field): string {
  return values === undefined ? 'any value' : `one of ${values.join(', ')}`
}
