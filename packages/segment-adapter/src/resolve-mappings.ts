import type { CompileActionOptions } from './action/compile-action.ts'
import { checkUniqueNames } from './dedupe/check-dedupe.ts'
import type { DestinationOptions } from './destination-options.ts'
import type { Issue } from './issue.ts'
import type { LiquidEngine } from './mapping/liquid-engine.ts'
import { wrongOption } from './option-issue.ts'
import { checkMappings } from './plan/check-mappings.ts'
import { compileMappings, type ReadyMapping } from './plan/ready-mapping.ts'
import { resolveLanes } from './plan/resolve-lanes.ts'

/** Compiles the mappings that are switched on. Adds to `issues` what is wrong with any of them, and with all together. */
export function resolveMappings(
  { mappings, lane, dedupe }: DestinationOptions,
  mappingLimit: number,
  compileOptions: Omit<CompileActionOptions, 'lane'> & { readonly liquid?: LiquidEngine },
  issues: Issue[],
): ReadyMapping[] {
  if (!Array.isArray(mappings)) {
    issues.push(wrongOption('/mappings', mappings, 'must be a list of mappings'))
    return []
  }
  if (mappings.length > mappingLimit) {
    issues.push({
      code: 'too_many_mappings',
      path: '/mappings',
      message: `holds ${mappings.length} mappings and may hold ${mappingLimit}; raise mappingLimit if Segment's limit does not bind you`,
    })
  }
  const placed = checkMappings(mappings, issues)
  if (dedupe !== undefined) checkUniqueNames(placed, issues)
  const lanes = resolveLanes(
    placed.map(({ mapping }) => mapping),
    lane,
    issues,
  )
  return compileMappings(placed, lanes, compileOptions, issues)
}
