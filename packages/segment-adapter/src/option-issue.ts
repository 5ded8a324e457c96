import { AdapterError } from './error.ts'
import type { Issue } from './issue.ts'
import { suggestName } from './language/suggest.ts'

/** An issue with the value of an option. `rule` says what it must be: "must be a list of names". */
export function wrongOption(path: string, value: unknown, rule: string): Issue {
  return { code: 'invalid_option', path, message: `${rule}, not ${show(value)}` }
}

/** An issue with an option that does not exist; `at` is the path of the options, empty where they are all that was given. */
export function unknownOption(name: string, known: readonly string[], at = ''): Issue {
  const suggestion = suggestName(name, known)
  const hint =
    suggestion === undefined ? `the options are ${known.join(', ')}` : `did you mean ${suggestion}?`
  return {
    code: 'unknown_option',
    path: `${at}/${name}`,
    message: `there is no option ${JSON.stringify(name)}; ${hint}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

/** An issue with a signal in the place of options: it has no members of its own, and would pass as none. */
export function bareSignal(path: string): Issue {
  return {
    code: 'invalid_option',
    path,
    message: 'must be an object: give the signal as { signal }',
  }
}

/** One error for everything that is wrong with options; `subject` begins its sentence: "the destination's options have". */
export function optionsError(subject: string, issues: readonly Issue[]): AdapterError {
  const lines = issues.map((issue) => `  ${issue.path ?? '/'}: ${issue.message}`)
  const count = issues.length === 1 ? 'a mistake' : `${issues.length} mistakes`
  return new AdapterError('invalid_option', `${subject} ${count}:\n${lines.join('\n')}`, { issues })
}

/** Of texts only short words: others may be secrets in the wrong place, such as the address of a database. */
function show(value: unknown): string {
  if (typeof value === 'string') return /^[\w. -]{0,30}$/.test(value) ? `"${value}"` : 'a text'
  if (typeof value === 'function') return 'a function'
  return value === null || typeof value !== 'object'
    ? String(value)
    : `a value of type ${Array.isArray(value) ? 'array' : 'object'}`
}
