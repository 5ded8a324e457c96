import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'
import { isNode } from './load-document.ts'
import { printKey, printValue } from './print-value.ts'

/**
 * How the operations that answer in pages are read on, apart from the operations table: as literals, since the types of the items
 * follow from them, and so that who reads pages does not carry the whole table.
 *
 * Only those that answer JSON: a text has no items to name.
 */
export function emitPaging(model: readonly OperationModel[]): string {
  const rows = model.flatMap((operation) => {
    const { pagination, answer } = operation.facts
    if (!isNode(pagination) || answer !== undefined) return []
    const largest = largestPage(operation, pagination)
    const row = { ...pagination, ...(largest === undefined ? {} : { largest }) }
    return [`  ${printKey(operation.id)}: ${printValue(row, '  ')},`]
  })
  return `${banner}
/** How each operation that answers in pages is read on; \`largest\` is the largest page that is documented. */
export const pagedOperations = {
${rows.join('\n')}
} as const
`
}

/** The maximum of the parameter that chooses the size of a page. */
function largestPage(
  { parameters }: OperationModel,
  { pageSize, limit }: Readonly<Record<string, unknown>>,
): number | undefined {
  return parameters.find(({ name }) => name === (pageSize ?? limit))?.maximum
}
