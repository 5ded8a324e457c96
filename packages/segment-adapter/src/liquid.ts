import { Liquid, type LiquidOptions } from 'liquidjs'

import type { LiquidEngine, LiquidTemplate } from './mapping/liquid-engine.ts'

export type { LiquidEngine, LiquidTemplate } from './mapping/liquid-engine.ts'

/** Characters of a template, as in Segment. */
const maxTemplateLength = 1000
/** Milliseconds of one rendering, as in Segment. */
const renderLimitMs = 500
/** Bytes of one rendering, roughly, as in Segment. */
const memoryLimit = 100_000_000

/** Tags and filters that Segment switches off: those that can loop or build long lists. */
const disabledTags = ['case', 'for', 'include', 'layout', 'render', 'tablerow']
const disabledFilters = [
  'array_to_sentence_string',
  'concat',
  'find',
  'find_exp',
  'find_index',
  'find_index_exp',
  'group_by',
  'group_by_exp',
  'has',
  'has_exp',
  'map',
  'newline_to_br',
  'reject',
  'reject_exp',
  'reverse',
  'sort',
  'sort_natural',
  'type',
  'uniq',
  'where_exp',
]

/**
 * Makes an engine for `@liquid` mappings from liquidjs, with Segment's limits.
 *
 * Unknown variables and filters are passed over, as in Segment; unknown and disabled tags and disabled filters are errors.
 */
export function createLiquidEngine(options: LiquidOptions = {}): LiquidEngine {
  const engine = new Liquid({
    ownPropertyOnly: true,
    renderLimit: renderLimitMs,
    memoryLimit,
    ...options,
  })
  for (const name of disabledTags) {
    engine.registerTag(name, {
      parse: () => {
        throw new Error(`tag "${name}" is disabled`)
      },
      render: () => '',
    })
  }
  for (const name of disabledFilters) {
    engine.registerFilter(name, () => {
      throw new Error(`filter "${name}" is disabled`)
    })
  }
  return {
    compile(template): LiquidTemplate {
      if (template.length > maxTemplateLength) {
        throw new Error(`The template may have ${maxTemplateLength} characters.`)
      }
      const parsed = engine.parse(template)
      return {
        variables: engine.fullVariablesSync(template),
        render: (payload) => String(engine.renderSync(parsed, Object(payload))),
      }
    },
  }
}
