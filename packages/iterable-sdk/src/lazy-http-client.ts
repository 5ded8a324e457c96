import type { Client } from 'openapi-fetch'

import type { ResolvedClientOptions } from './client-options.ts'
import { coreOperations } from './core-operations.ts'
import type { paths } from './gen/types.gen.ts'
import { redact } from './redact.ts'
import { fillPath } from './request.ts'
import { runAttempts } from './run-attempts.ts'

const methods = 'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request use eject'.split(' ')

/** An openapi-fetch client that is loaded when it is first used: nobody else pays for it. */
export function lazyHttpClient(options: ResolvedClientOptions): Client<paths> {
  let loading: Promise<Client<paths>> | undefined
  // Handed over, not imported there: a bundler would put what both import into a third file.
  const parts = [coreOperations, fillPath, redact, runAttempts] as const
  const later =
    (name: string) =>
    async (...args: unknown[]): Promise<unknown> => {
      loading ??= import('./http-client.ts').then(({ createHttpClient }) =>
        createHttpClient(options, parts),
      )
      // All wait for the same promise, so what is asked for in turn happens in turn.
      const client = await loading
      return Reflect.apply(Reflect.get(client, name), client, args)
    }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each method stands in for the one of its name
  return Object.fromEntries(methods.map((name) => [name, later(name)])) as unknown as Client<paths>
}
