import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'
import { printValue } from './print-value.ts'

const methods: Readonly<Record<string, string>> = {
  GET: 'G',
  POST: 'P',
  PUT: 'U',
  PATCH: 'A',
  DELETE: 'D',
}
const retries: Readonly<Record<string, string>> = {
  read: 'r',
  idempotent: 'i',
  once: 'o',
  withId: 'w',
  unsafe: 'u',
}
const answers: Readonly<Record<string, string>> = {
  text: 't',
  html: 'h',
  csv: 'c',
  jsonLines: 'j',
  number: 'n',
}

/**
 * The operations, in two parts: what a call needs, as short text, since every bundle carries it; and what else is known, which
 * only those carry who look at it. With the type of the ids.
 */
export function emitOperations(model: readonly OperationModel[]): string {
  const ids = model.map(({ id }) => `  | '${id}'`)
  const resources = Map.groupBy(model, ({ resource }) => resource)
  const rows = [...resources].map(([resource, operations]) =>
    [resource, ...operations.map(emitRow)].join('\n'),
  )
  const details = model.flatMap((operation) => {
    const known = detailsOf(operation)
    return Object.keys(known).length === 0
      ? []
      : [`  '${operation.id}': ${printValue(known, '  ')},`]
  })
  return `${banner}
import type { OperationDetails } from '../operation.ts'

/** Names of all operations, as \`resource.name\`. */
export type OperationId =
${ids.join('\n')}

/** What a call needs of each operation; \`readOperations\` says how it is written. */
export const operationRows = \`${rows.join('\n\n')}\`

/** What else is known of operations. */
export const operationDetails: Readonly<Partial<Record<OperationId, OperationDetails>>> = {
${details.join('\n')}
}
`
}

/** \`name flags [items] [path]\`, without a path where it is the usual one. */
function emitRow({
  id,
  method,
  path,
  resource,
  name,
  parameters,
  hasBody,
  facts,
}: OperationModel): string {
  const flags = [
    codeOf(methods, method, id),
    codeOf(retries, facts['retry'], id),
    hasBody ? 'b' : '',
    parameters.some((parameter) => parameter.in === 'query') ? 'q' : '',
    facts['answer'] === undefined ? '' : codeOf(answers, facts['answer'], id),
  ].join('')
  const items = facts['retry'] === 'withId' ? itemsOf(facts['bulk']) : undefined
  const usual = `/api/${resource.replaceAll('.', '/')}/${name}`
  return [
    name,
    flags,
    ...(items === undefined ? [] : [`*${items}`]),
    ...(path === usual ? [] : [path]),
  ].join(' ')
}

function codeOf(codes: Readonly<Record<string, string>>, value: unknown, id: string): string {
  const code = typeof value === 'string' && Object.hasOwn(codes, value) ? codes[value] : undefined
  if (code === undefined) throw new Error(`${id}: there is no code for ${String(value)}`)
  return code
}

function itemsOf(bulk: unknown): string | undefined {
  const items: unknown = Reflect.get(Object(bulk), 'items')
  return typeof items === 'string' ? items : undefined
}

function detailsOf({ parameters, facts }: OperationModel): Record<string, unknown> {
  const { retry: _retry, answer: _answer, ...others } = facts
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  return { ...(query.length === 0 ? {} : { queryParams: query }), ...others }
}
