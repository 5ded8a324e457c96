import { createIterableClient, isIterableError, type IterableClient } from '@iterelay/iterable-sdk'

import type { DestinationOptions, SettingsOptions } from './destination-options.ts'
import type { Issue } from './issue.ts'
import { wrongOption } from './option-issue.ts'
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
    if (typeof options.client.call !== 'function') {
      issues.push({
        code: 'invalid_option',
        path: '/client',
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
        'must be "united_states" or "europe"',
      ),
    )
  }
  if (typeof key !== 'string' || key.trim() === '') return undefined
  const given = Object.fromEntries(
    [...clientOptionNames, 'sleep' as const].flatMap((name) =>
      name in options ? [[name, options[name]]] : [],
    ),
  )
  try {
    return createIterableClient({
      ...given,
      apiKey: key,
      dataCenter: dataCenterLocation === 'europe' ? 'eu' : 'us',
    })
  } catch (error) {
    if (!isIterableError(error)) throw error
    issues.push({ code: 'invalid_option', message: error.message })
    return undefined
  }
}
