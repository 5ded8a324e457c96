import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  isAdapterError,
  type ActionSlug,
  type Lane,
  type MappingResult,
  type ProjectType,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

const types: readonly ProjectType[] = ['email', 'userId', 'hybrid']
const actions: readonly ActionSlug[] = ['updateUser', 'trackEvent', 'updateCart', 'trackPurchase']
const lanes: readonly Lane[] = ['single', 'bulk']
const identifiers = {
  'e-mail': { email: 'ana@example.com' },
  'user ID': { userId: 'u-1' },
  both: { email: 'ana@example.com', userId: 'u-1' },
}
type Identifiers = keyof typeof identifiers
const kinds = Object.keys(identifiers) as Identifiers[]

const path = (name: string): { '@path': string } => ({ '@path': `$.${name}` })
const identity = { email: path('email'), userId: path('userId') }
const fields = {
  updateUser: { ...identity, newEmail: path('newEmail'), dataFields: { seen: true } },
  trackEvent: { ...identity, eventName: 'Seen' },
  updateCart: { user: identity, items: [{ id: 'p', name: 'Mug', price: 4, quantity: 1 }] },
  trackPurchase: { user: identity, items: [], total: 4 },
}

interface Fate {
  readonly answer: 'held' | 'dropped' | 'refused'
  readonly code: string | undefined
}

/** What becomes of one event in a project; without a project type the adapter assumes nothing and sends it. */
async function fateOf(
  projectType: ProjectType,
  action: ActionSlug,
  lane: Lane,
  kind: Identifiers,
  isKnown: boolean,
  assumes = false,
): Promise<Fate> {
  const simulator = createIterableSimulator({
    projectType,
    ...(isKnown ? { seed: { users: [identifiers.both] } } : {}),
  })
  const destination = createIterableDestination({
    settings: { apiKey: 'key' },
    fetch: simulator.fetch,
    retry: false,
    mappings: [{ name: 'test', action, fields: fields[action] }],
    lane,
    ...(assumes ? { projectType } : {}),
  })
  const { outcomes } = await destination.deliver([{ type: 'track', ...identifiers[kind] }])
  const [result] = outcomes[0]?.results ?? []
  const holds =
    simulator.users().some(({ profile }) => profile['seen'] === true) ||
    simulator.events().length > 0 ||
    simulator.purchases().length > 0
  const answer = result?.status === 'delivered' ? (holds ? 'held' : 'dropped') : 'refused'
  return { answer, code: result?.code }
}

describe.each(types)('in a project of the type %s', (projectType) => {
  describe.each(actions)('%s', (action) => {
    test.each(lanes)('of a known user, in the %s lane, is held or truly refused', async (lane) => {
      for (const kind of kinds) {
        // oxlint-disable-next-line no-await-in-loop
        const { answer } = await fateOf(projectType, action, lane, kind, true)
        expect([kind, answer]).toEqual([kind, 'held'])
      }
    })
  })
})

