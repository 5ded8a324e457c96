import { isRecord } from '../is-record.ts'
import { geoSuffix } from './compile-notation.ts'
import type { FieldType } from '../field-type.ts'
import type { FieldShape, MembersShape } from './field-shape.ts'

/** What a part of a JSON Schema allows. */
interface Part {
  readonly types: Set<FieldType>
  readonly isAny: boolean
  readonly members: MembersShape | undefined
}

const nothing: Part = { types: new Set(), isAny: false, members: undefined }
const anything: Part = { types: new Set(), isAny: true, members: undefined }

/** Deeper levels count as anything. */
const maxDepth = 20

/** Reads the fields that a JSON Schema declares; undefined when it describes no object. */
export function readJsonSchema(root: unknown): MembersShape | undefined {
  return readPart({ root, name: '', depth: 0, references: [] }, root).members
}

interface Place {
  readonly root: unknown
  /** Of the field. */
  readonly name: string
  readonly depth: number
  /** References on the way here: one that comes again holds itself. */
  readonly references: readonly string[]
}

function readPart(place: Place, schema: unknown): Part {
  if (!isRecord(schema) || place.depth > maxDepth) return anything
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const { root, references, depth } = place
    if (references.includes(reference)) return anything
    return readPart(
      { ...place, depth: depth + 1, references: [...references, reference] },
      follow(root, reference),
    )
  }
  const choices = [schema['anyOf'], schema['oneOf'], schema['allOf']].find(Array.isArray)
  if (choices !== undefined) {
    const deeper = { ...place, depth: place.depth + 1 }
    return unite(choices.map((choice: unknown) => readPart(deeper, choice)))
  }
  if (Array.isArray(schema['enum'])) return unite(schema['enum'].map(partOfValue))
  if ('const' in schema) return partOfValue(schema['const'])
  const declared = schema['type'] ?? (isRecord(schema['properties']) ? 'object' : undefined)
  if (declared === undefined) return anything
  return unite([declared].flat().map((type: unknown) => readType(place, type, schema)))
}

function readType(place: Place, type: unknown, schema: Record<string, unknown>): Part {
  switch (type) {
    case 'null':
      return nothing
    case 'string':
      return partOf(/^date(-time)?$/.test(String(schema['format'])) ? 'date' : 'string')
    case 'integer':
      return partOf('long')
    case 'number':
      return partOf('double')
    case 'boolean':
      return partOf('boolean')
    case 'array': {
      const element = readPart({ ...place, depth: place.depth + 1 }, schema['items'])
      const types = [...element.types].map((one) => (one === 'object' ? 'nested' : one))
      return { ...element, types: new Set(types) }
    }
    case 'object': {
      const members = readMembers(place, schema)
      const isPoint =
        place.name.endsWith(geoSuffix) && members.fields.has('lat') && members.fields.has('lon')
      return isPoint
        ? partOf('geo_location')
        : { types: new Set(['object']), isAny: false, members }
    }
    default:
      return anything
  }
}

function readMembers(place: Place, schema: Record<string, unknown>): MembersShape {
  const { properties, required, additionalProperties: others } = schema
  const fields = new Map<string, FieldShape>()
  for (const [name, property] of Object.entries(isRecord(properties) ? properties : {})) {
    const { types, isAny, members } = readPart({ ...place, name, depth: place.depth + 1 }, property)
    fields.set(name, {
      types: isAny ? new Set() : types,
      isList: undefined,
      isRequired: Array.isArray(required) && required.includes(name),
      members: isAny ? undefined : members,
    })
  }
  // To JSON Schema an object that says nothing of others takes them. To whoever declares fields they are unknown.
  return { fields, isOpen: others !== undefined && others !== false }
}

function unite(parts: readonly Part[]): Part {
  const shapes = parts.flatMap(({ members }) => members ?? [])
  return {
    types: new Set(parts.flatMap(({ types }) => [...types])),
    isAny: parts.some(({ isAny }) => isAny),
    members:
      shapes.length === 0
        ? undefined
        : {
            fields: new Map(shapes.flatMap(({ fields }) => [...fields])),
            isOpen: shapes.some(({ isOpen }) => isOpen),
          },
  }
}

function partOf(type: FieldType): Part {
  return { types: new Set([type]), isAny: false, members: undefined }
}

function partOfValue(value: unknown): Part {
  if (typeof value === 'string') return partOf('string')
  if (typeof value === 'boolean') return partOf('boolean')
  if (typeof value === 'number') return partOf(Number.isInteger(value) ? 'long' : 'double')
  return value === null ? nothing : anything
}

function follow(root: unknown, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined
  return reference
    .slice(1)
    .split('/')
    .filter((part) => part !== '')
    .reduce<unknown>(
      (node, part) =>
        isRecord(node)
          ? node[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
          : undefined,
      root,
    )
}
