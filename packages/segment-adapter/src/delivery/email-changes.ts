import type { EmailChange } from '../action/action.ts'
import type { Issue } from '../issue.ts'
import type { MappingResult } from '../outcome.ts'
import type { PlanItem, RequestDraft } from '../plan/plan.ts'
import { failed } from './failure.ts'
import { lookUpAddresses, type Addresses } from './look-up-addresses.ts'
import type { RequestAnswer, SendOptions } from './send-request.ts'

type Send = (request: RequestDraft) => Promise<RequestAnswer>

/** What was found before the first request of an item, and what that brought. */
interface Begun {
  readonly change: EmailChange
  readonly inUse: Addresses['inUse']
  readonly first: MappingResult
}

/**
 * Makes changes of e-mail address safe to repeat. One per delivery.
 *
 * An at-least-once source brings an event again after it worked. The old address is nobody's then: updating it would make a second
 * profile, and changing it would be refused. So both addresses are looked up first:
 *
 * - only the old one is in use: the requests are made as planned;
 * - only the new one: the change was made before. The update goes under the new address, with a warning;
 * - neither: the user is new, and is made with the new address;
 * - both: they are two users. Nothing is written.
 *
 * A change whose answer was lost may have been made, too: it is looked up again before it counts as failed.
 */
export class EmailChanges {
  readonly #options: Pick<SendOptions, 'transport' | 'run'>
  readonly #begun = new Map<PlanItem, Begun>()

  constructor(options: Pick<SendOptions, 'transport' | 'run'>) {
    this.#options = options
  }

  /** Makes a request, which may belong to a change of address. Never rejects if `send` does not. */
  async send(request: RequestDraft, send: Send): Promise<RequestAnswer> {
    const [item] = request.items
    if (item === undefined) return send(request)
    if (request.change !== undefined) return this.#begin(request, request.change, item, send)
    const begun = request.requires === undefined ? undefined : this.#begun.get(item)
    return begun === undefined ? send(request) : this.#goOn(request, begun, item, send)
  }

  async #begin(
    request: RequestDraft,
    change: EmailChange,
    item: PlanItem,
    send: Send,
  ): Promise<RequestAnswer> {
    const found = await lookUpAddresses(change, this.#options)
    const { reads } = found
    if (found.failure !== undefined) {
      const result = failed({ operation: found.operation }, item, found.failure)
      return { results: [{ ...result, attempts: reads }], reads }
    }
    const { inUse } = found
    if (inUse === 'both') {
      return { results: [conflict(found.operation, item, reads)], reads }
    }
    const answer = await this.#makeFirst(request, change, item, inUse, send)
    const [result] = answer.results
    if (result === undefined) return answer
    const first = withWarning({ ...result, attempts: result.attempts + reads }, inUse)
    this.#begun.set(item, { change, inUse, first })
    return { results: [first], reads: reads + (answer.reads ?? 0) }
  }

  async #makeFirst(
    request: RequestDraft,
    change: EmailChange,
    item: PlanItem,
    inUse: Addresses['inUse'],
    send: Send,
  ): Promise<RequestAnswer> {
    if (inUse === 'old') {
      const answer = await send(request)
      // Where a second request follows in the same lane, that makes the change.
      return change.skipsSecond === true ? answer : this.#askAgain(change, request, item, answer)
    }
    const { firstBody } = change
    if (firstBody !== undefined) return send({ ...request, bodyOf: () => firstBody })
    return { results: [delivered(request, item)] }
  }

  async #goOn(
    request: RequestDraft,
    { change, inUse, first }: Begun,
    item: PlanItem,
    send: Send,
  ): Promise<RequestAnswer> {
    if (change.skipsSecond !== true) {
      const answer = await send(request)
      return { ...answer, results: answer.results.map((result) => withWarning(result, inUse)) }
    }
    if (inUse !== 'old') return { results: [{ ...first, attempts: 0 }] }
    return this.#askAgain(change, request, item, await send(request))
  }

  /** Looks whether a change was made that seems not to have been. */
  async #askAgain(
    change: EmailChange,
    request: RequestDraft,
    item: PlanItem,
    answer: RequestAnswer,
  ): Promise<RequestAnswer> {
    const [result] = answer.results
    if (result === undefined || !mayHaveWorked(result)) return answer
    if (this.#options.run.stopReason !== undefined) return answer
    const found = await lookUpAddresses(change, this.#options)
    const { reads } = found
    const now =
      found.failure === undefined && found.inUse === 'new' ? delivered(request, item) : result
    return { results: [{ ...now, attempts: result.attempts + reads }], reads }
  }
}

/** A refusal of the first attempt is certain; one of a later attempt may be about what an earlier one did. */
function mayHaveWorked({ status, code, httpStatus, attempts }: MappingResult): boolean {
  if (status === 'rejected') return attempts > 1
  const isCertain = httpStatus === 401 || httpStatus === 403 || httpStatus === 429
  return status === 'failed' && !isCertain && code !== 'aborted'
}

function delivered({ operation }: RequestDraft, { mapping, action }: PlanItem): MappingResult {
  return { mapping, action, status: 'delivered', operation, retryable: false, attempts: 0 }
}

function conflict(
  operation: MappingResult['operation'] & string,
  { mapping, action }: PlanItem,
  attempts: number,
): MappingResult {
  return {
    mapping,
    action,
    status: 'rejected',
    code: 'identity_conflict',
    operation,
    message:
      'The old and the new e-mail address belong to two users, so nothing was written: merge them, or give the new one up.',
    retryable: false,
    attempts,
  }
}

const alreadyChanged: Issue = {
  code: 'email_already_changed',
  message:
    'Nobody has the old e-mail address and somebody has the new one, so the change was made before: the update went to the user with the new address.',
}

function withWarning(result: MappingResult, inUse: Addresses['inUse']): MappingResult {
  if (inUse !== 'new' || result.status !== 'delivered') return result
  return { ...result, warnings: [...(result.warnings ?? []), alreadyChanged] }
}
