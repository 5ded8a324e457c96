import {
  createIterableClient,
  type IterableClient,
  type IterableClientOptions,
} from '@iterelay/iterable-sdk'

import { createVirtualClock, type VirtualClock } from '../virtual-clock.ts'

/** A request, as the project saw it. */
export interface Seen {
  readonly path: string
  readonly body: { readonly email?: string; readonly userId?: string }
  readonly atMs: number
}

/** A stand-in for Iterable: answers with the given statuses in turn, then with successes. */
export interface Project {
  readonly client: IterableClient
  readonly seen: Seen[]
  readonly clock: VirtualClock
}

/** An answer: a status, or a status with Iterable's code and headers. */
export type Answer =
  | number
  | readonly [status: number, code: string, headers?: Readonly<Record<string, string>>]

export const startMs = 1_700_000_070_000

export function createProject(
  answers: readonly Answer[] = [],
  options: Partial<IterableClientOptions> = {},
  clock: VirtualClock = createVirtualClock(startMs),
): Project {
  const seen: Seen[] = []
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    now: clock.now,
    sleep: clock.sleep,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const answer = answers[seen.length] ?? 200
      const [status, code, headers] = typeof answer === 'number' ? [answer, 'Success'] : answer
      seen.push({
        path: new URL(request.url).pathname,
        body: (await request.json()) as Seen['body'],
        atMs: clock.now(),
      })
      return Response.json({ msg: '', code }, { status, ...(headers && { headers }) })
    },
    ...options,
  })
  return { client, seen, clock }
}

/** So many people. */
export function people(count: number): { userId: string }[] {
  return Array.from({ length: count }, (_, index) => ({ userId: `u-${index}` }))
}
