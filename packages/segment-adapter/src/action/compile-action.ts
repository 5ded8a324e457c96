import type { Issue } from '../issue.ts'
import type { ActionModule } from './action-module.ts'
import type {
  ActionSlug,
  CheckedPayload,
  CompiledAction,
  Lane,
  OnInvalidOptional,
  Prepared,
} from './action.ts'
import { compilePayloadCheck } from './check-payload.ts'
import { missingIdentifier, unreadable } from './messages.ts'
import type { PayloadNote, PayloadReport } from './payload-report.ts'
import type { OnWouldNotCreateUser, ProjectType } from './project-type.ts'
import { trackEvent } from './track-event.ts'
import { trackPurchase } from './track-purchase.ts'
import { updateCart } from './update-cart.ts'
import { updateUser } from './update-user.ts'
import { identify } from './user.ts'

/** Options of {@link compileAction}. */
export interface CompileActionOptions {
  readonly lane: Lane
  /** What becomes of an event with a bad optional value. Default: `reject`, as in Segment. */
  readonly onInvalidOptional?: OnInvalidOptional
  /** How the project tells its users apart. Default: nothing is assumed, as in Segment. */
  readonly projectType?: ProjectType
  /** What becomes of an event that Iterable would accept and drop; has a meaning with `projectType` only. Default: `reject`. */
  readonly onWouldNotCreateUser?: OnWouldNotCreateUser
}

/**
 * Compiles an action for one lane; an action without a bulk form is compiled for `single`.
 *
 * `prepare` takes what the mapping produced from an event. Issues it can answer: `missing_field`, `wrong_type`,
 * `invalid_email`, `invalid_date`, `not_json`, `too_deep`, `too_large`, and, when the fields themselves are in order,
 * `missing_identifier`; `unreadable_event` when reading the payload throws.
 */
export function compileAction(slug: ActionSlug, options: CompileActionOptions): CompiledAction {
  return compilers[slug](options)
}

const compilers: Readonly<Record<ActionSlug, (options: CompileActionOptions) => CompiledAction>> = {
  updateUser: (options) => compile(updateUser, options),
  trackEvent: (options) => compile(trackEvent, options),
  updateCart: (options) => compile(updateCart, options),
  trackPurchase: (options) => compile(trackPurchase, options),
}

function compile<Payload extends object>(
  module: ActionModule<Payload>,
  {
    lane: wanted,
    onInvalidOptional,
    projectType,
    onWouldNotCreateUser = 'reject',
  }: CompileActionOptions,
): CompiledAction {
  const { definition } = module
  const lane = definition.operations.bulk === undefined ? 'single' : wanted
  const checkPayload = compilePayloadCheck<Payload>(definition.fields)
  const dropsOptional = onInvalidOptional === 'drop'

  function prepare(resolved: unknown): Prepared {
    const size = { bytes: wrapperBound }
    const report: PayloadReport = { issues: [], warnings: [], dropsOptional, size }
    const payload = checkPayload(resolved, report)
    const { issues, warnings } = report
    if (payload === undefined || issues.length > 0) {
      return { ok: false, issues: [...issues, ...warnings] }
    }
    const identity = identify(module.userOf(payload))
    // What was left out may be just what is missing now.
    if (identity === undefined) return { ok: false, issues: [missingIdentifier(), ...warnings] }
    // Data from which something was dropped was not counted: the item is measured.
    const sizeBound = warnings.length === 0 ? size.bytes : Number.POSITIVE_INFINITY
    const value = module.toItem(payload, identity, {
      lane,
      sizeBound,
      projectType,
      onWouldNotCreateUser,
    })
    return { ok: true, value, warnings }
  }

  function check(resolved: unknown): CheckedPayload {
    const notes: PayloadNote[] = []
    const issues: Issue[] = []
    const warnings: Issue[] = []
    const payload = checkPayload(resolved, {
      issues,
      warnings,
      dropsOptional,
      notes,
      size: { bytes: 0 },
    })
    return { notes, issues, warnings, ...(payload === undefined ? {} : { payload }) }
  }

  return {
    definition,
    lane,
    prepare: guard(prepare, { ok: false, issues: [unreadable()] }),
    check: guard(check, { notes: [], issues: [unreadable()], warnings: [] }),
  }
}

/** Bytes of an entry's braces and of what an action adds to every payload: `dataFields`. */
const wrapperBound = 64

/** Only members that throw when they are read lead to the second answer: getters, proxies, toJSON. */
function guard<Answer>(
  ask: (resolved: unknown) => Answer,
  unreadableAnswer: Answer,
): (resolved: unknown) => Answer {
  return (resolved) => {
    try {
      return ask(resolved)
    } catch {
      return unreadableAnswer
    }
  }
}
