import type { Issue, SourceRange } from '../issue.ts'
import type { Target } from './ast.ts'
import { eventFields } from './fields.ts'
import { suggestName } from './suggest.ts'

/** Refuses targets that do not exist, and those that Segment reads as something else than they say. */
export function checkTarget({ field, path }: Target, range: SourceRange): Issue | undefined {
  if (!Object.hasOwn(eventFields, field)) {
    const suggestion = suggestName(field, Object.keys(eventFields))
    return {
      code: 'unknown_target',
      message: `An event has no field ${JSON.stringify(field)}; what the event carries is below properties, traits or context.`,
      range,
      ...(suggestion === undefined ? {} : { suggestion }),
    }
  }
  const isObject = eventFields[field] === 'object'
  if (isObject && path.length === 0) {
    return {
      code: 'missing_path',
      message: `${field} is an object: name a key below it, such as ${field}.plan.`,
      range,
    }
  }
  if (!isObject && path.length > 0) {
    return {
      code: 'path_into_text',
      message: `${field} is no object and has nothing below it.`,
      range,
      suggestion: field,
    }
  }
  return undefined
}
