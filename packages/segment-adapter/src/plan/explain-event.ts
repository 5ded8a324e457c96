import { compileResolver } from '../mapping/compile-resolver.ts'
import { explainFields } from '../mapping/explain-fields.ts'
import type { LiquidEngine } from '../mapping/liquid-engine.ts'
import type { TraceStep } from '../mapping/trace.ts'
import type { EventOutcome } from '../outcome.ts'
import { explainTrigger } from '../trigger/explain-trigger.ts'
import type { EventExplanation, MappingExplanation } from './explanation.ts'
import type { Mapping } from './mapping.ts'
import { describePlan, planDelivery } from './plan-delivery.ts'
import type { BatchLimits } from './plan.ts'
import type { ReadyMapping } from './ready-mapping.ts'
import type { Routes } from './route-event.ts'

/** What an explanation needs besides the event. */
export interface ExplainOptions {
  /** All mappings of the destination, those that are switched off, too. */
  readonly mappings: readonly Mapping[]
  readonly routes: Routes
  readonly limits: BatchLimits
  readonly liquid?: LiquidEngine
}

/** Steps that are kept per mapping; a long list of products would fill pages. */
const maxSteps = 1000

/** Says what would become of an event, and why. Pure; never throws. */
export function explainEvent(event: unknown, options: ExplainOptions): EventExplanation {
  const { routes, limits } = options
  const { requests, outcomes } = describePlan(planDelivery([event], routes, limits))
  const [outcome] = outcomes
  const decided = outcome === undefined ? {} : { outcome }
  if (isKeptAway(outcome)) return { ...decided, mappings: [], requests }
  const ready = new Map(routes.mappings.map((mapping) => [mapping.source, mapping]))
  const mappings = options.mappings.map((mapping) => {
    const compiled = ready.get(mapping)
    return compiled === undefined
      ? { ...nothingOf(mapping), state: 'switched off' as const }
      : explainMapping(event, compiled, options)
  })
  return { ...decided, mappings, requests }
}

function isKeptAway(outcome: EventOutcome | undefined): boolean {
  return outcome?.code === 'invalid_event' || outcome?.code === 'integration_disabled'
}

function explainMapping(
  event: unknown,
  ready: ReadyMapping,
  { routes, limits, liquid }: ExplainOptions,
): MappingExplanation {
  const { source, compiledAction } = ready
  const trigger =
    ready.trigger === undefined ? {} : { trigger: explainTrigger(ready.trigger.tree, event) }
  const nothing = { ...nothingOf(source), ...trigger }
  if (trigger.trigger?.matched === false) return { ...nothing, state: 'not matched' }

  const plan = planDelivery([event], { ...routes, mappings: [ready] }, limits)
  const { requests, outcomes } = describePlan(plan)
  const steps: TraceStep[] = []
  const resolved = resolveTraced(event, source, steps, liquid)
  const checked = compiledAction.check(resolved)
  const [result] = outcomes[0]?.results ?? []
  return {
    ...nothing,
    state: requests.length > 0 ? 'ready' : 'rejected',
    fields: resolved === undefined ? [] : explainFields(source.fields, resolved, steps),
    notes: checked.notes,
    issues: result?.issues ?? (result === undefined ? [] : issueOf(result)),
    warnings: checked.warnings,
    ...(checked.payload === undefined ? {} : { payload: checked.payload }),
    requests,
  }
}

/** A result without issues, such as that of an event which is too large, says everything in its message. */
function issueOf({ code = 'rejected', message = '' }: { code?: string; message?: string }): {
  code: string
  message: string
}[] {
  return [{ code, message }]
}

/** The mapping's failure, if there is one, is among the issues of the plan. */
function resolveTraced(
  event: unknown,
  { fields }: Mapping,
  steps: TraceStep[],
  liquid: LiquidEngine | undefined,
): unknown {
  const trace = (step: TraceStep): void => {
    if (steps.length < maxSteps) steps.push(step)
  }
  try {
    return compileResolver(fields, { trace, ...(liquid === undefined ? {} : { liquid }) }).resolve(
      event,
    )
  } catch {
    return undefined
  }
}

function nothingOf({ name, action }: Mapping): Omit<MappingExplanation, 'state'> {
  return { mapping: name, action, fields: [], notes: [], issues: [], warnings: [], requests: [] }
}
