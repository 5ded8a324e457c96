import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'
import { printValue } from './print-value.ts'

const msPer: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, day: 86_400_000 }

/**
 * The operations, in two parts: what a call needs, as short text, since every bundle carries it; and what else is known, which
 * only those carry who look at it. With the type of the ids.
 */
export function emitOperations(model: readonly OperationModel[]): string {
  const ids = model.map(({ id }) => `  | '${id}'`)
  const resources = Map.groupBy(model, ({ resource }) => resource)
  const blocks = [...resources].map(([resource, operations]) => emitBlock(resource, operations))
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
export const operationRows = \`${blocks.join('\n\n')}\`

/** What else is known of operations. */
export const operationDetails: Readonly<Partial<Record<OperationId, OperationDetails>>> = {
${details.join('\n')}
}
`
}

/** The name of a resource with the path below `/api` that its operations share, and a line for those that are alike. */
function emitBlock(resource: string, operations: readonly OperationModel[]): string {
  const usual = `/api/${resource.replaceAll('.', '/')}`
  const paths = operations.map(({ path }) => path)
  const base = sharedPath(paths, usual)
  const entry = ({ name, path }: OperationModel): string => {
    const below = path.slice(base.length)
    return below === `/${name}` ? name : name + (below === '' ? '/' : below)
  }
  return [
    base === usual ? resource : `${resource} ${base.slice('/api'.length)}`,
    ...[...Map.groupBy(operations, marksOf)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([marks, alike]) => `${marks}: ${alike.map(entry).join(' ')}`),
  ].join('\n')
}

/** The usual path where all are below it, else the longest that all are below. */
function sharedPath(paths: readonly string[], usual: string): string {
  const isShared = (base: string): boolean =>
    paths.every((path) => path === base || path.startsWith(`${base}/`))
  if (isShared(usual)) return usual
  let base = paths[0] ?? usual
  while (!isShared(base)) base = base.slice(0, base.lastIndexOf('/'))
  return base
}

function marksOf({ id, method, parameters, hasBody, facts }: OperationModel): string {
  const { retry, answer, rateLimit, dailyCap } = facts
  return [
    method,
    retry,
    ...(hasBody ? ['b'] : []),
    ...(parameters.some((parameter) => parameter.in === 'query') ? ['q'] : []),
    ...(answer === undefined ? [] : [`=${JSON.stringify(answer)}`.replaceAll('"', '')]),
    ...[rateLimit, dailyCap].flatMap((limit) => (limit === undefined ? [] : [limitOf(limit, id)])),
  ].join(' ')
}

/** Requests, and milliseconds unless it is a second; a daily cap says no period. */
function limitOf(limit: unknown, id: string): string {
  const { requests, per = 'day' }: { requests?: unknown; per?: unknown } = Object(limit)
  const ms = msPer[String(per)]
  if (ms === undefined) throw new Error(`${id}: a limit cannot be per ${String(per)}`)
  return ms === 1000 ? `@${String(requests)}` : `@${String(requests)}/${ms}`
}

function detailsOf({ parameters, facts }: OperationModel): Record<string, unknown> {
  const { retry: _retry, answer: _answer, ...others } = facts
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  return { ...(query.length === 0 ? {} : { queryParams: query }), ...others }
}
