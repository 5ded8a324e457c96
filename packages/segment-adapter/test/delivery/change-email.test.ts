import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  defaultFields,
  type DeliveryReport,
  type IterableDestination,
  type Lane,
  type MappingResult,
  type ProjectType,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

type Simulator = ReturnType<typeof createIterableSimulator>

const old = 'ana@example.com'
const next = 'ana.b@example.com'

interface SetUp {
  readonly simulator: Simulator
  readonly destination: IterableDestination
  readonly deliver: (...events: readonly object[]) => Promise<MappingResult>
}

function setUp(
  projectType: ProjectType,
  lane: Lane,
  users: readonly { readonly email?: string; readonly userId?: string }[],
): SetUp {
  const simulator = createIterableSimulator({ projectType, seed: { users: [...users] } })
  const destination = createIterableDestination({
    client: createIterableClient({
      apiKey: 'test',
      fetch: simulator.fetch,
      sleep: () => Promise.resolve(),
    }),
    projectType,
    lane,
    mappings: [
      {
        name: 'users',
        action: 'updateUser',
        fields: { ...defaultFields('updateUser'), newEmail: { '@path': '$.traits.newEmail' } },
      },
    ],
  })
  return {
    simulator,
    destination,
    async deliver(...events) {
      const report = await destination.deliver(events)
      expect(report.requests).toBeGreaterThan(0)
      return resultOf(report)
    },
  }
}

function resultOf({ outcomes }: DeliveryReport): MappingResult {
  return outcomes.at(-1)?.results[0] ?? expect.unreachable()
}

/** The warnings; a new project gets its fields from the first bulk request, which says so, too. */
function codesOf({ warnings = [] }: MappingResult): string[] {
  return warnings.map(({ code }) => code)
}

const change = (traits: object, userId?: string): object => ({
  type: 'identify',
  ...(userId === undefined ? {} : { userId }),
  traits,
})

/** The writes that were made, in order, with whom they name. */
function writes(simulator: Simulator): string[] {
  return simulator
    .requests()
    .filter(({ method }) => method === 'POST')
    .map(({ operation }) => operation ?? '')
}

const lanes: readonly Lane[] = ['single', 'bulk']
const byAddress = change({ email: old, newEmail: next, plan: 'pro' })

/** How a change is made where the old address is what finds the user. */
const byType = [
  ['email', 'single', ['users.update', 'users.updateEmail']],
  ['email', 'bulk', ['users.updateEmail', 'users.bulkUpdate']],
  ['hybrid', 'single', ['users.update']],
  ['hybrid', 'bulk', ['users.bulkUpdate']],
] as const

