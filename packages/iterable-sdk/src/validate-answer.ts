import { IterableError } from './error.ts'
import type { OperationId } from './gen/operations.gen.ts'
import { isRecord } from './is-record.ts'
import type { CoreOperation } from './operation.ts'
import { redact } from './redact.ts'

/** The part of a schema that is needed: zod's, or any that works the same. */
export interface AnswerSchema {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?:
      | {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[]
            readonly message: string
            /** What should have been there, where the library says so. */
            readonly expected?: unknown
          }[]
        }
      | undefined
  }
}

/** An answer that is not as documented. */
export interface AnswerMismatch {
  readonly operation: OperationId
  /** Where, slash-separated, and what was expected. Holds no value of the answer. */
  readonly issues: readonly { readonly path: string; readonly message: string }[]
}

/**
 * Whether success answers are checked: `responseSchemas` of `@iterelay/iterable-sdk/zod` has a schema for every operation.
 *
 * Members that no schema knows never fail, since Iterable adds them at any time. `client.http` is not checked.
 */
export type ResponseValidation = {
  readonly schemas: Readonly<Partial<Record<OperationId, AnswerSchema>>>
} & (
  | { readonly mode: 'throw' }
  | {
      /** The answer is handed over all the same. */
      readonly mode: 'report'
      readonly report: (mismatch: AnswerMismatch) => void
    }
)

/**
 * Checks the data of a success.
 *
 * @throws {IterableError} `unexpected_answer` in mode `throw`.
 */
export function validateAnswer(
  operation: CoreOperation,
  data: unknown,
  validation: ResponseValidation,
  details: {
    readonly status: number
    readonly attempts: number
    readonly requestId?: string
  },
  secrets: readonly string[],
): void {
  const schemas: Readonly<Record<string, AnswerSchema | undefined>> = validation.schemas
  const result = schemas[operation.id]?.safeParse(data)
  if (result === undefined || result.success) return
  const issues = (result.error?.issues ?? []).map(({ path, message, expected }) => ({
    path: `/${path.map(String).join('/')}`,
    // zod's small build says no more in its message than that it is wrong.
    message: typeof expected === 'string' ? `expected ${expected}` : message,
  }))
  if (validation.mode === 'report') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids of the table are those of the type
    const mismatch = { operation: operation.id as OperationId, issues }
    // The call has worked: what its report does must not make a failure of it.
    try {
      validation.report(mismatch)
    } catch {
      // Nobody is left to tell.
    }
    return
  }
  const said = issues.slice(0, 5).map(({ path, message }) => `${path} ${message}`)
  throw new IterableError(
    'unexpected_answer',
    `${operation.method} ${operation.path}: status ${details.status} with an answer that is not as documented: ${said.join('; ')}`,
    { operation: operation.id, ...details, body: redact(data, secrets) },
  )
}

/** Adds a problem when it is no validation. */
export function checkValidation(validation: unknown, problems: string[]): void {
  if (validation === undefined) return
  const { schemas, mode, report } = isRecord(validation) ? validation : {}
  if (!isRecord(schemas) || (mode !== 'throw' && mode !== 'report')) {
    problems.push("validate must have schemas, and mode 'throw' or 'report'")
  } else if (mode === 'report' && typeof report !== 'function') {
    problems.push('validate.report must be a function')
  }
}
