import { readBulkAnswer, type BulkOperationId, type BulkVerdict } from '@iterelay/iterable-sdk/bulk'

import type { JsonObject, JsonValue } from '../json.ts'
import type { PlanItem } from '../plan/plan.ts'
import type { DeliveryRun } from './delivery-run.ts'
import { failureOf, noBulkAnswer, type Failure, type Reason } from './failure.ts'
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
      if (verdict.code === unattributed) outcome = 'unclear'
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

const unattributed = 'unattributed_failure'

const unsureEvent: Reason = {
  status: 'failed',
  code: unattributed,
  message:
    'Iterable counted a failure in a bulk request without saying which of several events it was; this one has no id, so sending it again could double it.',
  retryable: true,
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
  const isNamed = positions.size > 0 && positions.size < group.length
  const guilty = group.length === 1 ? group : group.filter((_, at) => isNamed && positions.has(at))
  settlement.fail(guilty, failure)
  const others = group.length === 1 ? [] : group.filter((_, at) => !isNamed || !positions.has(at))
  const again = guilty.length > 0 && others.length > 0 ? [others] : inHalves(others)
  return { again, outcome: isSent ? 'refused' : 'over', failure }
}
