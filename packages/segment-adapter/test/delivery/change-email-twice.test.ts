import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { createIterableDestination, type Lane, type ProjectType } from '@iterelay/segment-adapter'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const address = fc.constantFrom('a@example.com', 'b@example.com', 'c@example.com')
const event = fc.record({ email: address, newEmail: address, plan: fc.constantFrom('free', 'pro') })

interface Change {
  readonly email: string
  readonly newEmail: string
  readonly plan: string
}

/** Who is there after some changes of address, each of which comes so many times. */
async function usersAfter(
  projectType: ProjectType,
  lane: Lane,
  events: readonly Change[],
  times: number,
): Promise<unknown> {
  const simulator = createIterableSimulator({
    projectType,
    now: () => 0,
    seed: { users: [{ email: 'a@example.com' }] },
  })
  const path = (name: string): { '@path': string } => ({ '@path': `$.${name}` })
  const destination = createIterableDestination({
    settings: { apiKey: 'key' },
    fetch: simulator.fetch,
    retry: false,
    rateLimit: false,
    projectType,
    lane,
    mappings: [
      {
        name: 'users',
        action: 'updateUser',
        fields: {
          email: path('email'),
          newEmail: path('newEmail'),
          dataFields: { plan: path('plan') },
        },
      },
    ],
  })
  for (const some of events) {
    for (let time = 0; time < times; time++) {
      // oxlint-disable-next-line no-await-in-loop -- a source brings one after the other
      await destination.deliver([{ type: 'identify', ...some }])
    }
  }
  return simulator.users().map(({ email, profile }) => ({ email, profile }))
}

test.each([
  ['email', 'single'],
  ['email', 'bulk'],
  ['hybrid', 'single'],
  ['hybrid', 'bulk'],
] as const)(
  'in a project of the type %s, in the %s lane, events that come three times do what they do once',
  async (type, lane) => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 6 }), async (events) => {
        expect(await usersAfter(type, lane, events, 3)).toEqual(
          await usersAfter(type, lane, events, 1),
        )
      }),
      { numRuns: 100 },
    )
  },
)
