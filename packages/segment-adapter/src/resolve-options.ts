import {
  createIterableClient,
  isIterableError,
  type IterableClient,
  type Sleep,
} from '@iterelay/iterable-sdk'

import { maxBulkEvents } from './action/batching-fields.ts'
import { checkDedupe, checkUniqueNames } from './dedupe/check-dedupe.ts'
import { Deduper } from './dedupe/deduper.ts'
import type { DestinationOptions, SettingsOptions } from './destination-options.ts'
import { AdapterError } from './error.ts'
import type { Issue } from './issue.ts'
import type { LiquidEngine } from './mapping/liquid-engine.ts'
import { optionsError, unknownOption, wrongOption } from './option-issue.ts'
import { sleep as sleepOnTimer } from './delivery/sleep.ts'
import type { Mapping } from './plan/mapping.ts'
import type { BatchLimits } from './plan/plan.ts'
import { checkMappings } from './plan/check-mappings.ts'
import { compileMappings, type ReadyMapping } from './plan/ready-mapping.ts'
import type { Routes } from './plan/route-event.ts'
import { resolveLanes } from './plan/resolve-lanes.ts'
import { maxBodyBytes } from './plan/find-oversize.ts'
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
  readonly dedupe: Deduper | undefined
}

const clientOptionNames = ['baseUrl', 'fetch', 'timeoutMs', 'retry', 'rateLimit', 'random'] as const
const optionNames = [
  'settings',
  'client',
  'mappings',
  'lane',
  'projectType',
  'onWouldNotCreateUser',
  'concurrency',
  'maxBatchItems',
  'maxBatchBytes',
  'mappingLimit',
  'onInvalidOptional',
  'integrationNames',
  'liquid',
  'dedupe',
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
    issues.push(unknownOption(name, optionNames))
  }
  const { lane } = options
  if (lane !== undefined && lane !== 'bulk' && lane !== 'single') {
    issues.push(wrongOption('/lane', lane, 'must be "bulk" or "single"'))
  }
  const { projectType, onWouldNotCreateUser = 'reject' } = options
  if (projectType !== undefined && !['email', 'userId', 'hybrid'].includes(projectType)) {
    issues.push(wrongOption('/projectType', projectType, 'must be "email", "userId" or "hybrid"'))
  }
  if (onWouldNotCreateUser !== 'reject' && onWouldNotCreateUser !== 'warn') {
    issues.push(
      wrongOption('/onWouldNotCreateUser', onWouldNotCreateUser, 'must be "reject" or "warn"'),
    )
  } else if (projectType === undefined && options.onWouldNotCreateUser !== undefined) {
    issues.push({
      code: 'option_conflict',
      path: '/onWouldNotCreateUser',
      message: 'has no effect without projectType: give that, too, or leave this out',
    })
  }
  const { onInvalidOptional = 'reject', integrationNames = defaultNames } = options
  if (onInvalidOptional !== 'reject' && onInvalidOptional !== 'drop') {
    issues.push(wrongOption('/onInvalidOptional', onInvalidOptional, 'must be "reject" or "drop"'))
  }
  if (!isListOfNames(integrationNames)) {
    issues.push(wrongOption('/integrationNames', integrationNames, 'must be a list of names'))
  }
  const concurrency = wholeNumber(issues, options, 'concurrency', 8)
  const maxItems = wholeNumber(issues, options, 'maxBatchItems', maxBulkEvents)
  if (maxItems > maxBulkEvents) {
    const rule = `must be at most ${maxBulkEvents}, the most that Segment sends in one bulk request`
    issues.push(wrongOption('/maxBatchItems', maxItems, rule))
  }
  const maxBytes = wholeNumber(issues, options, 'maxBatchBytes', maxBodyBytes)
  const mappingLimit = wholeNumber(issues, options, 'mappingLimit', 50)

  const { liquid, dedupe, sleep = sleepOnTimer } = options
  if (typeof sleep !== 'function') {
    issues.push(wrongOption('/sleep', sleep, 'must be a function'))
  }
  if (dedupe !== undefined) checkDedupe(dedupe, issues)
  const withLiquid = liquid === undefined ? {} : { liquid }
  let ready: ReadyMapping[] = []
  if (!Array.isArray(options.mappings)) {
    issues.push(wrongOption('/mappings', options.mappings, 'must be a list of mappings'))
  } else {
    if (options.mappings.length > mappingLimit) {
      issues.push({
        code: 'too_many_mappings',
        path: '/mappings',
        message: `holds ${options.mappings.length} mappings and may hold ${mappingLimit}; raise mappingLimit if Segment's limit does not bind you`,
      })
    }
    const placed = checkMappings(options.mappings, issues)
    if (dedupe !== undefined) checkUniqueNames(placed, issues)
    const lanes = resolveLanes(
      placed.map(({ mapping }) => mapping),
      lane,
      issues,
    )
    ready = compileMappings(
      placed,
      lanes,
      {
        onInvalidOptional,
        onWouldNotCreateUser,
        ...(projectType === undefined ? {} : { projectType }),
        ...withLiquid,
      },
      issues,
    )
  }
  const client = resolveClient(options, issues)
  if (issues.length > 0 || client === undefined) {
    throw optionsError("the destination's", issues)
  }
  return {
    client,
    mappings: options.mappings,
    routes: { mappings: ready, integrationNames: [...integrationNames] },
    limits: { maxItems, maxBytes },
    concurrency,
    sleep,
    ...withLiquid,
    dedupe: dedupe === undefined ? undefined : new Deduper(dedupe),
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

function wholeNumber<Name extends string>(
  issues: Issue[],
  options: { readonly [name in Name]?: number },
  name: Name,
  fallback: number,
): number {
  const value = options[name] ?? fallback
  if (Number.isSafeInteger(value) && value >= 1) return value
  issues.push(wrongOption(`/${name}`, value, 'must be a whole number of at least 1'))
  return fallback
}
