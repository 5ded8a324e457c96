import { createIterableClient, isIterableError } from '@iterelay/iterable-sdk'
import { createIterableSimulator, type Fault } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'
const lists = 'https://api.iterable.com/api/lists'
const headers = { 'Api-Key': 'test' }

describe('an answer that goes wrong on the way', () => {
  test.each([
    ['resetBody', { resetBody: true }],
    ['truncateBody', { truncateBody: true }],
    ['contentType', { contentType: 'text/html' }],
  ] as const)('%s leaves the write done', async (_name, fault) => {
    const { client, simulator } = createClientProject()
    simulator.failNext('users.update', fault)
    await client.users.update({ email: ana }).catch(() => undefined)
    expect(simulator.users()).toHaveLength(1)
    expect(simulator.requests()[0]?.status).toBe(200)
  })

  test('breaks in the middle of its body', async () => {
    const { simulator, client } = createClientProject()
    simulator.failNext('lists.list', { resetBody: true }, 2)
    const response = await simulator.fetch(lists, { headers })
    const reader = response.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"list')
    await expect(reader?.read()).rejects.toThrow(TypeError)
    const error: unknown = await client.lists.list().catch((thrown: unknown) => thrown)
    expect(isIterableError(error) && error.code).toBe('network_error')
  })

  test('ends early, as if it were complete', async () => {
    const { simulator } = createClientProject()
    simulator.failNext('lists.list', { truncateBody: true })
    expect(await (await simulator.fetch(lists, { headers })).text()).toBe('{"list')
  })

  test('says that it is of another type', async () => {
    const { simulator } = createClientProject()
    simulator.failNext('lists.list', { contentType: 'text/html' })
    const response = await simulator.fetch(lists, { headers })
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.json()).toEqual({ lists: [] })
  })

  test('is only one of the things at a time, and what is no fault is told', () => {
    const { simulator } = createClientProject()
    const both = { resetBody: true, truncateBody: true } as unknown as Fault
    expect(() => simulator.failNext('lists.list', both)).toThrow('exactly one of')
    const none = { reset: true } as unknown as Fault
    expect(() => simulator.failNext('lists.list', none)).toThrow('there is no option reset')
  })
})

describe('chaos', () => {
  async function outcomes(seed: number, rate = 0.5): Promise<string[]> {
    const simulator = createIterableSimulator({ chaos: { seed, rate } })
    const client = createIterableClient({ apiKey: 'k', fetch: simulator.fetch, retry: false })
    const found: string[] = []
    for (let n = 0; n < 40; n++) found.push(await refusalOf(client.lists.list()))
    return found
  }

  test('goes wrong the same way for the same seed, and otherwise for another', async () => {
    const first = await outcomes(1)
    expect(await outcomes(1)).toEqual(first)
    expect(await outcomes(2)).not.toEqual(first)
    const wrong = first.filter((outcome) => outcome !== 'accepted').length
    expect(wrong).toBeGreaterThan(10)
    expect(wrong).toBeLessThan(30)
    expect(new Set(first).size).toBeGreaterThan(3)
  })

  test('goes as often wrong as told', async () => {
    expect(await outcomes(1, 0)).toEqual(Array<string>(40).fill('accepted'))
    const simulator = createIterableSimulator({
      chaos: { seed: 1, rate: 1, faults: [{ status: 500 }, { networkError: true }] },
    })
    const client = createIterableClient({ apiKey: 'k', fetch: simulator.fetch, retry: false })
    for (let n = 0; n < 40; n++) {
      expect(await refusalOf(client.lists.list())).not.toBe('accepted')
    }
  })

  test('goes for some operations and faults alone, and begins anew with reset', async () => {
    const { client, simulator } = createClientProject({
      chaos: { seed: 7, rate: 0.5, faults: [{ status: 503 }], operations: ['lists.list'] },
    })
    const run = async (): Promise<string[]> => {
      const found: string[] = []
      for (let n = 0; n < 10; n++) {
        expect(await refusalOf(client.users.update({ email: ana }))).toBe('accepted')
        found.push(await refusalOf(client.lists.list()))
      }
      return found
    }
    const first = await run()
    expect(new Set(first.map((outcome) => outcome.slice(0, 3)))).toEqual(new Set(['acc', '503']))
    simulator.reset()
    expect(await run()).toEqual(first)
  })

  test('a client that tries again gets through it', async () => {
    const simulator = createIterableSimulator({ chaos: { seed: 3, rate: 0.3 } })
    const client = createIterableClient({
      apiKey: 'k',
      fetch: simulator.fetch,
      retry: { maxAttempts: 9, baseDelayMs: 1, maxDelayMs: 2 },
    })
    for (let n = 0; n < 20; n++) {
      await client.users.update({ email: `u${n}@example.com` })
    }
    expect(simulator.users()).toHaveLength(20)
  })

  test('that is wrong is told at once', () => {
    const chaos = { seed: 0.5, rate: 2, faults: [{}], operations: ['nope'] } as never
    expect(() => createIterableSimulator({ chaos })).toThrow(/seed.*rate.*faults.*operations/)
  })
})
