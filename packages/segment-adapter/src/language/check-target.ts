import type { Issue, SourceRange } from '../issue.ts'
import type { Target } from './ast.ts'

const scalars: readonly string[] = ['type', 'event', 'name', 'userId']
const containers: readonly string[] = ['properties', 'traits', 'context']

/** Refuses targets that Segment reads as something else than they say. */
export function checkTarget({ root, path }: Target, range: SourceRange): Issue | undefined {
  if (scalars.includes(root) && path.length > 0) {
    return {
      code: 'path_into_text',
      message: `${root} is text and has nothing below it.`,
      range,
      suggestion: root,
    }
  }
  if (containers.includes(root) && path.length === 0) {
    return {
      code: 'missing_path',
      message: `${root} is an object: name a field below it, such as ${root}.plan.`,
      range,
    }
  }
  return undefined
}

/** Whether numbers and booleans are compared as such: below an object, but not for the ids and names beside it. */
export function isPath({ root, path }: Target): boolean {
  return path.length > 0 && !scalars.includes(root)
}
