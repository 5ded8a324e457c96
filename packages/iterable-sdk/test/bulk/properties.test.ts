/** Whatever goes in, and whatever goes wrong: what the results say is what the project holds. */
import { createIterableClient } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  type Arbitrary,
} from 'fast-check'
import { expect, test } from 'vitest'

import { collect } from './fake-iterable.ts'

const names = ['ana', 'ben', 'Cy', 'dee', 'eve', 'fay']
const email = oneof(
  constantFrom(...names.map((name) => `${name}@example.com`)),
  constant('no address'),
)

interface Sent {
  email: string
  dataFields: { step: number; level: unknown }
}
const userArbitrary: Arbitrary<Omit<Sent, 'dataFields'> & { level: unknown }> = record({
  email,
  level: oneof({ weight: 9, arbitrary: integer() }, { weight: 1, arbitrary: constant('high') }),
})

test('users: one result each, in order, and the last one delivered is what the project holds', async () => {
  await assert(
    asyncProperty(
      array(userArbitrary, { maxLength: 60 }),
      integer({ min: 1, max: 30 }),
      integer({ min: 1, max: 5 }),
      array(integer({ min: 0, max: 3 }), { maxLength: 5 }),
      async (rows, maxItems, concurrency, faults) => {
        const simulator = createIterableSimulator({ projectType: 'email', maxBulkItems: 20 })
        const client = createIterableClient({
          apiKey: 'key',
          fetch: simulator.fetch,
          sleep: () => Promise.resolve(),
        })
        await client.users.update({ email: 'first@example.com', dataFields: { level: 1, step: 0 } })
        simulator.forget('eve@example.com')
        for (const times of faults) {
          simulator.failNext('users.bulkUpdate', { networkError: true }, times)
          simulator.failNext('users.bulkUpdate', { status: 429 }, 1)
        }
        const items: Sent[] = rows.map((row, step) => ({
          email: row.email,
          dataFields: { step, level: row.level },
        }))
        const run = bulk(client, 'users.bulkUpdate', items, { maxItems, concurrency })
        const { values, error } = await collect(run)
        if (error !== undefined) {
          // Only when everything that was sent was refused: then nothing was delivered at all.
          expect(run.progress.delivered).toBe(0)
          return
        }
        expect(values.map(({ index }) => index)).toEqual(items.map((_, index) => index))
        expect(run.progress.total).toBe(items.length)
        const last = new Map<string, number>()
        for (const { status, item, index } of values) {
          if (status === 'delivered') last.set((item as Sent).email.toLowerCase(), index)
        }
        const held = simulator
          .users()
          .filter((one) => one.email !== 'first@example.com')
          .map((one) => [one.email, one.profile['step']] as const)
        // Under faults that outlast the retries, a batch that failed may still be missing; what was delivered is there.
        expect(new Map(held)).toEqual(last)
        for (const value of values) {
          const { email: address, dataFields } = value.item as Sent
          if (value.status === 'rejected') {
            const isGood = !/^(no|eve)/.test(address) && typeof dataFields.level === 'number'
            expect(isGood).toBe(false)
          }
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('events: every one delivered is held once, and no other', async () => {
  const event = record({
    userId: constantFrom('a', 'b', 'stranger'),
    eventName: constantFrom('Open', 'Click', 'Secret'),
  })
  await assert(
    asyncProperty(
      array(event, { maxLength: 50 }),
      integer({ min: 1, max: 20 }),
      async (rows, maxItems) => {
        const simulator = createIterableSimulator({ disallowedEventNames: ['Secret'] })
        const client = createIterableClient({ apiKey: 'key', fetch: simulator.fetch })
        await client.users.bulkUpdate({ users: [{ userId: 'a' }, { userId: 'b' }] })
        const items = rows.map((row, at) => ({ ...row, id: `e-${at}` }))
        const { values } = await collect(bulk(client, 'events.trackBulk', items, { maxItems }))
        expect(values.map((value) => ('code' in value ? value.code : value.status))).toEqual(
          rows.map(({ userId, eventName }) =>
            eventName === 'Secret'
              ? 'event_name_not_allowed'
              : userId === 'stranger'
                ? 'unknown_user'
                : 'delivered',
          ),
        )
        const held = simulator.events().map(({ id }) => id)
        const delivered = values.flatMap(({ status, item }) =>
          status === 'delivered' ? [item.id] : [],
        )
        expect(held).toHaveLength(delivered.length)
        expect(new Set(held)).toEqual(new Set(delivered))
      },
    ),
  )
})
