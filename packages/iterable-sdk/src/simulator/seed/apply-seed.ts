import { checkNames, show } from '../../check-options.ts'
import { IterableError } from '../../error.ts'
import type { RouteContext } from '../context.ts'
import { isObject } from '../is-object.ts'
import type { ResolvedSimulatorOptions } from '../options.ts'
import type { Store } from '../store/store.ts'
import { forgetUser } from '../users/forget-user.ts'
import { seedMessages } from './seed-messages.ts'
import { seedThings } from './seed-things.ts'
import { seedMembers, seedUsers } from './seed-users.ts'
import type { SimulatorSeed } from './seed.ts'

const names: readonly (keyof SimulatorSeed)[] = [
  'users',
  'events',
  'purchases',
  'lists',
  'channels',
  'messageTypes',
  'templates',
  'campaigns',
  'catalogs',
  'metadata',
  'snippets',
  'journeys',
  'experiments',
  'webhooks',
  'inAppMessages',
  'embeddedMessages',
  'forgotten',
]

/**
 * Adds what a seed says to a store.
 *
 * @throws IterableError `invalid_option`, naming every part of the seed that is wrong
 */
export function applySeed(
  store: Store,
  options: ResolvedSimulatorOptions,
  seed: SimulatorSeed,
): void {
  const problems: string[] = []
  if (!isSeed(seed)) {
    throw new IterableError('invalid_option', `seed must be an object, not ${show(seed)}`)
  }
  checkNames(seed, names, 'seed.', problems)
  for (const name of names) {
    const part: unknown = seed[name]
    const isRight = name === 'metadata' ? isObject(part) : Array.isArray(part)
    if (part !== undefined && !isRight) {
      problems.push(`seed.${name} must be ${name === 'metadata' ? 'an object' : 'a list'}`)
    }
  }
  if (problems.length === 0) {
    const context: RouteContext = {
      store,
      options,
      now: options.now(),
      path: '/seed',
      origin: 'https://api.iterable.com',
      apiKey: { kind: 'any', jwtSecret: undefined, createsEventNames: true },
    }
    const listIds = seedThings(context, seed)
    seedUsers(context, seed, problems)
    seedMembers(context, seed, listIds, problems)
    seedMessages(context, seed, problems)
    for (const emailOrUserId of seed.forgotten ?? []) forgetUser(store, emailOrUserId)
  }
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
}

function isSeed(seed: unknown): boolean {
  return isObject(seed)
}
