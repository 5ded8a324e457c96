import type { IterableErrorCode } from './error-codes.ts'
import { IterableError, type IterableErrorDetails } from './error.ts'
import type { CoreOperation } from './operation.ts'

/** An error of a call: its message begins with the operation's method and address, without the values in that. */
export function operationError(
  {
    id,
    method,
    path,
  }: Pick<CoreOperation, 'path'> & { readonly method: string; readonly id?: string },
  code: IterableErrorCode,
  message: string,
  details?: IterableErrorDetails,
): IterableError {
  return new IterableError(code, `${method} ${path}: ${message}`, {
    operation: id,
    ...details,
  })
}
