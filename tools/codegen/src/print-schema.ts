import { isNode, type Node } from './load-document.ts'
import { printKey, printValue } from './print-value.ts'

/** Members of a schema that say something about its values. */
const meaningful = new Set([
  '$ref',
  'additionalProperties',
  'anyOf',
  'const',
  'enum',
  'items',
  'oneOf',
  'properties',
  'required',
  'type',
  'x-open-enum',
])

/**
 * Members that are passed over. Most are for people. The limits are the server's to judge: they change, and what is
 * checked here is the shape that the types promise.
 */
const ignored = new Set([
  'default',
  'deprecated',
  'description',
  'example',
  'format',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'readOnly',
])

/** The schemas of `schema-leaves.ts`, by the type that stands in the document. */
const leaves: ReadonlyMap<unknown, string> = new Map([
  ['string', 'leaf.text'],
  ['integer', 'leaf.integer'],
  ['number', 'leaf.number'],
  ['boolean', 'leaf.boolean'],
])

/** Where a schema stands, for messages, and what a reference to a component is printed as. */
export interface SchemaContext {
  readonly place: string
  readonly printReference: (component: string) => string
}

/**
 * Prints a schema of the document as a `zod/mini` expression that a bundler may drop.
 *
 * Objects are loose whatever they say of other members: a server that learns a field breaks nobody. A member with a
 * meaning that is not known here throws, so that it cannot be passed over in silence.
 */
export function printSchema(schema: unknown, context: SchemaContext, indent = ''): string {
  if (!isNode(schema)) throw new Error(`${context.place} is not a schema`)
  for (const key of Object.keys(schema)) {
    if (!meaningful.has(key) && !ignored.has(key)) {
      throw new Error(`${context.place} holds ${key}, of which no run-time schema can be made`)
    }
  }
  const reference = schema['$ref']
  if (typeof reference === 'string') return printReference(reference, context)
  const choices = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(choices)) {
    return printUnion(choices.map((choice) => printSchema(choice, context, indent)))
  }
  if (Array.isArray(schema['enum'])) return printEnum(schema['enum'])
  if (Object.hasOwn(schema, 'const')) return printEnum([schema['const']])
  const declared = schema['type'] ?? (isNode(schema['properties']) ? 'object' : 'unknown')
  const types: unknown[] = Array.isArray(declared) ? declared : [declared]
  const others = types.filter((type) => type !== 'null')
  if (others.length === 0) return call('null')
  const expression = printUnion(others.map((type) => printType(type, schema, context, indent)))
  return types.includes('null') ? call('nullable', expression) : expression
}

/** The name of the component that a reference leads to. */
export function componentOf(reference: string, place: string): string {
  const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? []
  if (name === undefined) throw new Error(`${place} refers to ${reference}, which is no component`)
  return name
}

function printReference(
  reference: string,
  { place, printReference: print }: SchemaContext,
): string {
  return print(componentOf(reference, place))
}

function printType(type: unknown, schema: Node, context: SchemaContext, indent: string): string {
  if (type === 'object') return printObject(schema, context, indent)
  if (type === 'array') return call('array', printSchema(schema['items'] ?? {}, context, indent))
  // An open enum is a text like any other: its known values are for editors.
  const leaf = leaves.get(type)
  if (leaf !== undefined) return leaf
  if (type === 'unknown') return call('unknown')
  throw new Error(
    `${context.place} is of type ${JSON.stringify(type)}, of which no run-time schema can be made`,
  )
}

function printObject(schema: Node, context: SchemaContext, indent: string): string {
  const properties = isNode(schema['properties']) ? schema['properties'] : {}
  const others = schema['additionalProperties']
  const typedOthers = isNode(others) && Object.keys(others).length > 0 ? others : undefined
  const inner = `${indent}  `
  const required: unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  const members = Object.entries(properties).map(([name, property]) => {
    const at = { ...context, place: `${context.place}.${name}` }
    const expression = printSchema(property, at, inner)
    return `${inner}${printKey(name)}: ${required.includes(name) ? expression : printOptional(expression)},`
  })
  const shape = `{\n${members.join('\n')}\n${indent}}`
  if (typedOthers === undefined)
    return members.length === 0 ? 'leaf.fields' : call('looseObject', shape)
  const value = printSchema(typedOthers, { ...context, place: `${context.place}.*` }, indent)
  return members.length === 0
    ? call('record', 'leaf.text', value)
    : call('catchall', call('object', shape), value)
}

/** An absent member, never one that is `undefined`: as in the types, and as JSON has it. */
function printOptional(expression: string): string {
  const [, leaf] = /^leaf\.(\w+)$/.exec(expression) ?? []
  return leaf === undefined
    ? call('exactOptional', expression)
    : `leaf.optional${leaf.charAt(0).toUpperCase()}${leaf.slice(1)}`
}

function printEnum(values: readonly unknown[]): string {
  const kind = values.every((value) => typeof value === 'string') ? 'enum' : 'literal'
  return call(kind, printValue(values, '', Number.POSITIVE_INFINITY))
}

function printUnion(expressions: readonly string[]): string {
  const [only, ...others] = new Set(expressions)
  return only !== undefined && others.length === 0
    ? only
    : call('union', `[${[only, ...others].join(', ')}]`)
}

/** A call of a zod function, marked as one that may be dropped when nobody uses what it gives. */
export function call(name: string, ...args: readonly string[]): string {
  return `/* @__PURE__ */ z.${name}(${args.join(', ')})`
}
