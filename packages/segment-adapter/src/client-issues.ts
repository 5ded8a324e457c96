import { createIterableClient, isIterableError } from '@iterelay/iterable-sdk'

import type { Issue } from './issue.ts'

/**
 * What a client would not take, option by option, each in its place among the destination's options.
 *
 * @param given the options that are handed on, by name, without the key
 */
export function clientIssues(
  apiKey: string | undefined,
  given: Readonly<Record<string, unknown>>,
): Issue[] {
  const key = apiKey === undefined ? [] : issuesOf('/settings/apiKey', 'apiKey', { apiKey })
  const others = Object.entries(given).flatMap(([name, value]) =>
    // Any key: it is not what is looked at.
    issuesOf(`/${name}`, name, { apiKey: 'any', [name]: value }),
  )
  return [...key, ...others]
}

function issuesOf(path: string, name: string, options: { readonly apiKey: string }): Issue[] {
  try {
    // That this is a browser is wrong with none of them.
    createIterableClient({ ...options, allowBrowser: true })
    return []
  } catch (error) {
    if (!isIterableError(error)) throw error
    const message = error.message.replace('[invalid_option] ', '').replace(`${name} must`, 'must')
    return [{ code: 'invalid_option', path, message }]
  }
}
