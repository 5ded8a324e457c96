import { actions } from '../action/actions.ts'
import type { Issue } from '../issue.ts'
import { suggestName } from '../language/suggest.ts'
import type { Mapping } from './mapping.ts'

/** A mapping with the index it was given at. */
export interface PlacedMapping {
  readonly index: number
  readonly mapping: Mapping
}

// A record, so that the compiler finds a member that is missing here.
const members: Readonly<Record<keyof Mapping, true>> = {
  name: true,
  action: true,
  trigger: true,
  fields: true,
  enabled: true,
}

/**
 * Picks the mappings that have the members of one, with values of the right types, and adds what is wrong with the others to
 * `issues`. Triggers and fields are looked into when they are compiled.
 */
export function checkMappings(mappings: readonly unknown[], issues: Issue[]): PlacedMapping[] {
  return mappings.flatMap((mapping, index) => {
    const before = issues.length
    checkMapping(mapping, `/mappings/${index}`, issues)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just checked
    return issues.length === before ? [{ index, mapping: mapping as Mapping }] : []
  })
}

/** Adds to `issues` what is wrong with the members of one mapping, which stands at `at`. */
export function checkMapping(mapping: unknown, at: string, issues: Issue[]): void {
  const add = (code: string, path: string, message: string, suggestion?: string): void => {
    issues.push({ code, path, message, ...(suggestion === undefined ? {} : { suggestion }) })
  }
  if (!isObject(mapping)) {
    add('wrong_type', at, 'must be an object with name, action, trigger and fields')
    return
  }
  for (const key of Object.keys(mapping)) {
    if (Object.hasOwn(members, key)) continue
    const known = Object.keys(members)
    const suggestion = suggestName(key, known)
    const hint =
      suggestion === undefined ? `they are ${known.join(', ')}` : `did you mean ${suggestion}?`
    add('unknown_member', `${at}/${key}`, `a mapping has no such member; ${hint}`, suggestion)
  }
  const { name, action, trigger, fields, enabled } = mapping
  if (typeof name !== 'string' || name === '') {
    add('wrong_type', `${at}/name`, 'must be a text that names the mapping')
  }
  if (typeof action !== 'string' || !Object.hasOwn(actions, action)) {
    const known = Object.keys(actions).join(', ')
    const shown = typeof action === 'string' ? JSON.stringify(action) : `of type ${typeof action}`
    add('unknown_action', `${at}/action`, `there is no action ${shown}; the actions are ${known}`)
  }
  if (trigger !== undefined && typeof trigger !== 'string') {
    add('wrong_type', `${at}/trigger`, 'must be a text in the trigger language')
  }
  if (!isObject(fields)) {
    add('wrong_type', `${at}/fields`, 'must be an object with one entry per field of the action')
  }
  if (enabled !== undefined && typeof enabled !== 'boolean') {
    add('wrong_type', `${at}/enabled`, 'must be true or false')
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
