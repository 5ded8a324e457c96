import { operationRows, type OperationId } from './gen/operations.gen.ts'
import type { CoreOperation } from './operation.ts'
import { readOperations } from './read-operations.ts'

let table: Record<string, CoreOperation> | undefined

/** What the client needs of the operations, read when it is first asked for. */
export function coreOperations(): Readonly<Record<string, CoreOperation>> {
  return (table ??= readOperations(operationRows))
}

/** Whether there is an operation of that name. */
export function isOperationId(id: unknown): id is OperationId {
  return typeof id === 'string' && Object.hasOwn(coreOperations(), id)
}
