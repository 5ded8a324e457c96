import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'
import { printValue } from './print-value.ts'

/** The frozen table of operations, and the type of their ids. */
export function emitOperations(model: readonly OperationModel[]): string {
  const rows = model.map((operation) => {
    const names = (place: 'path' | 'query'): string[] =>
      operation.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name)
    const row = {
      id: operation.id,
      method: operation.method,
      path: operation.path,
      resource: operation.resource,
      name: operation.name,
      pathParams: names('path'),
      queryParams: names('query'),
      hasBody: operation.hasBody,
      ...operation.facts,
    }
    return `  '${operation.id}': ${printValue(row, '  ')},`
  })
  const ids = model.map(({ id }) => `  | '${id}'`)
  return `${banner}
import { freezeOperations } from '../freeze-operations.ts'
import type { Operation } from '../operation.ts'

/** Names of all operations, as \`resource.name\`. */
export type OperationId =
${ids.join('\n')}

/** The type of {@link operations}: one row per id, which holds that id. */
export type OperationsTable = {
  readonly [Id in OperationId]: Operation & { readonly id: Id }
}

/** Everything known about each operation besides its types. */
export const operations: OperationsTable = /* @__PURE__ */ freezeOperations({
${rows.join('\n')}
})
`
}
