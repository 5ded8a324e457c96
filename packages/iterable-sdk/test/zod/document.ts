import { join } from 'node:path'

import * as zodEntry from '@iterelay/iterable-sdk/zod'
import { buildModel, type OperationModel } from '@iterelay/codegen/src/build-model.ts'
import {
  isNode,
  loadDocument,
  resolveReference,
  type Node,
} from '@iterelay/codegen/src/load-document.ts'

const document = loadDocument(join(import.meta.dirname, '../../openapi'))

/** The components of the document, by name. */
export const components: Readonly<Record<string, Node>> = document.components['schemas'] ?? {}

/** The operations of the document. */
export const operationModels: readonly OperationModel[] = buildModel(document)

/** As much of a schema as these tests use. */
export interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: unknown
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }
  }
}

/** What the entry exports, by name. */
export const entry: Readonly<Record<string, unknown>> = { ...zodEntry }

/** The schema of a component. */
export function schemaOf(component: string): Schema {
  const name = `${component.charAt(0).toLowerCase()}${component.slice(1)}Schema`
  const schema = entry[name]
  if (typeof schema !== 'object' || schema === null) throw new Error(`there is no ${name}`)
  return schema as Schema
}

/** The component that the body of an operation is. */
export function bodyComponentOf({ path, method }: OperationModel): string {
  const operation: unknown = document.paths[path]?.[method.toLowerCase()]
  const place = ['requestBody', 'content', 'application/json', 'schema', '$ref']
  const reference = place.reduce((node, key) => (isNode(node) ? node[key] : undefined), operation)
  return String(reference).replace('#/components/schemas/', '')
}

/** The statuses that the document has for an operation. */
export function documentedStatuses(id: string): number[] {
  const model = operationModels.find((operation) => operation.id === id)
  const operation: unknown = document.paths[model?.path ?? '']?.[model?.method.toLowerCase() ?? '']
  const responses: unknown = isNode(operation) ? operation['responses'] : undefined
  return isNode(responses) ? Object.keys(responses).map(Number) : []
}

/** A value that fits a schema of the document: with all members, or with the required ones alone. */
export function sampleOf(schema: unknown, members: 'all' | 'required', depth = 0): unknown {
  if (!isNode(schema)) return 'anything'
  if (typeof schema['$ref'] === 'string') {
    return sampleOf(resolveReference(document, schema['$ref']), members, depth)
  }
  if (Array.isArray(schema['anyOf'])) return sampleOf(schema['anyOf'].at(-1), members, depth)
  if (Array.isArray(schema['enum'])) return schema['enum'].at(-1)
  switch ([schema['type']].flat()[0]) {
    case 'string':
      return 'text'
    case 'integer':
      return 7
    case 'number':
      return 7.5
    case 'boolean':
      return false
    case 'array':
      // Some components hold lists of themselves.
      return depth > 5 ? [] : [sampleOf(schema['items'], members, depth + 1)]
    case 'object':
      return Object.fromEntries(
        Object.entries(propertiesOf(schema))
          .filter(([name]) => members === 'all' || requiredOf(schema).includes(name))
          .map(([name, property]) => [name, sampleOf(property, members, depth)]),
      )
    default:
      return 'anything'
  }
}

/** The members that a component declares. */
export function propertiesOf(schema: Node): Node {
  return isNode(schema['properties']) ? schema['properties'] : {}
}

/** The members that a component must have. */
export function requiredOf(schema: Node): readonly unknown[] {
  return Array.isArray(schema['required']) ? schema['required'] : []
}
