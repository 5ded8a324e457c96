import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Identity } from '../action/action.ts'
import type { PlanItem } from '../plan/plan.ts'
import { RequestQueue } from './request-queue.ts'

function itemOf(identity: Identity, becomes?: Identity): PlanItem {
  const step = { operation: 'users.update', body: {} } as const
  const item = {
    form: 'single',
    identity,
    steps: [step],
    ...(becomes === undefined ? {} : { becomes }),
  } as const
  return { event: 0, result: 0, mapping: 'm', action: 'updateUser', item, warnings: [] }
}

function turns(count: number): Promise<void> {
  return Array.from({ length: count }).reduce<Promise<void>>(
    (before) => before.then(() => undefined),
    Promise.resolve(),
  )
}

const identity = fc.record(
  {
    email: fc.constantFrom('a@example.com', 'A@example.com', 'b@example.com'),
    userId: fc.constantFrom('1', '2', '3'),
  },
  { requiredKeys: [] },
)
const request = fc.record({
  people: fc.array(fc.record({ identity, becomes: fc.option(identity, { nil: undefined }) }), {
    maxLength: 3,
  }),
  turns: fc.nat(4),
  isWanted: fc.boolean(),
})

function namesOf({
  people,
}: {
  people: readonly { identity: Identity; becomes?: Identity | undefined }[]
}): Set<string> {
  const names = people
    .flatMap((one) => [one.identity, one.becomes ?? {}])
    .flatMap((who) => [
      ...(who.email === undefined ? [] : [`email ${who.email.toLowerCase()}`]),
      ...(who.userId === undefined ? [] : [`id ${who.userId}`]),
    ])
  return new Set(names)
}

test('whoever brings them, requests of one user run one after the other, in the order they were brought, and no more at a time than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(request, { maxLength: 4 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      async (lists, concurrency) => {
        const queue = new RequestQueue(concurrency)
        const all = lists.flat()
        const began: number[] = []
        const over = new Set<number>()
        let active = 0
        let first = 0
        const make = async (at: number, length: number): Promise<void> => {
          active += 1
          expect(active).toBeLessThanOrEqual(concurrency)
          await turns(length)
          active -= 1
          over.add(at)
        }
        for (const list of lists) {
          const offset = first
          first += list.length
          queue.enter(
            list.map(({ people }) => ({
              items: people.map((one) => itemOf(one.identity, one.becomes)),
              after: [],
            })),
            (index) => {
              const at = offset + index
              const own = all[at]
              if (own === undefined) throw new Error('no such request')
              began.push(at)
              const names = namesOf(own)
              for (const [earlier, other] of all.slice(0, at).entries()) {
                if ([...namesOf(other)].some((name) => names.has(name))) {
                  expect(over).toContain(earlier)
                }
              }
              if (own.isWanted) return make(at, own.turns)
              over.add(at)
              return undefined
            },
          )
          await turns(first % 3)
        }
        await turns(200)
        expect(began.toSorted((a, b) => a - b)).toEqual(all.map((_, index) => index))
        expect(queue.isIdle).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('a request waits for those of its own list that it names, though they are of other users', async () => {
  const queue = new RequestQueue(8)
  const order: string[] = []
  queue.enter(
    [
      { items: [itemOf({ userId: 'a' })], after: [] },
      { items: [itemOf({ userId: 'b' })], after: [0] },
    ],
    async (index) => {
      order.push(`begin ${index}`)
      await turns(5)
      order.push(`end ${index}`)
    },
  )
  await turns(30)
  expect(order).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1'])
})

test('a hundred thousand requests that are over at once leave nothing behind and do not exhaust the stack', () => {
  const queue = new RequestQueue(1)
  const requests = Array.from({ length: 100_000 }, () => ({
    items: [itemOf({ userId: 'same' })],
    after: [],
  }))
  let runs = 0
  queue.enter(requests, () => {
    runs += 1
    return undefined
  })
  expect(runs).toBe(100_000)
  expect(queue.isIdle).toBe(true)
})
