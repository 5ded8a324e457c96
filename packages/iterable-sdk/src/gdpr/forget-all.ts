import type { IterableClient } from '../create-client.ts'
import type { Source } from '../source.ts'
import type { GdprRun } from './create-run.ts'
import type { GdprIdentity } from './identity.ts'
import type { GdprOptions } from './options.ts'
import { runIdentities } from './run-identities.ts'

/**
 * Forgets users: deletes them, and blocks any future data about them. The deleted data cannot be brought back.
 *
 * One result per identity, in the order of the input; bad identities are results, too. Stays within 3 requests per second,
 * by the client's rate limiter, and within 1,000 per 24 hours, across processes by the checkpoint. Safe to repeat.
 *
 * The run throws where it cannot go on: `rate_limited` when the day is used up, `unauthorized`, `forbidden` or `not_found`
 * when the key or project may not do it, `source_failed` when the input threw, and the reason of an abort. Whatever it
 * throws, `run.checkpoint` says how far it has come.
 *
 * @throws {IterableError} `invalid_option`, naming everything wrong with what was handed in.
 *
 * @example
 * ```ts
 * const run = forgetAll(client, [{ email: 'ana@example.com' }])
 * for await (const { index, status } of run) {
 *   console.log(index, status)
 *   await save(JSON.stringify(run.checkpoint))
 * }
 * ```
 */
export function forgetAll<Identity extends GdprIdentity>(
  client: IterableClient,
  identities: Source<Identity>,
  options: GdprOptions = {},
): GdprRun<Identity> {
  return runIdentities('users.forget', client, identities, options)
}

/**
 * Lifts the block that forgetting has set, so that data about the users is taken again. What was deleted stays lost.
 *
 * Works as {@link forgetAll} does, with a daily cap of its own.
 *
 * @throws {IterableError} `invalid_option`, naming everything wrong with what was handed in.
 */
export function unforgetAll<Identity extends GdprIdentity>(
  client: IterableClient,
  identities: Source<Identity>,
  options: GdprOptions = {},
): GdprRun<Identity> {
  return runIdentities('users.unforget', client, identities, options)
}
