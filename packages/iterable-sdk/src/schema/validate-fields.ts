import { IterableError } from '../error.ts'
import { isRecord } from '../is-record.ts'
import type { FieldCheck, FieldIssue } from './check-fields.ts'
import type { StandardSchema } from './standard-schema.ts'

type ValidityCheck = Pick<FieldCheck, 'isPartial' | 'isKnown' | 'add'>

/**
 * Has a Standard Schema judge fields. What it makes of them is thrown away: the caller's own are sent.
 *
 * @param where the section, for messages
 * @throws {IterableError} `invalid_option` when the schema throws, or answers something that is no result. Rejects with it when
 *   the schema is asynchronous.
 */
export function validateFields(
  fields: Readonly<Record<string, unknown>>,
  schema: StandardSchema,
  check: ValidityCheck,
  where: string,
): void | Promise<void> {
  // `null` removes a field, whatever its type.
  const judged = check.isPartial
    ? Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
    : fields
  let result: unknown
  try {
    result = schema['~standard'].validate(judged)
  } catch (cause) {
    throw broken(where, 'threw', cause)
  }
  if (!isRecord(result) || typeof result['then'] !== 'function') {
    readResult(result, judged, check, where)
    return undefined
  }
  return Promise.resolve(result).then(
    (settled) => readResult(settled, judged, check, where),
    (cause: unknown) => {
      throw broken(where, 'rejected', cause)
    },
  )
}

function readResult(
  result: unknown,
  fields: Readonly<Record<string, unknown>>,
  check: ValidityCheck,
  where: string,
): void {
  if (!isRecord(result) || (result['issues'] !== undefined && !Array.isArray(result['issues']))) {
    throw broken(where, 'gave no result of Standard Schema', undefined)
  }
  const issues: readonly unknown[] = Array.isArray(result['issues']) ? result['issues'] : []
  for (const issue of issues) {
    for (const found of readIssue(isRecord(issue) ? issue : {}, fields)) {
      if (!isFineAtTop(found, check)) check.add(found)
    }
  }
}

/** A profile is written in parts, and Iterable's own fields are in every one. */
function isFineAtTop({ kind, path }: FieldIssue, check: ValidityCheck): boolean {
  if (path.length !== 1) return false
  return kind === 'missing'
    ? check.isPartial
    : kind === 'unknown_field' && check.isKnown(String(path[0]))
}

/** What should be there, where a library says it in one word. ArkType puts the value that it found into longer ones. */
const plainWord = /^(?:an? )?(string|number|int|integer|boolean|date|object|array|record|null)$/i

/** Its messages are left where they are: some libraries put the value into them. */
function readIssue(
  issue: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): FieldIssue[] {
  const path = (Array.isArray(issue['path']) ? issue['path'] : []).map((part: unknown) => {
    const key = isRecord(part) ? part['key'] : part
    return typeof key === 'number' ? key : String(key)
  })
  // zod's word for fields that a strict object does not know.
  if (issue['code'] === 'unrecognized_keys' && Array.isArray(issue['keys'])) {
    return issue['keys'].map((key) => ({
      kind: 'unknown_field',
      path: [...path, String(key)],
      message: 'is not declared',
    }))
  }
  if (path.length > 0 && isAbsent(fields, path)) {
    return [{ kind: 'missing', path, message: 'is missing' }]
  }
  const { expected } = issue
  const [, word] = (typeof expected === 'string' ? plainWord.exec(expected) : null) ?? []
  return word === undefined
    ? [{ kind: 'refused', path, message: 'does not fit its schema' }]
    : [{ kind: 'wrong_type', path, message: `must be ${word}` }]
}

function isAbsent(fields: Readonly<Record<string, unknown>>, path: FieldIssue['path']): boolean {
  let value: unknown = fields
  for (const part of path) {
    if (!isRecord(value) || !Object.hasOwn(value, part)) return true
    value = value[part]
  }
  return value === undefined
}

function broken(where: string, what: string, cause: unknown): IterableError {
  return new IterableError(
    'invalid_option',
    `the schema of ${where} ${what}; nothing was sent`,
    cause === undefined ? {} : { cause },
  )
}