describe.each(byType)('in a project of the type %s, in the %s lane', (type, lane, planned) => {
  const written = lane === 'single' ? 'users.update' : 'users.bulkUpdate'

  test('the change is made, and nothing is left behind', async () => {
    const { simulator, destination, deliver } = setUp(type, lane, [{ email: old }])
    expect(destination.plan([byAddress]).requests.map(({ operation }) => operation)).toEqual(
      planned,
    )
    const result = await deliver(byAddress)
    expect(result).toMatchObject({ status: 'delivered' })
    expect(codesOf(result)).not.toContain('email_already_changed')
    expect(simulator.users()).toMatchObject([{ email: next, profile: { plan: 'pro' } }])
    expect(writes(simulator)).toEqual(planned)
    // Both addresses are looked up first.
    expect(simulator.requests('users.getByEmail')).toHaveLength(2)
    expect(result.attempts).toBe(simulator.requests().length)
  })

  test('once more after it worked, it makes no second profile and says so', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }])
    await deliver(byAddress)
    const again = await deliver(change({ email: old, newEmail: next, plan: 'free' }))
    expect(again).toMatchObject({
      status: 'delivered',
      warnings: [{ code: 'email_already_changed' }],
    })
    expect(simulator.users()).toMatchObject([{ email: next, profile: { plan: 'free' } }])
    expect(writes(simulator).slice(planned.length)).toEqual([written])
  })

  test('twice in one delivery, it is made once', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }])
    expect(await deliver(byAddress, byAddress)).toMatchObject({
      status: 'delivered',
      warnings: [{ code: 'email_already_changed' }],
    })
    expect(simulator.users()).toMatchObject([{ email: next }])
  })

  test('a user whom nobody knows is made with the new address', async () => {
    const { simulator, deliver } = setUp(type, lane, [])
    const result = await deliver(byAddress)
    expect(result).toMatchObject({ status: 'delivered' })
    expect(codesOf(result)).not.toContain('email_already_changed')
    expect(simulator.users()).toMatchObject([{ email: next, profile: { plan: 'pro' } }])
    expect(writes(simulator)).toEqual([written])
  })

  test('two users are not made one: nothing is written', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }, { email: next }])
    expect(await deliver(byAddress)).toMatchObject({
      status: 'rejected',
      code: 'identity_conflict',
      operation: 'users.getByEmail',
      retryable: false,
    })
    expect(writes(simulator)).toEqual([])
    expect(simulator.users()).toHaveLength(2)
  })

  test('a look-up that fails writes nothing and can be tried again', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }])
    simulator.failNext('users.getByEmail', { status: 503 }, Infinity)
    const result = await deliver(byAddress)
    expect(result).toMatchObject({
      status: 'failed',
      operation: 'users.getByEmail',
      retryable: true,
      httpStatus: 503,
    })
    expect(result.attempts).toBe(simulator.requests().length)
    expect(writes(simulator)).toEqual([])
  })

  test.each(planned)(
    'when the answer of %s is lost, the event can come again',
    async (operation) => {
      const { simulator, deliver } = setUp(type, lane, [{ email: old }])
      // It is handled, and the connection breaks before the answer is read, at every attempt.
      simulator.failNext(operation, { resetBody: true }, 10)
      const first = await deliver(byAddress)
      const drained = setUp(type, lane, [])
      drained.simulator.restore(simulator.snapshot())
      const second = await drained.deliver(byAddress)
      expect(second.status).toBe('delivered')
      expect(drained.simulator.users()).toMatchObject([{ email: next, profile: { plan: 'pro' } }])
      // What made the change counts as made, since it is looked up.
      if (operation === changing(type, lane)) expect(first.status).toBe('delivered')
      else expect(first).toMatchObject({ status: 'failed', retryable: true })
    },
  )

  test('when a request is refused, nothing else is lost', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }])
    simulator.forget(next)
    const result = await deliver(byAddress)
    expect(result).toMatchObject({ status: 'rejected', code: 'forgotten_user' })
    expect(simulator.user(old)).toBeDefined()
  })

  test('the same address in capitals is no change', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }])
    const result = await deliver(change({ email: old, newEmail: 'ANA@example.com', plan: 'pro' }))
    expect(result).toMatchObject({ status: 'delivered', attempts: 1 })
    expect(writes(simulator)).toEqual([written])
    expect(simulator.users()).toMatchObject([{ email: old, profile: { plan: 'pro' } }])
  })

  test('changes in a row are made in order', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }])
    const third = 'ana.c@example.com'
    await deliver(
      change({ email: old, plan: 'free' }),
      byAddress,
      change({ email: next, newEmail: third, seats: 1 }),
      change({ email: third, seats: 2 }),
    )
    expect(simulator.users()).toMatchObject([{ email: third, profile: { plan: 'pro', seats: 2 } }])
  })

  test('a refused key ends the delivery at the look-up', async () => {
    const { simulator, deliver } = setUp(type, lane, [{ email: old }])
    simulator.failNext('users.getByEmail', { status: 401 })
    expect(await deliver(byAddress)).toMatchObject({ status: 'failed', code: 'bad_api_key' })
    expect(writes(simulator)).toEqual([])
  })
})

function changing(type: ProjectType, lane: Lane): string {
  if (type === 'email') return 'users.updateEmail'
  return lane === 'single' ? 'users.update' : 'users.bulkUpdate'
}

describe.each(lanes)('a user id in the %s lane', (lane) => {
  const written = lane === 'single' ? 'users.update' : 'users.bulkUpdate'
  const event = change({ newEmail: next, plan: 'pro' }, 'u-1')

  test.each(['userId', 'hybrid'] as const)(
    'finds the user in a project of the type %s: one update changes the address, as often as it comes',
    async (type) => {
      const { simulator, deliver } = setUp(type, lane, [{ email: old, userId: 'u-1' }])
      expect(await deliver(event)).toMatchObject({ status: 'delivered', attempts: 1 })
      expect(await deliver(event)).toMatchObject({ status: 'delivered', attempts: 1 })
      expect(
        await deliver(change({ email: old, newEmail: next, plan: 'free' }, 'u-1')),
      ).toMatchObject({ status: 'delivered', attempts: 1 })
      expect(simulator.users()).toMatchObject([
        { email: next, userId: 'u-1', profile: { plan: 'free' } },
      ])
      expect(writes(simulator)).toEqual([written, written, written])
    },
  )

  test('is what an e-mail-based project looks up where no old address is known', async () => {
    const { simulator, deliver } = setUp('email', lane, [{ email: old, userId: 'u-1' }])
    expect(await deliver(event)).toMatchObject({ status: 'delivered' })
    expect(simulator.users()).toMatchObject([
      { email: next, userId: 'u-1', profile: { plan: 'pro' } },
    ])
    const again = await deliver(event)
    expect(again.warnings).toMatchObject([{ code: 'email_already_changed' }])
    expect(simulator.users()).toHaveLength(1)
    expect(writes(simulator).at(-1)).toBe(written)
  })

  test('that nobody has makes a new user with the new address', async () => {
    const { simulator, deliver } = setUp('email', lane, [])
    expect(await deliver(event)).toMatchObject({ status: 'delivered' })
    expect(simulator.users()).toMatchObject([{ email: next, userId: 'u-1' }])
  })
})

