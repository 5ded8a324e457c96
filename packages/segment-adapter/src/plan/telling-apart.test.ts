import { Buffer } from 'node:buffer'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { planItems } from '../../test/plan-items.ts'
import type { ActionItem, Identity } from '../action/action.ts'
import { compileAction } from '../action/compile-action.ts'
import type { JsonObject } from '../json.ts'
import { partsOf, type RequestDraft } from './plan.ts'
import { scheduleItems } from './schedule-items.ts'

const roomy = { maxItems: 1001, maxBytes: 4_194_304 }
const actions = {
  updateUser: compileAction('updateUser', { lane: 'bulk' }),
  trackEvent: compileAction('trackEvent', { lane: 'bulk' }),
}

function itemOf(action: keyof typeof actions, payload: JsonObject): ActionItem {
  const prepared = actions[action].prepare(payload)
  return prepared.ok ? prepared.value : expect.unreachable()
}

const track = (who: Identity, more: JsonObject = {}): ActionItem =>
  itemOf('trackEvent', { ...who, eventName: 'Opened', ...more })
const update = (who: Identity, dataFields: JsonObject = {}, more: JsonObject = {}): ActionItem =>
  itemOf('updateUser', { ...who, dataFields, ...more })

function requestsOf(items: readonly ActionItem[], limits = roomy): readonly RequestDraft[] {
  return scheduleItems(planItems(items), limits).requests
}

/** The events of each request; those that share an entry are in a list of their own. */
function shape(items: readonly ActionItem[], limits = roomy): unknown[] {
  return requestsOf(items, limits).map((request) =>
    request.items.map(({ event, parts }) => parts?.map((part) => part.event) ?? event),
  )
}

const ana = { email: 'ana@example.com' }
const one = { userId: '1' }

describe('custom events of one user', () => {
  test('share a request under the same identifiers, whatever the case of the address', () => {
    const shouted = { email: 'ANA@example.com', userId: '1' }
    expect(shape([track({ ...ana, ...one }), track(shouted), track(shouted)])).toEqual([[0, 1, 2]])
  })

  test.each([
    ['one address and two user ids', { ...ana, ...one }, { ...ana, userId: '2' }],
    ['one user id, with an address and without', one, { ...ana, ...one }],
    ['one address, with a user id and without', ana, { ...ana, ...one }],
  ])('go into two requests with %s', (_name, first, second) => {
    expect(shape([track(first), track(second), track({ userId: '3' })])).toEqual([[0, 2], [1]])
  })

  test('a user id that reads like an address of somebody else is another name', () => {
    expect(shape([track(ana), track({ userId: 'ana@example.com' })])).toEqual([[0, 1]])
  })
})

describe('consecutive updates of one user', () => {
  test('become one entry, which knows its parts', () => {
    const items = [update(one, { a: 1 }), update({ userId: '2' }), update(one, { b: 2 })]
    expect(shape(items)).toEqual([[[0, 2], 1]])
    const [request] = requestsOf(items)
    expect(request?.bodyOf(request.items)).toEqual({
      users: [
        { userId: '1', dataFields: { a: 1, b: 2 } },
        { userId: '2', dataFields: {} },
      ],
    })
    // Alone each is what it was.
    const [, second] = request?.items[0]?.parts ?? []
    expect(second && request?.bodyOf([second])).toEqual({
      users: [{ userId: '1', dataFields: { b: 2 } }],
    })
  })

  test.each<[string, ActionItem]>([
    ['an event', track(one)],
    ['an update under other identifiers', update({ ...ana, ...one })],
    ['an update that does not fit', update(one, { a: 'text' })],
    ['an update that merges', update(one, {}, { mergeNestedObjects: true })],
    ['an update with other options', update(one, {}, { updateOnly: true })],
    ['an update that creates no fields', update(one, {}, { createNewFields: false })],
    ['a change of address', update(one, {}, { newEmail: 'new@example.com' })],
    ['an update that names another user id', update(one, { userId: '7' })],
  ])('stay apart when %s comes between them', (_name, between) => {
    expect(shape([update(one, { a: 1 }), between, update(one, { a: 2 })])).toEqual([[0], [1], [2]])
  })

  test('stay apart when an entry would be too large', () => {
    const items = [update(one, { a: 'é'.repeat(20) }), update(one, { b: '"'.repeat(20) })]
    const whole = { users: [{ userId: '1', dataFields: { a: 'é'.repeat(20), b: '"'.repeat(20) } }] }
    const maxBytes = Buffer.byteLength(JSON.stringify(whole))
    expect(shape(items, { ...roomy, maxBytes })).toEqual([[[0, 1]]])
    expect(shape(items, { ...roomy, maxBytes: maxBytes - 1 })).toEqual([[0], [1]])
  })
})

