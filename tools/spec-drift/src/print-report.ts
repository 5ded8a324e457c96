import type { Sorted } from './corrections.ts'
import type { Difference } from './difference.ts'

/**
 * Prints new differences under their operations, one a line, and a summary.
 *
 * Operations with the same differences stand together: a change of a shared schema would fill pages otherwise.
 */
export function printReport({ open, deliberate }: Sorted): string {
  const operations = Map.groupBy(open, ({ title }) => title)
  const groups = Map.groupBy(operations, ([, differences]) =>
    differences.map((difference) => `  ${printDifference(difference)}\n`).join(''),
  )
  const blocks = [...groups].map(([lines, members]) => {
    const titles = members.map(([title]) => `${title}\n`).join('')
    return `${titles}${lines}\n`
  })
  const summary = `${printSummary(open, operations.size)}; deliberate: ${deliberate.length}\n`
  return blocks.join('') + summary
}

function printDifference({ kind, place = 'operation', ours, vendor }: Difference): string {
  if (kind === 'added') return `+ ${place}: ${vendor}`
  if (kind === 'removed') return `- ${place}: ${ours}`
  return `~ ${place}: ${kind}, ours ${ours}, vendor ${vendor}`
}

function printSummary(open: readonly Difference[], operations: number): string {
  if (open.length === 0) return 'no drift'
  const added = open.filter(({ kind }) => kind === 'added').length
  const removed = open.filter(({ kind }) => kind === 'removed').length
  const changed = open.length - added - removed
  return `${plural(open.length, 'difference')} in ${plural(operations, 'operation')} (${added} added, ${removed} removed, ${changed} changed)`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
