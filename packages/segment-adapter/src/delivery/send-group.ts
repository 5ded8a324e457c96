import { readBulkAnswer, type BulkOperationId, type BulkVerdict } from '@iterelay/iterable-sdk/bulk'

import type { JsonObject, JsonValue } from '../json.ts'
import type { PlanItem } from '../plan/plan.ts'
import type { DeliveryRun } from './delivery-run.ts'
import { failureOf, noBulkAnswer, unattributed, unsureEvent, type Failure } from './failure.ts'
import { readFieldWarnings } from './field-warnings.ts'
import { readRefusal } from './read-refusal.ts'
import type { Settlement } from './settlement.ts'
import { inHalves, splitUnsure, type Group } from './split.ts'
import type { Transport } from './transport.ts'

/** What is still to be done after a request. */
export interface Step {
  /** Items without a result, in the groups in which to send them again; each is smaller than the one that was sent. */
  readonly again: readonly Group[]
  /** Whether it brought order: `refused` and `unclear` answers in a row are a reason to stop. */
  readonly outcome: 'worked' | 'unclear' | 'refused' | 'over'
  /** What a refused one failed with. */
  readonly failure?: Failure
}

/** Makes one request for some items, and settles those that its answer is clear about. Never rejects. */
export async function sendGroup(
  group: Group,
  settlement: Settlement,
  { transport, run }: { readonly transport: Transport; readonly run: DeliveryRun },
): Promise<Step> {
  const { operation, bodyOf } = settlement.request
  const { signal } = run
  const body = bodyOf(settlement.itemsAt(group))
  const options = signal === undefined ? {} : { signal }
  let response
  try {
    response = await transport.call(operation, { body }, options).withResponse()
  } catch (error) {
    const failure = failureOf(error, signal)
    run.requests += failure.attempts
    settlement.countAttempts(group, failure.attempts)
    if (failure.httpStatus === 401) run.stop('bad_api_key')
    return settleRefused(group, settlement, error, failure)
  }
  run.requests += response.attempts
  settlement.countAttempts(group, response.attempts)
  return settleAnswered(group, settlement, body, response)
}

function settleAnswered(
  group: Group,
  settlement: Settlement,
  body: JsonObject,
  { data, status: httpStatus }: { readonly data: unknown; readonly status: number },
): Step {
  const items = settlement.itemsAt(group)
  if (isBulkOperation(settlement.request.operation) && !isBulkAnswer(data)) {
    settlement.fail(group, { ...noBulkAnswer, httpStatus })
    return { again: [], outcome: 'over' }
  }
  const verdicts = readVerdicts(settlement, items, body, data)
  const warningsOf = readFieldWarnings(data)
  const unsure: number[] = []
  let outcome: Step['outcome'] = 'worked'
  for (const [index, position] of group.entries()) {
    const item = items[index]
    const verdict = verdicts?.[index] ?? 'delivered'
    if (verdict === 'delivered') {
      const warnings = item === undefined ? undefined : warningsOf?.(item.item)
      settlement.deliver(position, httpStatus, warnings)
      continue
    }
    if (verdict !== 'unsure') {
      settlement.fail([position], { ...verdict, httpStatus })
      if (verdict.code === unattributed.code) outcome = 'unclear'
      continue
    }
    outcome = 'unclear'
    if (isRepeatable(item)) unsure.push(position)
    else settlement.fail([position], { ...unsureEvent, httpStatus })
  }
  return { again: splitUnsure(unsure, settlement.request.items), outcome }
}

/** What a bulk answer says of each item; a single one says nothing more than yes. */
function readVerdicts(
  { request }: Settlement,
  items: readonly PlanItem[],
  body: JsonObject,
  answer: unknown,
): readonly BulkVerdict[] | undefined {
  if (!isBulkOperation(request.operation)) return undefined
  const [first] = items
  // Those that were sent: the body of a change of address may have another entry than the item.
  const entries = first?.item.form === 'bulk' ? body[first.item.itemsKey] : undefined
  if (!isListOfObjects(entries)) return undefined
  return readBulkAnswer(request.operation, entries, answer)
}

function isListOfObjects(value: JsonValue | undefined): value is JsonObject[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  )
}

function isBulkOperation(operation: string): operation is BulkOperationId {
  return operation === 'users.bulkUpdate' || operation === 'events.trackBulk'
}

function isBulkAnswer(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'successCount' in answer &&
    typeof answer.successCount === 'number'
  )
}

/** Doing it twice is doing it once: profiles, and events that are known by an id. */
function isRepeatable(item: PlanItem | undefined): boolean {
  if (item?.item.form !== 'bulk') return false
  const { itemsKey, entry } = item.item
  return itemsKey === 'users' || (typeof entry['id'] === 'string' && entry['id'] !== '')
}

/** After a request of which nothing was taken, or nobody knows what was. */
function settleRefused(
  group: Group,
  settlement: Settlement,
  error: unknown,
  failure: Failure,
): Step {
  const refusal = readRefusal(error, settlement.request.items[0])
  if (refusal.about !== 'items') {
    const isSetUp = refusal.about === 'call'
    settlement.fail(group, isSetUp ? { ...failure, status: 'failed' } : failure)
    return { again: [], outcome: 'over' }
  }
  const { positions, isSent } = refusal
  const outcome = isSent ? 'refused' : 'over'
  if (group.length === 1) {
    settlement.fail(group, failure)
    return { again: [], outcome, failure }
  }
  // When all are named, nobody is.
  const guilty = positions.size < group.length ? group.filter((_, at) => positions.has(at)) : []
  if (guilty.length === 0) return { again: inHalves(group), outcome, failure }
  settlement.fail(guilty, failure)
  return { again: [group.filter((_, at) => !positions.has(at))], outcome, failure }
}