describe('batch_size', () => {
  const users = ['1', '2', '3', '4', '5'].map((userId) => ({ userId }))

  test.each([
    [2, [[0, 1], [2, 3], [4]]],
    [2.9, [[0, 1], [2, 3], [4]]],
    [
      5000,
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    [
      0,
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    [
      -1,
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    [
      0.5,
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
  ])('of %d, where 3 events are allowed', (batch_size, want) => {
    const limits = { ...roomy, maxItems: 3 }
    expect(
      shape(
        users.map((user) => track(user, { batch_size })),
        limits,
      ),
    ).toEqual(want)
    expect(
      shape(
        users.map((user) => update(user, {}, { batch_size })),
        limits,
      ),
    ).toEqual(want)
  })

  test('counts the events of an entry, so that 1 keeps updates apart', () => {
    const items = [update(one, {}, { batch_size: 1 }), update(one, {}, { batch_size: 1 })]
    expect(shape(items)).toEqual([[0], [1]])
  })

  test('that differs parts the requests', () => {
    const items = [
      track(one, { batch_size: 2 }),
      track(ana),
      track({ userId: '3' }, { batch_size: 2 }),
    ]
    expect(shape(items)).toEqual([[0, 2], [1]])
  })

  test('that is no number is refused with the event', () => {
    const payload = { ...one, eventName: 'Opened', batch_size: Number.NaN }
    expect(actions.trackEvent.prepare(payload)).toMatchObject({
      ok: false,
      issues: [{ code: 'wrong_type', path: '/batch_size' }],
    })
  })
})

const identity = fc.oneof(
  fc.record({ userId: fc.constantFrom('1', '2', '3') }),
  fc.record({ email: fc.constantFrom('a@example.com', 'A@example.com', 'b@example.com') }),
  fc.record({
    userId: fc.constantFrom('1', '2', '3'),
    email: fc.constantFrom('a@example.com', 'b@example.com'),
  }),
)
const value = fc.constantFrom('x', 'é😀', 1, 2, null, '"\\\n')
const data = fc.dictionary(fc.constantFrom('a', 'b'), value, { maxKeys: 2 })
const anyItem = fc.tuple(identity, data, fc.nat(5)).map(([who, fields, kind]): ActionItem => {
  if (kind <= 1) return track(who, { dataFields: fields })
  if (kind === 2) return update(who, fields, { newEmail: 'b@example.com' })
  if (kind === 3) return update(who, fields, { updateOnly: true })
  return update(who, fields)
})
const items = fc.array(anyItem, { maxLength: 25 })
const updates = fc.array(
  fc
    .tuple(
      fc.constantFrom('1', '2', '3', '4'),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), value),
    )
    .map(([userId, fields]) => update({ userId }, fields)),
  { minLength: 10, maxLength: 40 },
)

/** All names of the user of an item. The oracle of everything below: it knows nothing of how items are scheduled. */
function namesOf({ identity: { email, userId }, becomes }: ActionItem): string[] {
  return [
    ...(email === undefined ? [] : [`e ${email.toLowerCase()}`]),
    ...(userId === undefined ? [] : [`u ${userId}`]),
    ...(becomes === undefined ? [] : namesOf({ identity: becomes } as ActionItem)),
  ]
}

function meet(first: ActionItem, second: ActionItem): boolean {
  return namesOf(first).some((name) => namesOf(second).includes(name))
}

describe('for any items', () => {
  test('no two entries of a request have an identifier in common, but for events with the same ones', () => {
    fc.assert(
      fc.property(items, (some) => {
        for (const { operation, items: entries } of requestsOf(some)) {
          for (const [index, entry] of entries.entries()) {
            for (const other of entries.slice(index + 1)) {
              if (!meet(entry.item, other.item)) continue
              expect(operation).toBe('events.trackBulk')
              expect(namesOf(entry.item)).toEqual(namesOf(other.item))
            }
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('what comes later of a user is in the same entry, in the same request of events, or waits', () => {
    fc.assert(
      fc.property(items, (some) => {
        const requests = requestsOf(some)
        const placeOf = new Map(
          requests.flatMap(({ items: entries }, request) =>
            entries.flatMap((entry) =>
              partsOf([entry]).map((part) => [part.event, { request, entry }] as const),
            ),
          ),
        )
        expect([...placeOf.keys()].toSorted((a, b) => a - b)).toEqual([...some.keys()])
        for (const [later, item] of some.entries()) {
          for (const [earlier, other] of some.slice(0, later).entries()) {
            if (!meet(item, other)) continue
            const before = placeOf.get(earlier)
            const after = placeOf.get(later)
            if (before === undefined || after === undefined) expect.unreachable()
            if (before.request === after.request) continue
            expect(waitsFor(requests, after.request, before.request)).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('no request is over its events or its bytes', () => {
    const anyLimits = fc.record({
      maxItems: fc.integer({ min: 1, max: 30 }),
      maxBytes: fc.integer({ min: 250, max: 900 }),
    })
    fc.assert(
      fc.property(updates, anyLimits, (some, limits) => {
        for (const request of requestsOf(some, limits)) {
          const body = JSON.stringify(request.bodyOf(request.items))
          expect(Buffer.byteLength(body)).toBeLessThanOrEqual(limits.maxBytes)
          expect(partsOf(request.items).length).toBeLessThanOrEqual(limits.maxItems)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('no entry is changed by being planned twice', () => {
    fc.assert(
      fc.property(items, (some) => {
        const before = structuredClone(some)
        const first = requestsOf(some).map((request) => request.bodyOf(request.items))
        const second = requestsOf(some).map((request) => request.bodyOf(request.items))
        expect(second).toEqual(first)
        expect(some).toEqual(before)
      }),
    )
  })
})

function waitsFor(requests: readonly RequestDraft[], later: number, earlier: number): boolean {
  return (requests[later]?.after ?? []).some(
    (index) => index === earlier || (index > earlier && waitsFor(requests, index, earlier)),
  )
}
