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

${model.length} operations. What the retry classes mean stands in [docs/sdk/retries.md](../../../../docs/sdk/retries.md).

${tables.join('\n\n')}
`
}

function signature({ parameters, hasBody }: OperationModel): string {
  const params =
    parameters.length > 0 ? [`{ ${parameters.map(({ name }) => name).join(', ')} }`] : []
  return `(${[...params, ...(hasBody ? ['body'] : [])].join(', ')})`
}

function limit({ facts }: OperationModel): string {
  const rateLimit = Object(facts['rateLimit'])
  const [requests, per, scope] = ['requests', 'per', 'scope'].map((key) =>
    String(Reflect.get(rateLimit, key)),
  )
  if (facts['rateLimit'] === undefined) return ''
  return `${requests} per ${per} and ${scope === 'apiKey' ? 'API key' : scope}`
}
