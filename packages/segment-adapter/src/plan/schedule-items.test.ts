import { Buffer } from 'node:buffer'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { planItems } from '../../test/plan-items.ts'
import type { ActionItem, Identity } from '../action/action.ts'
import type { RequestDraft } from './plan.ts'
import { scheduleItems } from './schedule-items.ts'

const roomy = { maxItems: 1001, maxBytes: 4_194_304 }

function update(userId: string, dataFields: Record<string, string> = {}, options = {}): ActionItem {
  return {
    form: 'bulk',
    identity: { userId },
    operation: 'users.bulkUpdate',
    itemsKey: 'users',
    entry: { userId, dataFields },
    options,
  }
}

function track(userId: string, eventName = 'Opened'): ActionItem {
  return {
    form: 'bulk',
    identity: { userId },
    operation: 'events.trackBulk',
    itemsKey: 'events',
    entry: { userId, eventName },
    options: {},
  }
}

function purchase(userId: string): ActionItem {
  return {
    form: 'single',
    identity: { userId },
    steps: [{ operation: 'commerce.trackPurchase', body: { user: { userId } } }],
  }
}

function schedule(items: readonly ActionItem[], limits = roomy): [string, number[]][] {
  return scheduleItems(planItems(items), limits).requests.map((request) => [
    request.operation,
    request.items.map((item) => item.event),
  ])
}

describe('batches', () => {
  test('different users share one bulk request, in input order', () => {
    expect(schedule([update('a'), update('b'), update('c')])).toEqual([
      ['users.bulkUpdate', [0, 1, 2]],
    ])
  })

  test('two updates of one user go into following requests, and others do not wait for that', () => {
    expect(schedule([update('a'), update('a'), update('b'), update('a')])).toEqual([
      ['users.bulkUpdate', [0, 2]],
      ['users.bulkUpdate', [1]],
      ['users.bulkUpdate', [3]],
    ])
  })

  test('custom events of one user share a request', () => {
    expect(schedule([track('a'), track('a'), track('b')])).toEqual([
      ['events.trackBulk', [0, 1, 2]],
    ])
  })

  test('a user is updated before the events that follow the update are tracked', () => {
    const { requests } = scheduleItems(planItems([update('a'), track('a'), track('b')]), roomy)
    expect(requests.map(({ operation, after }) => ({ operation, after }))).toEqual([
      { operation: 'users.bulkUpdate', after: [] },
      { operation: 'events.trackBulk', after: [0] },
    ])
  })

  test('updates with different batch-wide options never share a request', () => {
    expect(schedule([update('a'), update('b', {}, { updateOnly: true }), update('c')])).toEqual([
      ['users.bulkUpdate', [0, 2]],
      ['users.bulkUpdate', [1]],
    ])
  })

  test('a purchase between two events of one user keeps its place', () => {
    expect(schedule([track('a'), purchase('a'), track('a'), track('b')])).toEqual([
      ['events.trackBulk', [0, 3]],
      ['commerce.trackPurchase', [1]],
      ['events.trackBulk', [2]],
    ])
  })

  test('a second step requires the first', () => {
    const item: ActionItem = {
      form: 'single',
      identity: { userId: 'a' },
      steps: [
        { operation: 'users.update', body: {} },
        { operation: 'users.updateEmail', body: {} },
      ],
    }
    const { requests } = scheduleItems(planItems([item]), roomy)
    expect(requests.map(({ after, requires }) => ({ after, requires }))).toEqual([
      { after: [], requires: undefined },
      { after: [0], requires: 0 },
    ])
  })

  test('an e-mail address and a user id that once came together name one user', () => {
    const both: ActionItem = {
      ...track('a'),
      form: 'single',
      identity: { userId: 'a', email: 'Ana@Example.com' },
      steps: [{ operation: 'events.track', body: {} }],
    }
    const byEmail: ActionItem = { ...both, identity: { email: 'ana@example.com' } }
    const { requests } = scheduleItems(planItems([both, byEmail]), roomy)
    expect(requests[1]?.after).toEqual([0])
  })
})

