import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

import type { Field } from './api.ts'
import { flattenSchema } from './flatten-schema.ts'
import { readContent } from './read-content.ts'
import { dereference } from './resolve-reference.ts'

/** Lists the parameters of an operation and the members of its body. */
export function readInputs(
  document: Node,
  path: string,
  pathItem: Node,
  operation: Node,
): readonly Field[] {
  const parameters = readParameters(document, pathItem, operation)
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
  const fields = parameters.flatMap((parameter) =>
    readParameter(document, parameter, String(parameter['in']), names),
  )
  return [...fields, ...readBody(document, parameters, operation)]
}

/** Parameters of the path and of the operation, which may replace those of the path. */
function readParameters(document: Node, pathItem: Node, operation: Node): readonly Node[] {
  const parameters = new Map<string, Node>()
  for (const list of [pathItem['parameters'], operation['parameters']]) {
    if (!Array.isArray(list)) continue
    for (const entry of list) {
      const parameter = dereference(document, entry)
      parameters.set(`${String(parameter['in'])} ${String(parameter['name'])}`, parameter)
    }
  }
  return [...parameters.values()]
}

/** Described elsewhere by definition, whatever a document says about them here. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization'])

function readParameter(
  document: Node,
  parameter: Node,
  kind: string,
  pathNames: readonly (string | undefined)[],
): Field[] {
  if (!['path', 'query', 'header', 'cookie'].includes(kind)) return []
  let name = String(parameter['name'])
  if (kind === 'path') name = String(pathNames.indexOf(name) + 1 || name)
  if (kind === 'header') name = name.toLowerCase()
  if (kind === 'header' && ignoredHeaders.has(name)) return []
  // Swagger writes the type of a parameter into the parameter itself.
  const schema = parameter['schema'] ?? readContent(parameter) ?? parameter
  const required = parameter['required'] === true
  return flattenSchema(document, schema, { place: `${kind}.${name}`, required })
}

function readBody(document: Node, parameters: readonly Node[], operation: Node): Field[] {
  const form = parameters.filter((parameter) => parameter['in'] === 'formData')
  const body = parameters.find((parameter) => parameter['in'] === 'body')
  const requestBody = isNode(operation['requestBody'])
    ? dereference(document, operation['requestBody'])
    : undefined
  if (body === undefined && requestBody === undefined && form.length === 0) return []
  const schema = body?.['schema'] ?? readContent(requestBody ?? {}) ?? formSchema(form)
  const required = [body, requestBody, ...form].some((part) => part?.['required'] === true)
  return flattenSchema(document, schema, { place: 'body', required })
}

/** Swagger's form fields as the object they make. Each is a schema too, but for its `required`. */
function formSchema(form: readonly Node[]): Node {
  return {
    type: 'object',
    properties: Object.fromEntries(form.map((field) => [String(field['name']), field])),
    required: form
      .filter((field) => field['required'] === true)
      .map((field) => String(field['name'])),
  }
}
