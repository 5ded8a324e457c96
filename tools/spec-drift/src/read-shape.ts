import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

import { intersectShapes, uniteShapes } from './combine-shapes.ts'
import { resolveReference } from './resolve-reference.ts'
import { anyShape, type Shape } from './shape.ts'

/** Reads one level of a schema; members, items and entries stay schemas. */
export function readShape(
  document: Node,
  schema: unknown,
  within: ReadonlySet<unknown> = new Set(),
): Shape {
  // A schema that is made of itself says nothing more the second time.
  if (!isNode(schema) || within.has(schema)) return anyShape
  const inner = new Set([...within, schema])
  const read = (part: unknown): Shape => readShape(document, part, inner)
  const parts = [readOwn(schema), ...asList(schema['allOf']).map(read)]
  for (const variants of [schema['anyOf'], schema['oneOf']]) {
    if (asList(variants).length > 0) parts.push(uniteShapes(document, asList(variants).map(read)))
  }
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const target = resolveReference(document, reference)
    parts.push(target === undefined ? unresolved(reference) : read(target))
  }
  const shape = parts.reduce((one, other) => intersectShapes(document, one, other))
  return allowNull(schema, shape)
}

/** A reference to nowhere is shown as a type, so that the rest of the document can still be compared. */
function unresolved(reference: string): Shape {
  return { ...anyShape, types: new Set([`unresolved ${reference}`]) }
}

function readOwn(schema: Node): Shape {
  const members = isNode(schema['properties']) ? schema['properties'] : {}
  const { items, additionalProperties: entries } = schema
  const values = readValues(schema)
  return {
    types: readTypes(schema, values),
    // Null is a type here, also where a document lists it as a value.
    values: values && new Set(values.filter((value) => value !== null).map(printValue)),
    required: new Set(asList(schema['required']).map(String)),
    members: new Map(Object.entries(members)),
    items: isNode(items) ? items : undefined,
    entries: isNode(entries) ? entries : undefined,
  }
}

/** Our own documents list the known values of an open text beside, under `x-open-enum`. */
function readValues(schema: Node): readonly unknown[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema['const']]
  const values = schema['enum'] ?? schema['x-open-enum']
  return Array.isArray(values) && values.length > 0 ? values : undefined
}

function printValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function readTypes(schema: Node, values: readonly unknown[] | undefined): Set<string> {
  const declared = schema['type']
  const types = (Array.isArray(declared) ? declared : [declared]).filter(
    (type) => typeof type === 'string',
  )
  // Swagger's word for an upload or download is a string with a format in OpenAPI 3.
  if (types.length > 0) return new Set(types.map((type) => (type === 'file' ? 'string' : type)))
  if (isNode(schema['properties']) || isNode(schema['additionalProperties']))
    return new Set(['object'])
  if (isNode(schema['items'])) return new Set(['array'])
  return new Set(values?.map(typeOf))
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** OpenAPI 3.0 and Swagger say beside the type, or beside a reference, that null is allowed too. */
function allowNull(schema: Node, shape: Shape): Shape {
  const isNullable = schema['nullable'] === true || schema['x-nullable'] === true
  if (!isNullable || shape.types.size === 0) return shape
  return { ...shape, types: new Set([...shape.types, 'null']) }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