describe('limits', () => {
  test('a batch holds as many items as allowed and not one more', () => {
    expect(schedule([track('a'), track('b'), track('c')], { ...roomy, maxItems: 3 })).toHaveLength(
      1,
    )
    expect(schedule([track('a'), track('b'), track('c')], { ...roomy, maxItems: 2 })).toHaveLength(
      2,
    )
  })

  test('a batch may be exactly as large as the limit and not one byte larger', () => {
    const items = [update('a', { note: 'é' }), update('b', { note: '😀' })]
    const body = JSON.stringify({ users: items.map((item) => 'entry' in item && item.entry) })
    const bytes = Buffer.byteLength(body)
    expect(schedule(items, { ...roomy, maxBytes: bytes })).toHaveLength(1)
    expect(schedule(items, { ...roomy, maxBytes: bytes - 1 })).toHaveLength(2)
  })

  test('an item that fits no request is named with its size', () => {
    const { requests, oversize } = scheduleItems(
      planItems([update('a', { note: 'x'.repeat(200) }), update('b')]),
      { ...roomy, maxBytes: 100 },
    )
    expect(requests.map((request) => request.items.map((item) => item.event))).toEqual([[1]])
    expect(oversize.map(({ item, bytes }) => [item.event, bytes > 200])).toEqual([[0, true]])
  })
})

const anyItem = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(3), fc.string({ unit: 'binary' }))
  .map(([user, kind, text]): ActionItem => {
    if (kind === 0) return purchase(user)
    if (kind === 1) return track(user, text)
    return update(user, { text }, kind === 2 ? {} : { updateOnly: true })
  })

describe('for any input', () => {
  const limits = { maxItems: 3, maxBytes: 200 }

  test('each item is in exactly one request, or named as too large', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const { requests, oversize } = scheduleItems(planItems(items), limits)
        const seen = [
          ...requests.flatMap((request) => request.items.map((item) => item.event)),
          ...oversize.map(({ item }) => item.event),
        ]
        expect(seen.toSorted((a, b) => a - b)).toEqual(items.map((_, index) => index))
      }),
    )
  })

  test('no bulk request is over its count or its bytes', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        for (const request of scheduleItems(planItems(items), limits).requests) {
          if (request.items[0]?.item.form !== 'bulk') continue
          const body = JSON.stringify(request.bodyOf(request.items))
          expect(Buffer.byteLength(body)).toBeLessThanOrEqual(limits.maxBytes)
          expect(request.items.length).toBeLessThanOrEqual(limits.maxItems)
        }
      }),
    )
  })

  test('requests wait for earlier ones only, and the requests of one user form a chain in input order', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const { requests } = scheduleItems(planItems(items), limits)
        for (const [index, { after }] of requests.entries()) {
          for (const earlier of after) expect(earlier).toBeLessThan(index)
        }
        for (const key of new Set(items.flatMap((item) => identityKeys(item.identity)))) {
          expectChain(requests, key)
        }
      }),
    )
  })
})

function expectChain(requests: readonly RequestDraft[], key: string): void {
  const own = requests
    .map((request, index) => ({
      index,
      events: request.items
        .filter(({ item }) => identityKeys(item.identity).includes(key))
        .map(({ event }) => event),
    }))
    .filter(({ events }) => events.length > 0)
  const order = own.flatMap(({ events }) => events)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  for (const [position, { index }] of own.entries()) {
    const before = own[position - 1]
    if (before !== undefined) expect(requests[index]?.after).toContain(before.index)
  }
}

/** Names under which one user is known, compared as Iterable compares them. */
function identityKeys({ email, userId }: Identity): string[] {
  return [
    ...(email === undefined ? [] : [`email ${email.toLowerCase()}`]),
    ...(userId === undefined ? [] : [`userId ${userId}`]),
  ]
}
