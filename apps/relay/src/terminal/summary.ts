import type { OutcomeStatus } from '@iterelay/segment-adapter'

import type { RejectsFile } from '../replay/rejects-file.ts'
import type { ReplayEnd } from '../replay/replay-chunks.ts'
import type { StatusCounts, Tally } from '../replay/tally.ts'
import { formatCount, formatRate, formatText } from './format.ts'
import type { Color, Paint } from './paint.ts'
import { formatTable, type Cell } from './table.ts'

const statuses: readonly OutcomeStatus[] = ['delivered', 'skipped', 'rejected', 'failed']
const colors: Readonly<Record<OutcomeStatus, Color>> = {
  delivered: 'green',
  skipped: 'dim',
  rejected: 'yellow',
  failed: 'red',
}
const actionOrder = ['updateUser', 'trackEvent', 'updateCart', 'trackPurchase']

/** How a replay came to its summary; `broken` when a file could not be read or written. */
export type Ending = ReplayEnd | 'broken'

/** What a replay did, as text for a person. */
export function formatReplaySummary({
  tally,
  ending,
  rejects,
  ms,
  rejectsAreExpected,
  paint,
}: {
  readonly tally: Tally
  readonly ending: Ending
  readonly rejects: Pick<RejectsFile, 'path' | 'count'>
  readonly ms: number
  readonly rejectsAreExpected: boolean
  readonly paint: Paint
}): string {
  const seconds = (ms / 1000).toFixed(1)
  const isJustBadData = ending === 'complete' && tally.total.failed === 0
  const last = rejects.count > 0 ? endings[ending] : endings[ending]?.replace(/ Replay .*$/, '')
  const facts = [
    ['events read', formatCount(tally.events)],
    ['requests sent', formatCount(tally.requests)],
    ['events per second', `${formatRate(tally.events, ms)} (${seconds} s in all)`],
    ['rejects file', describeRejects(rejects, rejectsAreExpected && isJustBadData)],
  ]
  return [
    '',
    formatCounts(tally, statuses, paint),
    '',
    ...formatReasons(tally, paint),
    formatFacts(facts),
    ...(last === undefined ? [] : [`\n${paint('bold', last)}`]),
    '',
  ].join('\n')
}

/** What a replay would do, as text for a person. */
export function formatPlanSummary({
  tally,
  requests,
  isInterrupted,
  paint,
}: {
  readonly tally: Tally
  readonly requests: ReadonlyMap<string, number>
  readonly isInterrupted: boolean
  readonly paint: Paint
}): string {
  const { delivered, skipped, rejected } = tally.total
  const facts = [
    ['events read', formatCount(tally.events)],
    ['would be sent', formatCount(delivered)],
    ['would be skipped', formatCount(skipped)],
    ['would be rejected', formatCount(rejected)],
    ['requests', formatCount(tally.requests)],
    ...[...requests].map(([operation, count]) => [`  ${operation}`, formatCount(count)]),
  ]
  return [
    '',
    ...formatReasons(tally, paint),
    formatFacts(facts),
    '',
    ...(isInterrupted ? ['Interrupted: the rest of the input was not looked at.'] : []),
    'Dry run: nothing was sent or written. Iterable may refuse more than could be foreseen.',
    '',
  ].join('\n')
}

function formatCounts(tally: Tally, columns: readonly OutcomeStatus[], paint: Paint): string {
  const row = (name: string, counts: StatusCounts): Cell[] => [
    name,
    ...columns.map((status) => ({
      text: formatCount(counts[status]),
      paint: (text: string) => paint(counts[status] === 0 ? 'dim' : colors[status], text),
    })),
  ]
  const isUsed = Object.values(tally.withoutAction).some((count) => count > 0)
  return formatTable([
    ['action', ...columns].map((text) => ({
      text,
      paint: (padded: string) => paint('bold', padded),
    })),
    ...actionOrder.flatMap((action) => {
      const counts = tally.actions.get(action)
      return counts === undefined ? [] : [row(action, counts)]
    }),
    ...(isUsed ? [row('(no action)', tally.withoutAction)] : []),
    row('events', tally.total),
  ])
}

/** Why events were not delivered, most frequent first. */
function formatReasons({ reasons }: Tally, paint: Paint): string[] {
  if (reasons.size === 0) return []
  const rows = [...reasons]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([code, { count, firstLine }]) => [
      formatText(code),
      formatCount(count),
      `first at line ${formatCount(firstLine)}`,
    ])
  const heading = ['not delivered, because', 'events', ''].map((text) => ({
    text,
    paint: (padded: string) => paint('bold', padded),
  }))
  return [formatTable([heading, ...rows]), '']
}

function formatFacts(facts: readonly (readonly string[])[]): string {
  const width = Math.max(...facts.map(([name = '']) => name.length))
  return facts.map(([name = '', value = '']) => `${name.padEnd(width)}  ${value}`).join('\n')
}

function describeRejects(
  { path, count }: Pick<RejectsFile, 'path' | 'count'>,
  areExpected: boolean,
): string {
  if (count === 0) return 'none written'
  const lines = `${formatCount(count)} ${count === 1 ? 'event' : 'events'}`
  const note = areExpected ? '; rejections are expected, this data holds known bad events' : ''
  return `${formatText(path)} (${lines}${note})`
}

const endings: Readonly<Record<Ending, string | undefined>> = {
  complete: undefined,
  broken: 'Stopped early.',
  key_refused:
    'Stopped early: the API key was refused. Replay the rejects file once the key is right.',
  interrupted: 'Interrupted. Replay the rejects file to go on.',
}
