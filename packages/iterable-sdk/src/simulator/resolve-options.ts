import { checkNames, show } from '../check-options.ts'
import { isOperationId } from '../core-operations.ts'
import { IterableError } from '../error.ts'
import { maxTimerMs } from '../sleep.ts'
import type { ResolvedSimulatorOptions, SimulatorOptions } from './options.ts'
import { checkApiKeys, createKeyDirectory } from './serve/api-keys.ts'
import { checkChaos } from './serve/chaos.ts'
import { checkRateLimits } from './serve/rate-limits.ts'

/** Words that an option may have. */
const words = {
  projectType: ['email', 'userId', 'hybrid'],
  unknownUserTrack: ['drop', 'create'],
  unknownEventNames: ['create', 'drop'],
  unknownRoute: ['helpful', 'faithful'],
  unknownUserIdStatus: [400, 500],
  jwtRefusalStatus: [400, 401],
  createdAtUnit: ['auto', 'seconds', 'milliseconds'],
  templateLocales: ['tags', 'objects'],
  rateLimitParams: ['documented', 'all', 'none'],
  createNewFields: [true, false],
  retryAfterHeader: [true, false],
} as const

/** Options that are whole numbers, and the largest that each may be. */
const wholes = {
  maxBulkItems: Number.MAX_SAFE_INTEGER,
  maxBodyBytes: Number.MAX_SAFE_INTEGER,
  maxUserFields: Number.MAX_SAFE_INTEGER,
  maxEventFields: Number.MAX_SAFE_INTEGER,
  maxRequestLog: Number.MAX_SAFE_INTEGER,
  latencyMs: maxTimerMs,
  exportJobMs: Number.MAX_SAFE_INTEGER,
  journeyListRunMs: Number.MAX_SAFE_INTEGER,
} as const

/**
 * Fills in the defaults.
 *
 * @throws IterableError `invalid_option`, naming every option that is wrong
 */
export function resolveSimulatorOptions(options: SimulatorOptions): ResolvedSimulatorOptions {
  const problems: string[] = []
  checkApiKeys(options.apiKey, options.apiKeys, problems)
  const isKeys = problems.length === 0
  const resolved: ResolvedSimulatorOptions = {
    projectType: options.projectType ?? 'hybrid',
    seed: options.seed,
    keys: createKeyDirectory(options.apiKey, isKeys ? options.apiKeys : []),
    jwtRefusalStatus: options.jwtRefusalStatus ?? 401,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    latencyMs: options.latencyMs ?? 0,
    lagMs: resolveLag(options.lagMs ?? 0, problems),
    rateLimits: options.rateLimits ?? false,
    rateLimitParams: options.rateLimitParams ?? 'documented',
    retryAfterHeader: options.retryAfterHeader ?? false,
    chaos: options.chaos,
    maxBulkItems: options.maxBulkItems ?? 10_000,
    maxBodyBytes: options.maxBodyBytes ?? 4 * 1024 * 1024,
    maxUserFields: options.maxUserFields ?? 1000,
    maxEventFields: options.maxEventFields ?? 8000,
    createNewFields: options.createNewFields ?? true,
    disallowedEventNames: new Set(readList('disallowedEventNames', options, problems)),
    unknownEventNames: options.unknownEventNames ?? 'create',
    unknownUserTrack: options.unknownUserTrack ?? 'drop',
    unknownUserIdStatus: options.unknownUserIdStatus ?? 400,
    createdAtUnit: options.createdAtUnit ?? 'auto',
    templateLocales: options.templateLocales ?? 'tags',
    notEnabled: new Set(readList('notEnabled', options, problems)),
    exportJobMs: options.exportJobMs ?? 0,
    journeyListRunMs: options.journeyListRunMs ?? 0,
    sendWebhook: options.sendWebhook,
    unknownRoute: options.unknownRoute ?? 'helpful',
    maxRequestLog: options.maxRequestLog ?? 1000,
  }
  const { keys: _keys, ...named } = resolved
  checkNames(options, [...Object.keys(named), 'apiKey', 'apiKeys'], '', problems)
  for (const [name, allowed] of Object.entries(words)) {
    const value: unknown = Reflect.get(resolved, name)
    if ((allowed as readonly unknown[]).includes(value)) continue
    problems.push(`${name} must be one of ${allowed.join(', ')}, not ${show(value)}`)
  }
  for (const [name, most] of Object.entries(wholes)) {
    const value: unknown = Reflect.get(resolved, name)
    if (isWhole(value, most)) continue
    problems.push(`${name} must be a whole number from 0 to ${most}, not ${show(value)}`)
  }
  for (const name of ['now', 'random', 'sendWebhook'] as const) {
    const value: unknown = resolved[name]
    if (typeof value === 'function' || (name === 'sendWebhook' && value === undefined)) continue
    problems.push(`${name} must be a function, not ${show(value)}`)
  }
  for (const operation of resolved.notEnabled) {
    if (!isOperationId(operation)) problems.push(`notEnabled: no operation ${show(operation)}`)
  }
  checkRateLimits(resolved.rateLimits, problems)
  checkChaos(resolved.chaos, problems)
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
  return resolved
}

/** A list among the options; an empty one, and a problem, where it is no list. */
function readList<Name extends 'disallowedEventNames' | 'notEnabled'>(
  name: Name,
  options: SimulatorOptions,
  problems: string[],
): NonNullable<SimulatorOptions[Name]> {
  const list: NonNullable<SimulatorOptions[Name]> = options[name] ?? []
  if (Array.isArray(list)) return list
  problems.push(`${name} must be a list, not ${show(list)}`)
  return []
}

function resolveLag(
  lag: Exclude<SimulatorOptions['lagMs'], undefined>,
  problems: string[],
): ResolvedSimulatorOptions['lagMs'] {
  const { single, bulk } = typeof lag === 'number' ? { single: lag, bulk: lag } : Object(lag)
  if (!isWhole(single, Number.MAX_SAFE_INTEGER) || !isWhole(bulk, Number.MAX_SAFE_INTEGER)) {
    problems.push(`lagMs must be a whole number from 0, or { single, bulk } of such`)
  }
  return { single: Number(single), bulk: Number(bulk) }
}

function isWhole(value: unknown, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
}
