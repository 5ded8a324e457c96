import { createIterableClient, isIterableError, type IterableClient } from '@iterelay/iterable-sdk'

import { clientIssues } from './client-issues.ts'
import type { DestinationOptions, SettingsOptions } from './destination-options.ts'
import type { Issue } from './issue.ts'
import { unknownOption, wrongOption } from './option-issue.ts'
import { settingsFields } from './settings-fields.ts'

/** Options for the client that is made from settings. */
export const clientOptionNames = [
  'baseUrl',
  'fetch',
  'timeoutMs',
  'retry',
  'rateLimit',
  'random',
] as const

/** The client that was handed in, or one made from Segment's settings. Adds to `issues` what is wrong with either. */
export function resolveClient(
  options: DestinationOptions,
  issues: Issue[],
): IterableClient | undefined {
  if (options.client !== undefined) {
    const extra = ['settings', ...clientOptionNames].filter((name) => name in options)
    for (const name of extra) {
      issues.push({
        code: 'option_conflict',
        path: `/${name}`,
        message: 'has no effect beside client: give it to the client, or leave client out',
      })
    }
    if (typeof options.client?.call !== 'function') {
      issues.push({
        code: 'invalid_option',
        path: '/client',
        // Without the value: it may be the key.
        message: 'must be a client made by createIterableClient',
      })
      return undefined
    }
    return options.client
  }
  if (options.settings === undefined || options.settings === null) {
    issues.push({
      code: 'missing_option',
      path: '/settings',
      message: 'give either settings, with an apiKey, or a client',
    })
    return undefined
  }
  return clientFromSettings(options, issues)
}

function clientFromSettings(options: SettingsOptions, issues: Issue[]): IterableClient | undefined {
  if (typeof options.settings !== 'object') {
    issues.push({
      code: 'invalid_option',
      path: '/settings',
      // Without the value: it is most likely the key.
      message: 'must be an object with an apiKey: { apiKey, dataCenterLocation }',
    })
    return undefined
  }
  for (const name of Object.keys(options.settings)) {
    // A misspelt data center would send events to the wrong continent.
    if (Object.hasOwn(settingsFields, name)) continue
    issues.push(unknownOption(name, Object.keys(settingsFields), '/settings'))
  }
  const { dataCenterLocation } = options.settings
  // Segment's own settings check turns a number into text.
  const apiKey: unknown = options.settings.apiKey
  const key = typeof apiKey === 'number' ? String(apiKey) : apiKey
  if (typeof key !== 'string' || key.trim() === '') {
    issues.push({
      code: 'missing_option',
      path: '/settings/apiKey',
      message: 'must be a server-side Iterable API key; it is empty or missing',
    })
  }
  const { choices = [] } = settingsFields.dataCenterLocation
  if (
    dataCenterLocation !== undefined &&
    !choices.some(({ value }) => value === dataCenterLocation)
  ) {
    issues.push(
      wrongOption(
        '/settings/dataCenterLocation',
        dataCenterLocation,
        'must be "united_states" or "europe" (Segment\'s own words for us and eu)',
      ),
    )
  }
  const given = Object.fromEntries(
    clientOptionNames.flatMap((name) => (name in options ? [[name, options[name]]] : [])),
  )
  if (typeof key !== 'string' || key.trim() === '') {
    issues.push(...clientIssues(undefined, given))
    return undefined
  }
  const dataCenter = dataCenterLocation === 'europe' ? 'eu' : 'us'
  // A wrong one has been told by now.
  const { sleep } = options
  const wait = typeof sleep === 'function' ? { sleep } : {}
  try {
    return createIterableClient({ ...given, ...wait, apiKey: key, dataCenter })
  } catch (error) {
    if (!isIterableError(error)) throw error
    const found = clientIssues(key, given)
    // What is wrong with all of them together has no place of its own.
    const { message } = error
    issues.push(...(found.length > 0 ? found : [{ code: 'invalid_option', message }]))
    return undefined
  }
}
