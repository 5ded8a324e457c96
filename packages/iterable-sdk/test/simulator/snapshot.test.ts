import { createIterableSimulator, type SimulatorSnapshot } from '@iterelay/iterable-sdk/simulator'
import { expect, test } from 'vitest'

import { createTestProject, type TestProject } from './project.ts'

const email = 'ana@example.com'
const mug = { id: 'mug', name: 'Mug', price: 4.5, quantity: 2 }

async function fill({ simulator, send }: TestProject): Promise<void> {
  await send('users.update', { email, userId: 'u1', dataFields: { plan: 'pro', age: 30 } })
  await send('users.update', { userId: 'u2' })
  await send('events.track', { userId: 'u2', eventName: 'Opened', id: 'e', dataFields: { n: 1 } })
  await send('events.track', { email, eventName: 'Opened' })
  await send('events.track', { email: 'nobody@example.com', eventName: 'Opened' })
  const purchase = { user: { email }, items: [mug], total: 9, dataFields: { coupon: 'MAY' } }
  await send('commerce.trackPurchase', purchase)
  await send('commerce.updateCart', { user: { email }, items: [mug] })
  simulator.forget('gone@example.com')
}

test('a snapshot survives JSON and brings everything back, in another simulator too', async () => {
  const first = createTestProject()
  await fill(first)
  const kept: SimulatorSnapshot = JSON.parse(JSON.stringify(first.simulator.snapshot()))

  const second = createTestProject()
  second.simulator.restore(kept)
  expect(second.simulator.summary()).toEqual({ ...first.simulator.summary(), requests: {} })
  expect(second.simulator.events()).toEqual(first.simulator.events())
  expect(second.simulator.purchases()).toEqual(first.simulator.purchases())
  expect(second.simulator.carts()).toEqual(first.simulator.carts())
  expect(await second.read('users.getByEmail', { email })).toEqual(
    await first.read('users.getByEmail', { email }),
  )
  // Types, forgotten users, known ids and the numbering are back, too.
  const mistyped = { email, dataFields: { age: 'old' } }
  expect((await second.send('users.update', mistyped)).status).toBe(400)
  const event = { email, eventName: 'Opened', dataFields: { n: 'one' } }
  expect((await second.send('events.track', event)).status).toBe(400)
  expect((await second.send('users.update', { email: 'gone@example.com' })).status).toBe(409)
  await second.send('events.track', { userId: 'u2', eventName: 'Opened', id: 'e' })
  await second.send('events.track', { email, eventName: 'Opened' })
  expect(second.simulator.summary().events).toBe(first.simulator.summary().events + 1)
})

test('later writes change neither the snapshot nor what was restored from it', async () => {
  const { simulator, send } = createTestProject()
  await send('users.update', { email, dataFields: { o: { a: 1 } } })
  const before = simulator.snapshot()
  await send('users.update', { email, dataFields: { o: { a: 2 } } })
  simulator.restore(before)
  expect(simulator.user(email)?.profile).toEqual({ o: { a: 1 } })
  await send('users.update', { email, dataFields: { o: { a: 3 } }, mergeNestedObjects: true })
  simulator.restore(before)
  expect(simulator.user(email)?.profile).toEqual({ o: { a: 1 } })
})

test('a snapshot of a project of another type is refused', () => {
  const snapshot = createIterableSimulator({ projectType: 'email' }).snapshot()
  const simulator = createIterableSimulator()
  expect(() => simulator.restore(snapshot)).toThrow('type email, not hybrid')
  expect(() => simulator.restore(JSON.parse('{}'))).toThrow('no snapshot')
})

test('reset empties the project, the log and the faults', async () => {
  const project = createTestProject()
  await fill(project)
  const { simulator, send } = project
  simulator.failNext('users.update', { status: 500 })
  simulator.reset()
  expect(simulator.summary()).toEqual(createIterableSimulator().summary())
  expect(simulator.requests()).toEqual([])
  // Neither the fault nor the types nor the forgotten users are left.
  const body = { email: 'gone@example.com', dataFields: { age: 'old' } }
  expect((await send('users.update', body)).status).toBe(200)
})

test('what is handed out to look at does not change the project', async () => {
  const { simulator, send } = createTestProject()
  await send('commerce.updateCart', { user: { email, dataFields: { o: { a: 1 } } }, items: [mug] })
  const user = simulator.user(email)
  Object.assign(Object(user?.profile['o']), { a: 2 })
  Object.assign(Object(user?.cart()[0]), { price: 0 })
  expect(simulator.user(email)?.profile).toEqual({ o: { a: 1 } })
  expect(simulator.user(email)?.cart()).toEqual([mug])
})