describe('the steps of a change', () => {
  const steps = async (
    lane: Lane,
    prepare: (simulator: Simulator) => void,
    users: readonly { readonly email: string }[] = [{ email: old }],
  ): Promise<MappingResult['steps']> => {
    const { simulator, deliver } = setUp('email', lane, users)
    prepare(simulator)
    return (await deliver(byAddress)).steps
  }
  const nothing = (): void => {}

  test('are told when both worked', async () => {
    expect(await steps('single', nothing)).toEqual([
      { operation: 'users.update', status: 'delivered', httpStatus: 200, attempts: 1 },
      { operation: 'users.updateEmail', status: 'delivered', httpStatus: 200, attempts: 1 },
    ])
    expect(await steps('bulk', nothing)).toMatchObject([
      { operation: 'users.updateEmail', status: 'delivered' },
      { operation: 'users.bulkUpdate', status: 'delivered' },
    ])
  })

  test('are told when one failed', async () => {
    const fail = (operation: 'users.update' | 'users.updateEmail') => (simulator: Simulator) => {
      simulator.failNext(operation, { status: 400 })
    }
    expect(await steps('single', fail('users.update'))).toMatchObject([
      { operation: 'users.update', status: 'rejected', code: 'bad_request', httpStatus: 400 },
      { operation: 'users.updateEmail', status: 'not_sent', attempts: 0 },
    ])
    expect(await steps('single', fail('users.updateEmail'))).toMatchObject([
      { operation: 'users.update', status: 'delivered' },
      { operation: 'users.updateEmail', status: 'rejected' },
    ])
    expect(await steps('bulk', fail('users.updateEmail'))).toMatchObject([
      { operation: 'users.updateEmail', status: 'rejected' },
      { operation: 'users.bulkUpdate', status: 'not_sent' },
    ])
  })

  test('that were not needed are told as not sent', async () => {
    expect(await steps('single', nothing, [{ email: next }])).toMatchObject([
      { operation: 'users.update', status: 'delivered' },
      { operation: 'users.updateEmail', status: 'not_sent', code: 'not_needed', attempts: 0 },
    ])
    expect(await steps('bulk', nothing, [])).toMatchObject([
      { operation: 'users.updateEmail', status: 'not_sent', code: 'not_needed' },
      { operation: 'users.bulkUpdate', status: 'delivered' },
    ])
    expect(await steps('bulk', nothing, [{ email: old }, { email: next }])).toMatchObject([
      { operation: 'users.updateEmail', status: 'not_sent', code: 'identity_conflict' },
      { operation: 'users.bulkUpdate', status: 'not_sent' },
    ])
  })

  test('are told without a project type, too', async () => {
    const simulator = createIterableSimulator({ projectType: 'email' })
    const destination = createIterableDestination({
      settings: { apiKey: 'test' },
      fetch: simulator.fetch,
      lane: 'single',
      mappings: [{ name: 'users', action: 'updateUser', fields: { email: old, newEmail: next } }],
    })
    const result = resultOf(await destination.deliver([{ type: 'identify' }]))
    expect(result.steps?.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
    expect(simulator.requests('users.getByEmail')).toEqual([])
  })

  test('are told when an abort ends the second, and nothing is looked up any more', async () => {
    const simulator = createIterableSimulator({
      projectType: 'email',
      seed: { users: [{ email: old }] },
    })
    const controller = new AbortController()
    const destination = createIterableDestination({
      settings: { apiKey: 'test' },
      projectType: 'email',
      lane: 'single',
      fetch: (input, init) => {
        if (new Request(input).url.endsWith('/updateEmail')) controller.abort()
        return simulator.fetch(input, init)
      },
      mappings: [{ name: 'users', action: 'updateUser', fields: { email: old, newEmail: next } }],
    })
    const report = await destination.deliver([{ type: 'identify' }], { signal: controller.signal })
    expect(resultOf(report)).toMatchObject({
      status: 'failed',
      code: 'aborted',
      steps: [{ status: 'delivered' }, { operation: 'users.updateEmail', status: 'failed' }],
    })
    expect(simulator.requests('users.getByEmail')).toHaveLength(2)
  })
})

test.each(lanes)(
  'a new address that Iterable refuses is told as refused, also where nobody has the old one, in the %s lane',
  async (lane) => {
    const { simulator, deliver } = setUp('hybrid', lane, [{ email: next }])
    simulator.forget(next)
    expect(await deliver(byAddress)).toMatchObject({
      status: 'rejected',
      code: 'forgotten_user',
      retryable: false,
    })
    expect(simulator.users()).toEqual([])
  },
)

test('what somebody else does is not held up by a change of address', () => {
  const { destination } = setUp('email', 'bulk', [])
  const other = change({ email: 'ben@example.com' })
  const plan = destination.plan([other, byAddress, other, change({ email: next, seats: 1 })])
  expect(
    plan.requests.map(({ operation, events, requires }) => [operation, events, requires]),
  ).toEqual([
    ['users.bulkUpdate', [0, 2], undefined],
    ['users.updateEmail', [1], undefined],
    ['users.bulkUpdate', [1], 1],
    ['users.bulkUpdate', [3], undefined],
  ])
})
