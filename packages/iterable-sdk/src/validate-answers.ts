import type { OperationId } from './gen/operations.gen.ts'
import { quietly } from './quietly.ts'

/** Something in an answer that is not as documented. Holds no value of the answer. */
export interface AnswerIssue {
  /** Where, slash-separated. */
  readonly path: string
  /** What was expected there. */
  readonly message: string
}

/** Looks at the data of a success; a text says what is wrong, and makes the call reject with `unexpected_answer`. */
export type AnswerCheck = (operation: OperationId, data: unknown) => string | undefined

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
  readonly issues: readonly AnswerIssue[]
}

/**
 * Makes a check of success answers against schemas, for the option `validate`.
 *
 * Members that no schema knows never fail, since Iterable adds them at any time.
 *
 * @param schemas `responseSchemas` of `@iterelay/iterable-sdk/zod` has one for every operation; others go unchecked
 * @param report is told of a mismatch, and the answer is handed over all the same; without it the call rejects
 *
 * @example
 * ```ts
 * const client = createIterableClient({ apiKey: 'key', validate: validateAnswers(responseSchemas) })
 * ```
 */
export function validateAnswers(
  schemas: Readonly<Partial<Record<OperationId, AnswerSchema>>>,
  report?: (mismatch: AnswerMismatch) => void,
): AnswerCheck {
  return (operation, data) => {
    const result = schemas[operation]?.safeParse(data)
    if (result === undefined || result.success) return undefined
    const issues = (result.error?.issues ?? []).map(({ path, message, expected }) => ({
      path: `/${path.map(String).join('/')}`,
      // zod's small build says no more in its message than that it is wrong.
      message: typeof expected === 'string' ? `expected ${expected}` : message,
    }))
    if (report === undefined) {
      return issues
        .slice(0, 5)
        .map(({ path, message }) => `${path} ${message}`)
        .join('; ')
    }
    // The call has worked: what its report does must not make a failure of it.
    void quietly(() => report({ operation, issues }))
    return undefined
  }
}
