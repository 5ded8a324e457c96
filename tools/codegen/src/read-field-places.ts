import { isNode, resolveReference, type Document } from './load-document.ts'

/** By section of a project's schema, where its fields stand: `users[].dataFields`, say. */
export type FieldPlaces = Readonly<Record<string, string>>

const sections = ['users', 'events', 'purchases', 'items']

/** Reads an `x-project-` extension, and makes sure that each place is there in the schema of a body or an answer. */
export function readFieldPlaces(
  document: Document,
  where: string,
  places: unknown,
  media: unknown,
): FieldPlaces {
  if (places === undefined) return {}
  if (!isNode(places)) throw new Error(`${where} must be an object`)
  const schema = isNode(media) ? media['schema'] : undefined
  const found: Record<string, string> = {}
  for (const [section, place] of Object.entries(places)) {
    if (!sections.includes(section)) {
      throw new Error(`${where} names ${section}; a section is one of ${sections.join(', ')}`)
    }
    if (typeof place !== 'string' || !isPlaceIn(document, schema, place)) {
      throw new Error(`${where} leads to ${String(place)}, which is not there`)
    }
    found[section] = place
  }
  return found
}

function isPlaceIn(document: Document, schema: unknown, place: string): boolean {
  let node = dereference(document, schema)
  for (const part of place.split('.')) {
    const name = part.replace(/\[\]$/, '')
    const properties = isNode(node) ? node['properties'] : undefined
    node = dereference(document, isNode(properties) ? properties[name] : undefined)
    if (name !== part) node = dereference(document, isNode(node) ? node['items'] : undefined)
  }
  return isNode(node)
}

function dereference(document: Document, schema: unknown): unknown {
  return isNode(schema) && typeof schema['$ref'] === 'string'
    ? resolveReference(document, schema['$ref'])
    : schema
}
