import { banner } from './banner.ts'
import { resolveReference, isNode, type Document, type Node } from './load-document.ts'
import { orderComponents } from './order-components.ts'
import { componentOf } from './print-schema.ts'
import { printKey } from './print-value.ts'
import type { OperationModel } from './build-model.ts'

/**
 * What each operation's requests look like, for the simulator: it refuses what the document does not allow. Smaller and faster
 * than the schemas, which need zod.
 */
export function emitRequests(document: Document, model: readonly OperationModel[]): string {
  const schemas = document.components['schemas'] ?? {}
  const bodies = new Map(model.map((operation) => [operation.id, bodyOf(document, operation)]))
  const used = new Set<string>()
  for (const body of bodies.values()) collect(body, schemas, used)
  const constants = orderComponents(schemas)
    .filter(({ name, schema }) => used.has(name) && isNode(schema['properties']))
    .map(
      ({ name, schema, later }) =>
        `const ${constantOf(name)}: Shape = ${printMembers(schema, { place: name, later, schemas })}`,
    )
  const rows = model.map((operation) => {
    const { id } = operation
    const context = { place: id, later: new Set<string>(), schemas }
    const params = parametersOf(document, operation).map(
      (parameter) =>
        `${printKey(String(parameter['name']))}: ${printRule(parameter['schema'], parameter['required'] === true, context)}`,
    )
    const body = bodies.get(id)
    const members = [
      ...(params.length === 0 ? [] : [`params: { ${params.join(', ')} }`]),
      ...(body === undefined ? [] : [`body: ${printBody(body, context)}`]),
      ...(body === undefined || operation.bodyRequired ? [] : ['bodyOptional: true']),
    ]
    return `  '${id}': { ${members.join(', ')} },`.replace('{  }', '{}')
  })
  return `${banner}
import type { RequestShape, Shape } from '../request-shape.ts'
import type { OperationId } from './operations.gen.ts'

${constants.join('\n')}

/** What the document says of the requests of each operation. */
export const requestShapes: Readonly<Record<OperationId, RequestShape>> = {
${rows.join('\n')}
}
`
}

interface RuleContext {
  readonly place: string
  /** Components that have no constant yet, since they use this one in turn. */
  readonly later: ReadonlySet<string>
  readonly schemas: Readonly<Record<string, Node>>
}

function constantOf(component: string): string {
  return component.charAt(0).toLowerCase() + component.slice(1)
}

function operationOf(document: Document, { path, method }: OperationModel): Node {
  const operation: unknown = document.paths[path]?.[method.toLowerCase()]
  if (!isNode(operation)) throw new Error(`${method} ${path} is not in the document`)
  return operation
}

function bodyOf(document: Document, model: OperationModel): Node | undefined {
  const declared: unknown = operationOf(document, model)['requestBody']
  const body = isNode(declared) ? declared : undefined
  const content = body?.['content']
  const json: unknown = isNode(content) ? content['application/json'] : undefined
  const schema: unknown = isNode(json) ? json['schema'] : undefined
  return isNode(schema) ? schema : undefined
}

function parametersOf(document: Document, model: OperationModel): Node[] {
  const parameters: unknown = operationOf(document, model)['parameters']
  return (Array.isArray(parameters) ? parameters : []).flatMap((declared: unknown) => {
    if (!isNode(declared)) return []
    const reference = declared['$ref']
    const parameter =
      typeof reference === 'string' ? resolveReference(document, reference) : declared
    return isNode(parameter) ? [parameter] : []
  })
}

/** Notes the components that a schema uses, at any depth. */
function collect(value: unknown, schemas: Readonly<Record<string, Node>>, used: Set<string>): void {
  if (Array.isArray(value)) for (const entry of value) collect(entry, schemas, used)
  if (!isNode(value)) return
  const reference = value['$ref']
  if (typeof reference === 'string') {
    const name = componentOf(reference, 'a request')
    if (used.has(name)) return
    used.add(name)
    collect(schemas[name], schemas, used)
    return
  }
  for (const entry of Object.values(value)) collect(entry, schemas, used)
}

function printBody(schema: Node, context: RuleContext): string {
  const reference = schema['$ref']
  return typeof reference === 'string'
    ? constantOf(componentOf(reference, context.place))
    : printMembers(schema, context)
}

function printMembers(schema: Node, context: RuleContext): string {
  const properties = isNode(schema['properties']) ? schema['properties'] : {}
  const required: unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  const members = Object.entries(properties).map(
    ([name, property]) =>
      `${printKey(name)}: ${printRule(property, required.includes(name), context)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const leaves: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean'])

function printRule(schema: unknown, isRequired: boolean, context: RuleContext): string {
  const leaf = (type: string): string => `'${type}${isRequired ? '!' : ''}'`
  const branch = (inside: string): string => `{ ${inside}${isRequired ? ', required: true' : ''} }`
  if (!isNode(schema)) return leaf('any')
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const name = componentOf(reference, context.place)
    const component = context.schemas[name] ?? {}
    if (!isNode(component['properties'])) return printRule(component, isRequired, context)
    return context.later.has(name) ? leaf('object') : branch(`members: ${constantOf(name)}`)
  }
  const values = schema['enum']
  if (Array.isArray(values) && schema['x-open-enum'] !== true) {
    return branch(`oneOf: [${values.map((value) => `'${String(value)}'`).join(', ')}]`)
  }
  const type = schema['type']
  if (leaves.has(type)) return leaf(String(type))
  if (type === 'array') return branch(`list: ${printRule(schema['items'], false, context)}`)
  if (isNode(schema['properties'])) return branch(`members: ${printMembers(schema, context)}`)
  return leaf(type === 'object' ? 'object' : 'any')
}
