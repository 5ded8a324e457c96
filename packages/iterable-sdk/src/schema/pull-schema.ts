import type { CallOptions } from '../call-options.ts'
import { checkNames, show } from '../check-options.ts'
import { IterableError } from '../error.ts'
import { isRecord } from '../is-record.ts'
import { readLiveFields, type FieldSource } from './field-source.ts'
import { buildFieldTree } from './field-tree.ts'
import { printDeclaration, type DeclarationStyle } from './print-declaration.ts'
import { quote } from './print-key.ts'
import { isSystemField } from './system-fields.ts'

/** Options of `pullSchema`: those of the call of `users.getFields`, and what to write. */
export interface PullOptions extends CallOptions {
  /**
   * What to write: `fields`, the notation of `defineProject`; `interface`, for `createIterableClient<Project>()`; `zod`, for
   * `defineProject`. Default: `fields`.
   */
  readonly as?: DeclarationStyle
  /**
   * Dotted names of fields that hold lists: Iterable does not tell, and says `string` of a list of texts. Default: none.
   */
  readonly lists?: readonly string[]
  /** Whether fields that Iterable keeps in every profile are written, too. Default: false. */
  readonly systemFields?: boolean
  /** Epoch milliseconds, for the day in the header. Default: `Date.now`. */
  readonly now?: () => number
}

// A record, so that the compiler finds an option that is missing here.
const optionNames: Readonly<Record<keyof PullOptions, true>> = {
  as: true,
  lists: true,
  systemFields: true,
  signal: true,
  timeoutMs: true,
  headers: true,
  retry: true,
  now: true,
}

/**
 * Reads the user fields of the live project and writes their declaration as TypeScript: an export `userFields`, or the
 * interface `UserFields`.
 *
 * Same fields and same day, same text. Of events Iterable does not tell the fields: declare those beside it.
 *
 * @throws {IterableError} `invalid_option`, and whatever the call of `users.getFields` throws.
 */
export async function pullSchema(client: FieldSource, options: PullOptions = {}): Promise<string> {
  checkPullOptions(options)
  const { as = 'fields', lists = [], systemFields = false, now = Date.now, ...call } = options
  const live = await readLiveFields(client, call)
  const absent = lists.filter((name) => !live.has(name))
  if (absent.length > 0) {
    throw new IterableError(
      'invalid_option',
      `lists: the project has no field ${absent.map(show).join(', ')}`,
    )
  }
  const fields = [...live].filter(([name]) => systemFields || !isSystemField(name))
  const settings = [
    ...(as === 'fields' ? [] : [`as: '${as}'`]),
    ...(lists.length === 0 ? [] : [`lists: [${lists.map(quote).join(', ')}]`]),
    ...(systemFields ? ['systemFields: true'] : []),
  ]
  const again = settings.length === 0 ? '' : `, { ${settings.join(', ')} }`
  return `// User fields of an Iterable project, read on ${new Date(now()).toISOString().slice(0, 10)}. Do not edit; make it again with
// \`await pullSchema(client${again})\` of @iterelay/iterable-sdk/schema.
// Iterable tells the fields of users alone, not those of events, and not which fields hold lists: name those in \`lists\`.

${printDeclaration(buildFieldTree(fields), as, new Set(lists))}`
}

function checkPullOptions(options: PullOptions): void {
  const problems: string[] = []
  const given: unknown = options
  if (!isRecord(given)) {
    throw new IterableError('invalid_option', `options must be an object, not ${show(given)}`)
  }
  checkNames(given, Object.keys(optionNames), '', problems)
  const { as = 'fields', lists = [], now } = options
  if (now !== undefined && typeof now !== 'function') {
    problems.push(`now must be a function, not ${show(now)}`)
  }
  if (!['fields', 'interface', 'zod'].includes(as)) {
    problems.push(`as must be 'fields', 'interface' or 'zod', not ${show(as)}`)
  }
  if (!Array.isArray(lists) || !lists.every((name) => typeof name === 'string')) {
    problems.push('lists must be a list of field names')
  }
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
}
