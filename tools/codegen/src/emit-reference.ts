import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'

/** A page that lists all operations, one table per resource. */
export function emitReference(model: readonly OperationModel[]): string {
  const resources = Map.groupBy(model, ({ resource }) => resource)
  const tables = [...resources].map(([resource, operations]) => {
    const rows = operations.map(
      (operation) =>
        `| \`${operation.id}${signature(operation)}\` | ${operation.summary.replaceAll('|', String.raw`\|`)} | \`${operation.method} ${operation.path}\` | ${String(operation.facts['retry'])} | ${limit(operation)} |`,
    )
    return [
      `## ${resource}`,
      '',
      '| method | what it does | request | retry | limit |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n')
  })
  return `<!-- ${banner.replace(/^\/\/ /, '').trim()} -->

# All operations

${model.length} operations. What the retry classes mean stands in [the README](../../README.md#retries).

${tables.join('\n\n')}
`
}

function signature({ parameters, hasBody }: OperationModel): string {
  const params =
    parameters.length > 0 ? [`{ ${parameters.map(({ name }) => name).join(', ')} }`] : []
  return `(${[...params, ...(hasBody ? ['body'] : [])].join(', ')})`
}

function limit({ facts }: OperationModel): string {
  const { rateLimit } = facts
  if (typeof rateLimit !== 'object' || rateLimit === null) return ''
  const { requests, per, scope } = rateLimit as { requests: number; per: string; scope: string }
  return `${requests} per ${per} and ${scope === 'apiKey' ? 'API key' : scope}`
}
