import type { IterableErrorCode } from './error-codes.ts'
import { IterableError, type IterableErrorDetails } from './error.ts'
import type { CoreOperation } from './operation.ts'

/** An error of a call: its message begins with the operation's method and address, without the values in that. */
export function operationError(
  operation: Pick<CoreOperation, 'path'> & Partial<CoreOperation>,
  code: IterableErrorCode,
  message: string,
  details?: IterableErrorDetails,
): IterableError {
  const { id, method = '', path } = operation
  return new IterableError(code, `${method} ${path}: ${message}`.trimStart(), {
    operation: id,
    ...details,
  })
}