test('the page shows what becomes of events of unknown users', async () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../../docs/adapter/project-types.md'),
    'utf8',
  )
  const shown = page
    .split('\n')
    .filter((line) => /^\| `\w+` +\| (single|bulk)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll(/[`*]/g, '')),
    )
  const found: string[][] = []
  for (const action of actions) {
    for (const lane of lanes) {
      for (const projectType of types) {
        const row: string[] = [action, lane, projectType]
        for (const kind of kinds) {
          // oxlint-disable-next-line no-await-in-loop
          const { answer, code } = await fateOf(projectType, action, lane, kind, false)
          row.push(answer === 'refused' ? `refused: ${code}` : answer)
        }
        found.push(row)
      }
    }
  }
  // Carts and purchases have the single endpoint in both lanes, and one row for both.
  const distinct = found.filter(
    ([action, lane]) => lane === 'single' || action === 'updateUser' || action === 'trackEvent',
  )
  expect(shown).toEqual(distinct)
})

describe('an event that would vanish whoever it is about', () => {
  const lonely = { type: 'track', email: 'ana@example.com' }
  const deliver = async (
    events: readonly object[],
    onWouldNotCreateUser?: 'reject' | 'warn',
    lane: Lane = 'single',
  ): Promise<{
    simulator: ReturnType<typeof createIterableSimulator>
    results: readonly (MappingResult | undefined)[]
  }> => {
    const simulator = createIterableSimulator({ projectType: 'userId' })
    const destination = createIterableDestination({
      settings: { apiKey: 'key' },
      fetch: simulator.fetch,
      retry: false,
      lane,
      projectType: 'userId',
      ...(onWouldNotCreateUser === undefined ? {} : { onWouldNotCreateUser }),
      mappings: [
        {
          name: 'events',
          action: 'trackEvent',
          trigger: 'type = "track"',
          fields: fields.trackEvent,
        },
        {
          name: 'users',
          action: 'updateUser',
          trigger: 'type = "identify"',
          fields: fields.updateUser,
        },
        {
          name: 'carts',
          action: 'updateCart',
          trigger: 'type = "page"',
          fields: fields.updateCart,
        },
      ],
    })
    const { outcomes } = await destination.deliver(events)
    return { simulator, results: outcomes.map(({ results }) => results[0]) }
  }

  test('is refused before it is sent', async () => {
    const { simulator, results } = await deliver([lonely])
    expect(results).toMatchObject([
      { status: 'rejected', code: 'would_not_create_user', retryable: false, attempts: 0 },
    ])
    expect(simulator.requests()).toEqual([])
  })

  test('is sent with a warning where that is wanted', async () => {
    const { simulator, results } = await deliver([lonely], 'warn')
    expect(results).toMatchObject([
      { status: 'delivered', warnings: [{ code: 'would_not_create_user' }] },
    ])
    expect(simulator.requests()).toHaveLength(1)
  })

  test.each(['identify', 'page'])(
    'is sent when an earlier %s of the same delivery makes its user with both identifiers',
    async (type) => {
      const maker = { type, ...identifiers.both, email: 'ANA@example.com' }
      const { simulator, results } = await deliver([maker, lonely])
      expect(results).toMatchObject([{ status: 'delivered' }, { status: 'delivered' }])
      expect(simulator.events('Seen')).toHaveLength(1)
    },
  )

  test('is known by the address that its user has by then', async () => {
    const moved = { type: 'identify', ...identifiers.both, newEmail: 'ana.b@example.com' }
    const { simulator, results } = await deliver([
      { type: 'identify', ...identifiers.both },
      moved,
      lonely,
      { ...lonely, email: 'ana.b@example.com' },
    ])
    expect(results.map((result) => result?.code)).toEqual([
      undefined,
      undefined,
      'would_not_create_user',
      undefined,
    ])
    expect(simulator.events('Seen')).toMatchObject([{ userId: 'u-1' }])
  })

  test('is refused when that comes later, or names somebody else', async () => {
    const other = { type: 'identify', email: 'ben@example.com', userId: 'u-2' }
    const { results } = await deliver([other, lonely, { type: 'identify', ...identifiers.both }])
    expect(results.map((result) => result?.code)).toEqual([
      undefined,
      'would_not_create_user',
      undefined,
    ])
  })

  test('gets its true answer in the bulk lane', async () => {
    const { results } = await deliver([lonely], undefined, 'bulk')
    expect(results).toMatchObject([{ status: 'rejected', code: 'unknown_user', attempts: 1 }])
  })

  test('is explained', () => {
    const destination = createIterableDestination({
      settings: { apiKey: 'key' },
      lane: 'single',
      projectType: 'userId',
      mappings: [{ name: 'events', action: 'trackEvent', fields: fields.trackEvent }],
    })
    expect(destination.explain(lonely)).toMatchObject({
      mappings: [{ state: 'rejected', issues: [{ code: 'would_not_create_user' }] }],
    })
  })
})

describe('the options', () => {
  const complaints = (options: object): readonly string[] => {
    try {
      createIterableDestination({ settings: { apiKey: 'key' }, mappings: [], ...options })
      return []
    } catch (error) {
      return isAdapterError(error) ? error.issues.map(({ message }) => message) : []
    }
  }

  test.each([
    [{ projectType: 'hybrid', onWouldNotCreateUser: 'warn', maxBatchItems: 1001 }, []],
    [{ projectType: 'mail' }, ['must be "email", "userId" or "hybrid", not "mail"']],
    [
      { projectType: 'email', onWouldNotCreateUser: true },
      ['must be "reject" or "warn", not true'],
    ],
    [
      { onWouldNotCreateUser: 'warn' },
      ['has no effect without projectType: give that, too, or leave this out'],
    ],
    [
      { maxBatchItems: 1002 },
      ['must be at most 1001, the most that Segment sends in one bulk request, not 1002'],
    ],
  ])('%j', (options, want) => {
    expect(complaints(options)).toEqual(want)
  })
})

describe('the size of a single request', () => {
  const destination = createIterableDestination({
    settings: { apiKey: 'key' },
    lane: 'single',
    mappings: [
      {
        name: 'users',
        action: 'updateUser',
        trigger: 'type = "identify"',
        fields: { userId: 'u', dataFields: { '@path': '$.traits' } },
      },
      {
        name: 'carts',
        action: 'updateCart',
        trigger: 'type = "track"',
        fields: { user: { userId: 'u' }, items: { '@path': '$.properties.items' } },
      },
    ],
  })
  const limit = 4 * 1024 * 1024
  const identify = (length: number): object => ({
    type: 'identify',
    traits: { a: 'x'.repeat(length) },
  })
  const [alone] = destination.plan([identify(0)]).requests
  const room = limit - JSON.stringify(alone?.body).length

  test('may be exactly what Iterable takes, and not a byte more', () => {
    expect(destination.plan([identify(room)]).requests).toHaveLength(1)
    const { requests, outcomes } = destination.plan([identify(room + 1)])
    expect(requests).toEqual([])
    expect(outcomes[0]?.results).toMatchObject([
      {
        status: 'rejected',
        code: 'event_too_large',
        message: `The event takes ${limit + 1} bytes in a request, and a request may have ${limit}.`,
      },
    ])
  })

  test('counts what an item carries twice', () => {
    const item = { id: 'p', name: 'Mug', price: 1, quantity: 1, note: 'x'.repeat(limit / 2) }
    const { outcomes } = destination.plan([{ type: 'track', properties: { items: [item] } }])
    expect(outcomes[0]?.results).toMatchObject([{ code: 'event_too_large' }])
  })
})
