import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'
import { printValue } from './print-value.ts'
import type { FieldPlaces } from './read-field-places.ts'

/** The fields and events of the caller's project. */
const projectParameter = '<P extends ProjectTypes = ProjectTypes>'

interface ResourceTree {
  readonly operations: OperationModel[]
  readonly children: Map<string, ResourceTree>
}

/** One interface per resource, with a documented method per operation. */
export function emitResources(model: readonly OperationModel[]): string {
  const root: ResourceTree = { operations: [], children: new Map() }
  for (const operation of model) {
    let tree = root
    for (const part of operation.resource.split('.')) {
      let child = tree.children.get(part)
      if (child === undefined)
        tree.children.set(part, (child = { operations: [], children: new Map() }))
      tree = child
    }
    tree.operations.push(operation)
  }
  const interfaces: string[] = []
  const members = [...root.children].map(([name, tree]) => {
    emitInterface(name, [name], tree, interfaces)
    return `  readonly ${name}: ${interfaceName([name])}${carriesFields(tree) ? '<P>' : ''}`
  })
  return `${banner}
import type { CallOptions } from '../call-options.ts'
import type { IterableCall } from '../iterable-call.ts'
import type { OperationBody, OperationParams, OperationResult } from '../operation-types.ts'
import type { ProjectTypes } from '../project-types.ts'

${interfaces.join('\n\n')}

/** All resources of the client. */
export interface Resources${projectParameter} {
${members.join('\n')}
}
`
}

function emitInterface(
  name: string,
  path: readonly string[],
  tree: ResourceTree,
  interfaces: string[],
): void {
  const members = tree.operations.map(
    (operation) => `${emitDoc(operation)}\n  ${emitMethod(operation)}`,
  )
  for (const [child, childTree] of tree.children) {
    emitInterface(child, [...path, child], childTree, interfaces)
    members.push(
      `  readonly ${child}: ${interfaceName([...path, child])}${carriesFields(childTree) ? '<P>' : ''}`,
    )
  }
  const head = `${interfaceName(path)}${carriesFields(tree) ? projectParameter : ''}`
  interfaces.push(
    `/** Operations of \`client.${path.join('.')}\`. */\nexport interface ${head} {\n${members.join('\n\n')}\n}`,
  )
}

/** Whether types of a resource depend on the project. */
function carriesFields({ operations, children }: ResourceTree): boolean {
  return (
    operations.some((operation) => hasPlaces(operation.projectFields, operation.projectAnswer)) ||
    [...children.values()].some(carriesFields)
  )
}

function hasPlaces(...places: readonly FieldPlaces[]): boolean {
  return places.some((some) => Object.keys(some).length > 0)
}

function interfaceName(path: readonly string[]): string {
  return `${path.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}Resource`
}

function emitMethod(operation: OperationModel): string {
  const id = `'${operation.id}'`
  const args: string[] = []
  if (operation.parameters.length > 0) {
    // An optional argument may not stand before a required one.
    const optional =
      !operation.parameters.some(({ required }) => required) && !operation.bodyRequired
    args.push(`params${optional ? '?' : ''}: OperationParams<${id}>`)
  }
  if (operation.hasBody) {
    const project = hasPlaces(operation.projectFields) ? ', P' : ''
    args.push(`body${operation.bodyRequired ? '' : '?'}: OperationBody<${id}${project}>`)
  }
  args.push('options?: CallOptions')
  const project = hasPlaces(operation.projectAnswer) ? ', P' : ''
  const result = `IterableCall<OperationResult<${id}${project}>>`
  const oneLine = `${operation.name}(${args.join(', ')}): ${result}`
  if (oneLine.length <= 98) return oneLine
  return `${operation.name}(\n${args.map((arg) => `    ${arg},`).join('\n')}\n  ): ${result}`
}

function emitDoc(operation: OperationModel): string {
  const lines = [operation.summary]
  if (operation.description !== undefined) lines.push('', ...wrap(operation.description.trim()))
  const facts = [
    `${operation.method} ${operation.path}`,
    `retry class \`${String(operation.facts['retry'])}\``,
  ]
  const limit = operation.facts['rateLimit']
  if (
    typeof limit === 'object' &&
    limit !== null &&
    'requests' in limit &&
    'per' in limit &&
    'scope' in limit
  ) {
    facts.push(
      `at most ${String(limit.requests)} requests per ${String(limit.per)} and ${scopeText(String(limit.scope))}`,
    )
  }
  lines.push('', ...wrap(`${facts.join('; ')}.`))
  lines.push('', '@example', '```ts', ...`await ${emitExample(operation)}`.split('\n'), '```')
  if (operation.docsUrl !== undefined) lines.push('', `@see ${operation.docsUrl}`)
  const comment = lines.map((line) =>
    line === '' ? '   *' : `   * ${line.replaceAll('*/', String.raw`*\/`)}`,
  )
  return ['  /**', ...comment, '   */'].join('\n')
}

function scopeText(scope: string): string {
  return scope === 'apiKey' ? 'API key' : scope
}

/** An example call, for doc comments and tests. */
export function emitExample(operation: OperationModel): string {
  const args: string[] = []
  if (operation.parameters.some(({ required }) => required)) {
    const required = operation.parameters.filter((parameter) => parameter.required)
    args.push(
      printValue(Object.fromEntries(required.map(({ name, example }) => [name, example])), '', 80),
    )
  }
  if (operation.bodyRequired) args.push(printValue(operation.bodyExample, '', 60))
  return `client.${operation.id}(${args.join(', ')})`
}

function wrap(text: string, width = 94): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
