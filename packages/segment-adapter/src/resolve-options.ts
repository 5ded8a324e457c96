import {
  createIterableClient,
  isIterableError,
  type IterableClient,
  type Sleep,
} from '@iterelay/iterable-sdk'

import type { DestinationOptions, SettingsOptions } from './destination-options.ts'
import { AdapterError } from './error.ts'
import type { Issue } from './issue.ts'
import type { LiquidEngine } from './mapping/liquid-engine.ts'
import { sleep as sleepOnTimer } from './delivery/sleep.ts'
import type { Mapping } from './plan/mapping.ts'
import type { BatchLimits } from './plan/plan.ts'
import { checkMappings } from './plan/check-mappings.ts'
import { compileMappings, type ReadyMapping } from './plan/ready-mapping.ts'
import type { Routes } from './plan/route-event.ts'
import { resolveLanes } from './plan/resolve-lanes.ts'
import { settingsFields } from './settings-fields.ts'

/** A destination's options with every default filled in and everything compiled. */
export interface ResolvedOptions {
  readonly client: IterableClient
  /** As given, those that are switched off, too. */
  readonly mappings: readonly Mapping[]
  readonly routes: Routes
  readonly limits: BatchLimits
  readonly concurrency: number
  readonly sleep: Sleep
  readonly liquid?: LiquidEngine
}

const clientOptionNames = ['baseUrl', 'fetch', 'timeoutMs', 'retry', 'rateLimit', 'random'] as const
const optionNames = [
  'settings',
  'client',
  'mappings',
  'lane',
  'concurrency',
  'maxBatchItems',
  'maxBatchBytes',
  'mappingLimit',
  'onInvalidOptional',
  'integrationNames',
  'liquid',
  'sleep',
  ...clientOptionNames,
] as const

/** Checks and compiles options, once per destination. Throws one {@link AdapterError} that lists every mistake. */
export function resolveOptions(options: DestinationOptions): ResolvedOptions {
  const issues: Issue[] = []
  const given: unknown = options
  if (typeof given !== 'object' || given === null) {
    throw new AdapterError(
      'invalid_option',
      'options must be an object with settings or client, and mappings',
    )
  }
  for (const name of Object.keys(options)) {
    if ((optionNames as readonly string[]).includes(name)) continue
    issues.push({
      code: 'unknown_option',
      path: `/${name}`,
      message: `there is no option ${JSON.stringify(name)}; the options are ${optionNames.join(', ')}`,
    })
  }
  const { lane } = options
  if (lane !== undefined && lane !== 'bulk' && lane !== 'single') {
    issues.push(wrong('/lane', lane, 'must be "bulk" or "single"'))
  }
  const { onInvalidOptional = 'reject', integrationNames = defaultNames } = options
  if (onInvalidOptional !== 'reject' && onInvalidOptional !== 'drop') {
    issues.push(wrong('/onInvalidOptional', onInvalidOptional, 'must be "reject" or "drop"'))
  }
  if (!isListOfNames(integrationNames)) {
    issues.push(wrong('/integrationNames', integrationNames, 'must be a list of names'))
  }
  const concurrency = wholeNumber(issues, options, 'concurrency', 8)
  const maxItems = wholeNumber(issues, options, 'maxBatchItems', 1001)
  const maxBytes = wholeNumber(issues, options, 'maxBatchBytes', 4 * 1024 * 1024)
  const mappingLimit = wholeNumber(issues, options, 'mappingLimit', 50)

  const { liquid, sleep = sleepOnTimer } = options
  if (typeof sleep !== 'function') {
    issues.push(wrong('/sleep', sleep, 'must be a function'))
  }
  const withLiquid = liquid === undefined ? {} : { liquid }
  let ready: ReadyMapping[] = []
  if (!Array.isArray(options.mappings)) {
    issues.push(wrong('/mappings', options.mappings, 'must be a list of mappings'))
  } else {
    if (options.mappings.length > mappingLimit) {
      issues.push({
        code: 'too_many_mappings',
        path: '/mappings',
        message: `holds ${options.mappings.length} mappings and may hold ${mappingLimit}; raise mappingLimit if Segment's limit does not bind you`,
      })
    }
    const placed = checkMappings(options.mappings, issues)
    const lanes = resolveLanes(
      placed.map(({ mapping }) => mapping),
      lane,
      issues,
    )
    ready = compileMappings(placed, lanes, { onInvalidOptional, ...withLiquid }, issues)
  }
  const client = resolveClient(options, issues)
  if (issues.length > 0 || client === undefined) {
    throw new AdapterError('invalid_option', describe(issues), { issues })
  }
  return {
    client,
    mappings: options.mappings,
    routes: { mappings: ready, integrationNames: [...integrationNames] },
    limits: { maxItems, maxBytes },
    concurrency,
    sleep,
    ...withLiquid,
  }
}

/** What Segment calls its two destinations for Iterable; the classic one's name stands in events of long ago. */
const defaultNames = ['Iterable (Actions)', 'Iterable']

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string' && name !== '')
}

function resolveClient(options: DestinationOptions, issues: Issue[]): IterableClient | undefined {
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
      wrong(
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

function wholeNumber<Name extends string>(
  issues: Issue[],
  options: { readonly [name in Name]?: number },
  name: Name,
  fallback: number,
): number {
  const value = options[name] ?? fallback
  if (Number.isSafeInteger(value) && value >= 1) return value
  issues.push(wrong(`/${name}`, value, 'must be a whole number of at least 1'))
  return fallback
}

function wrong(path: string, value: unknown, rule: string): Issue {
  return { code: 'invalid_option', path, message: `${rule}, not ${show(value)}` }
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return value === null || typeof value !== 'object' ? String(value) : `a value of type object`
}

function describe(issues: readonly Issue[]): string {
  const lines = issues.map((issue) => `  ${issue.path ?? '/'}: ${issue.message}`)
  return `the destination's options have ${issues.length === 1 ? 'a mistake' : `${issues.length} mistakes`}:\n${lines.join('\n')}`
}
