import { countBytes } from '../count-bytes.ts'
import { isIterableError, type IterableError } from '../error.ts'
import { jsonText } from '../json-text.ts'
import { answeredBy } from './answered.ts'
import { makeBody } from './body.ts'
import type { BulkReason } from './bulk-result.ts'
import { deliver, refuse, type Entry } from './entry.ts'
import { unattributed } from './failure-lists.ts'
import { findMisfits } from './misfits.ts'
import { readRefusal, reasonOf } from './read-refusal.ts'
import { aborted, type RunState } from './run-state.ts'
import { readBulkAnswer } from './read-bulk-answer.ts'
import { inHalves, inRounds } from './split.ts'

/** What is still to be done after a request. */
export interface Step<Item> {
  /** Items without a result, in the groups in which to send them again; each is smaller than the one that was sent. */
  readonly again: readonly (readonly Entry<Item>[])[]
  /** Whether it brought order: `refused` and `unclear` answers in a row are a reason to stop. */
  readonly outcome: 'worked' | 'unclear' | 'refused' | 'over'
  /** What a refused one failed with. */
  readonly error?: unknown
}

/** Makes one request, and gives a result to every item that its answer settles. Never rejects. */
export async function sendGroup<Item>(
  group: readonly Entry<Item>[],
  run: RunState,
): Promise<Step<Item>> {
  const { client, operation, params, wrapper, callOptions } = run.plan
  const body = makeBody(wrapper, group)
  try {
    const input = { params, body }
    const { data, ...answer } = await client
      // The types of items, body and parameters were put together by operation where the caller could see them.
      .call(operation, input as never, { ...callOptions, signal: run.stop.signal }) // oxlint-disable-line typescript/no-unsafe-type-assertion
      .withResponse()
    addAttempts(group, answer.attempts, run)
    run.tally.addFields(data)
    run.hasSucceeded = true
    return settleGroup(group, data, answer, run)
  } catch (error) {
    const attempts = isIterableError(error) ? error.attempts : 1
    addAttempts(group, attempts, run)
    return refuseGroup(group, error, body[jsonText], run)
  }
}

function addAttempts(group: readonly Entry<unknown>[], attempts: number, run: RunState): void {
  run.tally.requests += attempts
  for (const entry of group) entry.attempts += attempts
}

/** After a success. */
function settleGroup<Item>(
  group: readonly Entry<Item>[],
  data: unknown,
  answer: { readonly status: number; readonly requestId?: string | undefined },
  run: RunState,
): Step<Item> {
  const { operation, wrapper } = run.plan
  const answered = { ...answeredBy(answer), httpStatus: answer.status }
  const unsure: Entry<Item>[] = []
  const verdicts = readBulkAnswer(operation, group, data)
  for (const [index, entry] of group.entries()) {
    const verdict = verdicts[index] ?? 'delivered'
    if (verdict === 'delivered') deliver(entry, answered)
    else if (verdict !== 'unsure') refuse(entry, verdict, answered)
    // An event without an id may have been taken, and would then be there twice.
    else if (wrapper.shape.carries === 'events' && !entry.id) refuse(entry, unsureEvent, answered)
    else unsure.push(entry)
  }
  const isClear = unsure.length === 0 && !verdicts.includes(unattributed)
  return { again: splitUnsure(unsure), outcome: isClear ? 'worked' : 'unclear' }
}

/** In rounds, where few users come a few times each; in halves where one comes often, or nobody was named at all. */
function splitUnsure<Item>(unsure: readonly Entry<Item>[]): readonly (readonly Entry<Item>[])[] {
  const rounds = inRounds(unsure)
  // About what finding one by halves takes.
  const few = 2 * Math.log2(unsure.length) + 2
  return rounds.length > 1 && rounds.length <= few ? rounds : inHalves(unsure)
}

const unsureEvent: BulkReason = {
  ...unattributed,
  message:
    'Iterable counted a failure in a bulk request without saying which of several events it was; this one has no id, so sending it again could double it.',
}

/** After a failure. */
function refuseGroup<Item>(
  group: readonly Entry<Item>[],
  error: unknown,
  text: string,
  run: RunState,
): Step<Item> {
  if (isAborted(error, run)) {
    const message =
      'The run was aborted while the request was under way; it may have been carried out.'
    refuseAll(group, aborted(message))
    return { again: [], outcome: 'over' }
  }
  const { wrapper, params } = run.plan
  const refusal = readRefusal(error, wrapper, params, run.hasSucceeded)
  if (refusal.about === 'schema') return refuseMisfits(group, refusal.mismatch)
  if (refusal.about !== 'items') {
    if (refusal.about === 'call') run.halt ??= { error }
    refuseAll(group, reasonOf(error, 'failed'), error)
    return { again: [], outcome: 'over' }
  }
  shrinkLimits(group, error, text, run)
  const { positions } = refusal
  const isNamed = positions.size > 0 && positions.size < group.length
  const guilty = group.length === 1 ? group : group.filter((_, at) => isNamed && positions.has(at))
  refuseAll(guilty, reasonOf(error, 'rejected'), error)
  const others = group.filter(({ result }) => result === undefined)
  const again = isNamed && guilty.length > 0 ? [others] : inHalves(others)
  return { again, outcome: 'refused', error }
}

/** After the client's schema has refused some, which costs no request: nothing of it is a reason to stop. */
function refuseMisfits<Item>(group: readonly Entry<Item>[], mismatch: IterableError): Step<Item> {
  const misfits = findMisfits(group, mismatch)
  for (const [entry, error] of misfits) refuse(entry, reasonOf(error, 'rejected'))
  if (misfits.size === 0 && group.length === 1) refuseAll(group, reasonOf(mismatch, 'rejected'))
  const others = group.filter(({ result }) => result === undefined)
  return { again: misfits.size > 0 ? [others] : inHalves(others), outcome: 'over' }
}

/** Whether it was the abort that the request failed with, and no answer that came just before. */
function isAborted(error: unknown, { stop: { signal } }: RunState): boolean {
  const isAnswer = isIterableError(error) && error.status !== undefined && error !== signal.reason
  return signal.aborted && !isAnswer
}

/** Spares later requests a size that Iterable did not take. */
function shrinkLimits(
  group: readonly unknown[],
  error: unknown,
  text: string,
  { limits }: RunState,
): void {
  if (!isIterableError(error) || group.length === 1) return
  if (error.status === 413) {
    limits.maxBytes = Math.min(limits.maxBytes, Math.ceil(countBytes(text) / 2))
  } else if (error.iterableCode === 'BatchTooLarge') {
    limits.maxItems = Math.min(limits.maxItems, Math.ceil(group.length / 2))
  }
}

/** Gives the same reason to several items. */
export function refuseAll(
  group: readonly Entry<unknown>[],
  reason: BulkReason,
  error?: unknown,
): void {
  const answered = isIterableError(error) ? answeredBy(error) : {}
  for (const entry of group) refuse(entry, reason, answered)
}
