import { IterableError } from '../../error.ts'
import type { RouteContext } from '../context.ts'
import type { ResolvedSimulatorOptions } from '../options.ts'
import type { Store } from '../store/store.ts'
import { forgetUser } from '../users/forget-user.ts'
import { findSeedProblems } from './check-seed.ts'
import { seedMessages } from './seed-messages.ts'
import { seedThings } from './seed-things.ts'
import { seedMembers, seedUsers } from './seed-users.ts'
import type { SimulatorSeed } from './seed.ts'

/**
 * Adds what a seed says to a store.
 *
 * @throws IterableError `invalid_option`, naming every part of the seed that is wrong
 */
export function applySeed(
  store: Store,
  options: ResolvedSimulatorOptions,
  given: SimulatorSeed,
): void {
  const problems = findSeedProblems(given)
  if (problems.length === 0) {
    // A copy, so that the project and the caller do not change what is the other's.
    const seed = structuredClone(given)
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
