import type { Issue, Result } from '../issue.ts'
import type { ActionModule } from './action-module.ts'
import type { ActionItem, ActionSlug, CompiledAction, Lane } from './action.ts'
import { compilePayloadCheck } from './check-payload.ts'
import { missingIdentifier, unreadable } from './messages.ts'
import { trackEvent } from './track-event.ts'
import { trackPurchase } from './track-purchase.ts'
import { updateCart } from './update-cart.ts'
import { updateUser } from './update-user.ts'
import { identify } from './user.ts'

/**
 * Compiles an action for one lane; an action without a bulk form is compiled for `single`.
 *
 * `prepare` takes what the mapping produced from an event. Issues it can answer: `missing_field`, `wrong_type`,
 * `invalid_email`, `invalid_date`, `not_json`, `too_deep`, and, when the fields themselves are in order,
 * `missing_identifier`; `unreadable_event` when reading the payload throws.
 */
export function compileAction(slug: ActionSlug, { lane }: { readonly lane: Lane }): CompiledAction {
  return compilers[slug](lane)
}

const compilers: Readonly<Record<ActionSlug, (lane: Lane) => CompiledAction>> = {
  updateUser: (lane) => compile(updateUser, lane),
  trackEvent: (lane) => compile(trackEvent, lane),
  updateCart: (lane) => compile(updateCart, lane),
  trackPurchase: (lane) => compile(trackPurchase, lane),
}

function compile<Payload>(module: ActionModule<Payload>, wanted: Lane): CompiledAction {
  const { definition } = module
  const lane = definition.operations.bulk === undefined ? 'single' : wanted
  const check = compilePayloadCheck<Payload>(definition.fields)

  function prepare(resolved: unknown): Result<ActionItem> {
    const issues: Issue[] = []
    const payload = check(resolved, issues)
    if (payload === undefined || issues.length > 0) return { ok: false, issues }
    const identity = identify(module.userOf(payload))
    if (identity === undefined) return { ok: false, issues: [missingIdentifier()] }
    return { ok: true, value: module.toItem(payload, identity, lane) }
  }

  return {
    definition,
    lane,
    prepare(resolved) {
      try {
        return prepare(resolved)
      } catch {
        // Only members that throw when they are read lead here: getters, proxies, toJSON.
        return { ok: false, issues: [unreadable()] }
      }
    },
  }
}
