import { actions, type ActionField, type ActionSlug } from '@iterelay/segment-adapter'

/** What can be changed in a mapping of an action: its fields, and one by one what it says about the user. */
export function fieldNames(action: ActionSlug): string[] {
  const fields: readonly [string, ActionField][] = Object.entries(actions[action].fields)
  return fields.flatMap(([name, { properties, multiple = false }]) =>
    properties === undefined || multiple
      ? [name]
      : [name, ...Object.keys(properties).map((part) => `${name}.${part}`)],
  )
}
