import { defined } from './defined.ts'
import { freezeOperations } from './freeze-operations.ts'
import { operationDetails, operationRows, type OperationId } from './gen/operations.gen.ts'
import type { Operation } from './operation.ts'
import { readOperations } from './read-operations.ts'

/** The type of {@link operations}: one row per id, which holds that id. */
export type OperationsTable = {
  readonly [Id in OperationId]: Operation & { readonly id: Id }
}

/** Everything known about each operation besides its types. Frozen through and through. */
export const operations: OperationsTable = /* @__PURE__ */ buildTable()

function pathParamsOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

function buildTable(): OperationsTable {
  const details: Readonly<Record<string, object | undefined>> = operationDetails
  const read = Object.entries(readOperations(operationRows))
  const rows = read
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, core]) => [
      id,
      { ...defined(core), pathParams: pathParamsOf(core.path), queryParams: [], ...details[id] },
    ])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the generator writes rows and ids from one document
  return freezeOperations(Object.fromEntries(rows) as OperationsTable)
}
