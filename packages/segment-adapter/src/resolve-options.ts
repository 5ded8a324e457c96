import type { IterableClient, Sleep } from '@iterelay/iterable-sdk'

import { maxBulkEvents } from './action/batching-fields.ts'
import { checkDedupe } from './dedupe/check-dedupe.ts'
import { Deduper } from './dedupe/deduper.ts'
import { sleep as sleepOnTimer } from './delivery/sleep.ts'
import type { DestinationOptions } from './destination-options.ts'
import { AdapterError } from './error.ts'
import type { Issue } from './issue.ts'
import type { LiquidEngine } from './mapping/liquid-engine.ts'
import { optionsError, unknownOption, wrongOption } from './option-issue.ts'
import type { Mapping } from './plan/mapping.ts'
import { maxBodyBytes } from './plan/find-oversize.ts'
import type { BatchLimits } from './plan/plan.ts'
import type { Routes } from './plan/route-event.ts'
import { clientOptionNames, resolveClient } from './resolve-client.ts'
import { resolveMappings } from './resolve-mappings.ts'

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
  if (liquid !== undefined && typeof liquid?.compile !== 'function') {
    issues.push(wrongOption('/liquid', liquid, 'must be an engine made by createLiquidEngine'))
  }
  if (dedupe !== undefined) checkDedupe(dedupe, issues)
  const withLiquid = liquid === undefined ? {} : { liquid }
  const ready = resolveMappings(
    options,
    mappingLimit,
    {
      onInvalidOptional,
      onWouldNotCreateUser,
      ...(projectType === undefined ? {} : { projectType }),
      ...withLiquid,
    },
    issues,
  )
  const client = resolveClient(options, issues)
  if (issues.length > 0 || client === undefined) {
    throw optionsError("the destination's options have", issues)
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

function wholeNumber<Name extends string>(
  issues: Issue[],
  options: { readonly [name in Name]?: number },
  name: Name,
  fallback: number,
): number {
  const value = options[name] === undefined ? fallback : options[name]
  if (Number.isSafeInteger(value) && value >= 1) return value
  issues.push(wrongOption(`/${name}`, value, 'must be a whole number of at least 1'))
  return fallback
}
