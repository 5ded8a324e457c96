import type { ActionSlug, CompiledAction, Lane } from '../action/action.ts'
import { compileAction, type CompileActionOptions } from '../action/compile-action.ts'
import { isAdapterError } from '../error.ts'
import type { Issue } from '../issue.ts'
import { compileResolver, type MappingResolver } from '../mapping/compile-resolver.ts'
import type { LiquidEngine } from '../mapping/liquid-engine.ts'
import { compileTrigger, type CompiledTrigger } from '../trigger/compile-trigger.ts'
import type { MappingResult } from '../outcome.ts'
import type { PlacedMapping } from './check-mappings.ts'
import type { Mapping } from './mapping.ts'
import { unsettled } from './plan.ts'

/** A mapping compiled once, to be applied to many events. */
export interface ReadyMapping {
  /** What it was made from. */
  readonly source: Mapping
  readonly name: string
  readonly action: ActionSlug
  readonly trigger: CompiledTrigger | undefined
  readonly fields: MappingResolver
  readonly compiledAction: CompiledAction
  /** Its result until a request has decided. */
  readonly unsettled: MappingResult
}

/** Compiles the enabled mappings, and adds whatever is wrong with any of them to `issues`. */
export function compileMappings(
  mappings: readonly PlacedMapping[],
  lanes: Readonly<Record<ActionSlug, Lane>>,
  options: Omit<CompileActionOptions, 'lane'> & { readonly liquid?: LiquidEngine },
  issues: Issue[],
): ReadyMapping[] {
  const { liquid: engine, ...actionOptions } = options
  const liquid = engine === undefined ? {} : { liquid: engine }
  const ready: ReadyMapping[] = []
  for (const { index, mapping } of mappings) {
    const at = `/mappings/${index}`
    // A mapping that is switched off is still checked, so that switching it on brings no surprise.
    const trigger = collect(issues, `${at}/trigger`, () =>
      mapping.trigger === undefined ? undefined : compileTrigger(mapping.trigger),
    )
    const fields = collect(issues, `${at}/fields`, () => compileResolver(mapping.fields, liquid))
    if (mapping.enabled === false || !trigger.ok || !fields.ok) continue
    ready.push({
      source: mapping,
      name: mapping.name,
      action: mapping.action,
      trigger: trigger.value,
      fields: fields.value,
      compiledAction: compileAction(mapping.action, {
        ...actionOptions,
        lane: lanes[mapping.action],
      }),
      unsettled: unsettled(mapping.name, mapping.action),
    })
  }
  return ready
}

function collect<T>(
  issues: Issue[],
  at: string,
  compile: () => T,
): { ok: true; value: T } | { ok: false } {
  try {
    return { ok: true, value: compile() }
  } catch (error) {
    if (!isAdapterError(error)) throw error
    for (const issue of error.issues) {
      const { range, suggestion } = issue
      const place = range === undefined ? '' : ` (at character ${range.start + 1})`
      const hint = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`
      const message = `${issue.message}${place}${hint}`
      issues.push({ ...issue, message, path: at + (issue.path ?? '') })
    }
    return { ok: false }
  }
}
