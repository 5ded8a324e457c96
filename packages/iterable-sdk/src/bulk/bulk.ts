import { checkClient } from '../check-client.ts'
import { show } from '../check-options.ts'
import { IterableError } from '../error.ts'
import { checkSource, type Source } from '../source.ts'
import { suggest } from '../suggest.ts'
import { BatchReader } from './batch-reader.ts'
import { resolveBulkOptions, type BulkOptions, type BulkSettings } from './bulk-options.ts'
import {
  bulkShapes,
  type BulkItem,
  type BulkOperationId,
  type BulkShape,
} from './bulk-operation.ts'
import { createBulkRun, type BulkRun } from './bulk-run.ts'
import { RunState, type BulkClient } from './run-state.ts'
import { Tally } from './tally.ts'

/**
 * Carries out a bulk operation for any number of items, and tells of each what became of it.
 *
 * Splits the items into requests by their number and by the bytes of the finished body, sends several at a time, and matches
 * the failure lists of the answers with the items. What an answer leaves open, and a request that is refused for the sake of
 * some of its items, is split and sent again to the same operation. Nothing is read or sent before the first result is asked
 * for, and the source is read no faster than results are taken.
 *
 * Throws while iterating when the source throws, when the caller aborts, or when Iterable refuses the call and not the
 * items, as with a wrong key or list. Every item that was read has its result before.
 *
 * @param items an array, or anything else that can be iterated, also asynchronously
 * @throws {IterableError} `invalid_option`, at once, naming everything that is wrong
 *
 * @example
 * ```ts
 * const users = [{ email: 'ana@example.com', dataFields: { plan: 'pro' } }]
 * for await (const { item, status } of bulk(client, 'users.bulkUpdate', users)) {
 *   if (status !== 'delivered') console.log('not taken', item)
 * }
 * ```
 */
export function bulk<Id extends BulkOperationId>(
  client: BulkClient,
  operation: Id,
  items: Source<BulkItem<Id>>,
  ...[options]: BulkSettings extends BulkOptions<Id>
    ? [options?: BulkOptions<Id>]
    : [options: BulkOptions<Id>]
): BulkRun<BulkItem<Id>> {
  const problems: string[] = []
  checkClient(client, 'call', problems)
  checkSource(items, 'items', problems)
  const shape = findShape(operation, problems)
  const resolved =
    shape === undefined
      ? undefined
      : resolveBulkOptions(shape, options === undefined ? {} : options, problems)
  if (resolved === undefined || problems.length > 0) {
    throw new IterableError('invalid_option', `bulk: ${problems.join('; ')}`)
  }
  const run = new RunState({ client, operation, ...resolved }, new Tally())
  return createBulkRun(new BatchReader(items, resolved.wrapper, run.limits), run)
}

function findShape(operation: unknown, problems: string[]): BulkShape | undefined {
  const shape = Object.entries(bulkShapes).find(([id]) => id === operation)?.[1]
  if (shape === undefined) {
    const known = Object.keys(bulkShapes)
    const hint = suggest(String(operation), known) || `; there are ${known.join(', ')}`
    problems.push(`there is no bulk operation ${show(operation)}${hint}`)
  }
  return shape
}
