import { isNode, resolveReference, type Document, type Node } from './load-document.ts'

/** One parameter of an operation. */
interface ParameterModel {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly example: unknown
}

/** One operation, with everything the emitters need. */
export interface OperationModel {
  /** `resource.name`, for example `users.update`. */
  readonly id: string
  readonly method: string
  readonly path: string
  /** Dotted for nested resources, for example `catalogs.items`. */
  readonly resource: string
  readonly name: string
  readonly summary: string
  readonly description: string | undefined
  readonly docsUrl: string | undefined
  readonly parameters: readonly ParameterModel[]
  readonly hasBody: boolean
  readonly bodyRequired: boolean
  readonly bodyExample: unknown
  /** Members of the operations table that are copied from `x-` extensions. */
  readonly facts: Readonly<Record<string, unknown>>
}

const retryClasses = ['read', 'idempotent', 'once', 'withId', 'unsafe']
const factNames = {
  'x-retry': 'retry',
  'x-rate-limit': 'rateLimit',
  'x-max-body-bytes': 'maxBodyBytes',
  'x-async': 'async',
  'x-bulk': 'bulk',
  'x-pagination': 'pagination',
  'x-max-items': 'maxItems',
  'x-daily-cap': 'dailyCap',
  'x-max-per-user': 'maxPerUser',
  'x-concurrency': 'concurrency',
  'x-requires-enablement': 'requiresEnablement',
} as const

/** Reads the operations of a document, sorted by id so that the output does not depend on file order. */
export function buildModel(document: Document): OperationModel[] {
  const model = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) =>
        buildOperation(document, path, method, operation),
      ),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  checkNames(model)
  return model
}

/** Members that the client has besides its resources. */
const reservedNames = new Set(['call', 'stream', 'http'])

function checkNames(model: readonly OperationModel[]): void {
  const resources = new Set(
    model.flatMap(({ resource }) => {
      const parts = resource.split('.')
      return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
    }),
  )
  for (const { id, resource } of model) {
    const [top = ''] = resource.split('.')
    if (reservedNames.has(top)) throw new Error(`${id}: the client has a member ${top} already`)
    if (resources.has(id)) throw new Error(`${id} names both an operation and a resource`)
  }
}

function buildOperation(
  document: Document,
  path: string,
  method: string,
  operation: Node,
): OperationModel {
  const id = String(operation['operationId'])
  const facts: Record<string, unknown> = {}
  for (const [key, name] of Object.entries(factNames)) {
    if (operation[key] !== undefined) facts[name] = operation[key]
  }
  const answer = answerKind(document, id, operation)
  if (answer !== undefined) facts['answer'] = answer
  if (typeof facts['retry'] !== 'string' || !retryClasses.includes(facts['retry'])) {
    throw new Error(`${id} needs x-retry, one of ${retryClasses.join(', ')}`)
  }
  if (typeof operation['summary'] !== 'string') throw new Error(`${id} needs a summary`)
  const parameters = (Array.isArray(operation['parameters']) ? operation['parameters'] : []).map(
    (parameter: unknown) => buildParameter(document, id, parameter),
  )
  for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
    if (!parameters.some((parameter) => parameter.in === 'path' && parameter.name === name)) {
      throw new Error(`${id} does not declare the path parameter ${name}`)
    }
  }
  const declared = operation['requestBody']
  const bodyReference = textAt(declared, '$ref')
  const body = bodyReference === undefined ? declared : resolveReference(document, bodyReference)
  const json = nodeAt(body, 'content', 'application/json')
  return {
    id,
    method: method.toUpperCase(),
    path,
    resource: id.slice(0, id.lastIndexOf('.')),
    name: id.slice(id.lastIndexOf('.') + 1),
    summary: operation['summary'],
    description:
      typeof operation['description'] === 'string' ? operation['description'] : undefined,
    docsUrl: textAt(operation['externalDocs'], 'url'),
    parameters,
    hasBody: isNode(body),
    bodyRequired: isNode(body) && body['required'] === true,
    bodyExample: isNode(json) ? json['example'] : undefined,
    facts,
  }
}

const answerKinds: Readonly<Record<string, string>> = {
  'text/plain': 'text',
  'text/html': 'html',
  'text/csv': 'csv',
  'application/x-json-stream': 'jsonLines',
}

/** What a success is when it is not JSON. */
function answerKind(document: Document, id: string, operation: Node): string | undefined {
  const kinds = new Set<string | undefined>()
  for (const [status, declared] of Object.entries(asNode(operation['responses']))) {
    if (!status.startsWith('2')) continue
    const reference = textAt(declared, '$ref')
    const response = reference === undefined ? declared : resolveReference(document, reference)
    for (const [type, media] of Object.entries(asNode(nodeAt(response, 'content')))) {
      const isNumber = textAt(nodeAt(media, 'schema'), 'type') === 'integer'
      if (type === 'application/json') kinds.add(undefined)
      else if (!Object.hasOwn(answerKinds, type)) throw new Error(`${id} answers ${type}`)
      else kinds.add(isNumber ? 'number' : answerKinds[type])
    }
  }
  if (kinds.size > 1) throw new Error(`${id} answers in more than one form`)
  return [...kinds][0]
}

function asNode(value: unknown): Node {
  return isNode(value) ? value : {}
}

function buildParameter(document: Document, id: string, value: unknown): ParameterModel {
  const reference = textAt(value, '$ref')
  const parameter = reference === undefined ? value : resolveReference(document, reference)
  const place = textAt(parameter, 'in')
  const name = textAt(parameter, 'name')
  if (!isNode(parameter) || name === undefined || (place !== 'path' && place !== 'query')) {
    throw new Error(`${id} has a parameter that is neither in the path nor in the query`)
  }
  return {
    name,
    in: place,
    required: place === 'path' || parameter['required'] === true,
    example: parameter['example'],
  }
}

function nodeAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), value)
}

function textAt(value: unknown, key: string): string | undefined {
  const found = nodeAt(value, key)
  return typeof found === 'string' ? found : undefined
}
