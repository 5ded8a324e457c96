import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator, type IterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { aliasCalls } from '@iterelay/presets'
import { createIterableDestination, type EventOutcome } from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

const alias = { type: 'alias', previousId: 'ana@example.com', userId: 'ana.b@example.com' }

async function deliver(
  events: readonly object[],
  { projectType, lane }: { projectType: 'email' | 'hybrid'; lane: 'bulk' | 'single' },
): Promise<{ simulator: IterableSimulator; outcomes: readonly EventOutcome[] }> {
  const simulator = createIterableSimulator({
    projectType,
    seed: { users: [{ email: 'ana@example.com', dataFields: { plan: 'pro' } }] },
  })
  const destination = createIterableDestination({
    client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch }),
    mappings: [aliasCalls],
    lane,
  })
  return { simulator, outcomes: (await destination.deliver(events)).outcomes }
}

test.each([
  { projectType: 'email', lane: 'single' },
  { projectType: 'hybrid', lane: 'bulk' },
] as const)(
  'the profile moves to the new address: $projectType project, $lane lane',
  async (setup) => {
    const { simulator, outcomes } = await deliver([alias], setup)
    expect(outcomes).toMatchObject([{ status: 'delivered' }])
    expect(simulator.users()).toHaveLength(1)
    expect(simulator.user('ana.b@example.com')?.profile).toMatchObject({ plan: 'pro' })
  },
)

test('an alias to an id that is no address is skipped', async () => {
  const setup = { projectType: 'email', lane: 'single' } as const
  const { simulator, outcomes } = await deliver([{ ...alias, userId: 'u-1' }], setup)
  expect(outcomes).toMatchObject([{ status: 'skipped', code: 'no_trigger_matched' }])
  expect(simulator.requests()).toEqual([])
})

test('an alias from an id that is no address is rejected, with the reason', async () => {
  const setup = { projectType: 'email', lane: 'single' } as const
  const { simulator, outcomes } = await deliver([{ ...alias, previousId: 'a-1' }], setup)
  expect(outcomes).toMatchObject([{ status: 'rejected', results: [{ code: 'invalid_email' }] }])
  expect(simulator.requests()).toEqual([])
})
