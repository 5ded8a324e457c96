import { actions, AdapterError, type Mapping } from '@iterelay/segment-adapter'

import { fieldNames } from './field-names.ts'

/** Throws when a function that changes mappings is given something else, such as a whole list of presets. */
export function checkMapping(mapping: unknown): void {
  if (typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)) return
  const given = Array.isArray(mapping) ? 'a list: take one of it, or use its map' : String(mapping)
  throw new AdapterError(
    'invalid_mapping',
    `the first argument must be a mapping, such as trackCalls, not ${typeof mapping === 'string' ? 'a text' : given}`,
  )
}

/**
 * Throws when changes name what is no field of the mapping's action: Segment removes such fields without a word, so that a slip of
 * the pen would go unseen.
 */
export function checkChanges(mapping: Mapping, changes: unknown): void {
  checkMapping(mapping)
  const { name, action } = mapping
  if (!Object.hasOwn(actions, action)) {
    const known = Object.keys(actions).join(', ')
    throw new AdapterError('invalid_mapping', `the action of a mapping must be one of ${known}`)
  }
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
    throw new AdapterError('invalid_mapping', 'the changes must be an object with fields by name')
  }
  const known = fieldNames(action)
  const issues = Object.keys(changes)
    .filter((field) => !known.includes(field))
    .map((field) => ({
      code: 'unknown_field',
      path: `/fields/${field}`,
      message: `${action} has no field ${JSON.stringify(field)}`,
    }))
  if (issues.length === 0) return
  const list = issues.map(({ message }) => message).join('; ')
  throw new AdapterError(
    'invalid_mapping',
    `${JSON.stringify(name)}: ${list}; the fields are ${known.join(', ')}`,
    { issues },
  )
}
