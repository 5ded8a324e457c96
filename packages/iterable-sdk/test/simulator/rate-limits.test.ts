import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { rateLimitedResponseSchema } from '@iterelay/iterable-sdk/zod'
import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'

describe('rate limits', () => {
  test('are off, unless asked for', async () => {
    const { client } = createClientProject()
    for (let n = 0; n < 20; n++) await client.lists.getUsers({ listId: 1 }).catch(() => undefined)
    expect(await refusalOf(client.lists.getUsers({ listId: 1 }))).toContain('400')
  })

  test('are those that Iterable documents, with a token back after its time', async () => {
    const { client, pass } = createClientProject({
      rateLimits: true,
      seed: { lists: [{ id: 1, name: 'A' }] },
    })
    const call = (): Promise<string> => refusalOf(client.lists.getSize({ listId: 1 }))
    for (let n = 0; n < 5; n++) expect(await call()).toBe('accepted')
    expect(await call()).toBe(
      '429 RateLimitExceeded: Exceeded rate limit of 5.0 per minute for endpoint: /api/lists/{listId}/size, project: 1',
    )
    // Others have buckets of their own.
    await client.lists.list()
    pass(11_999)
    expect(await call()).toContain('429')
    pass(1)
    expect(await call()).toBe('accepted')
    expect(await call()).toContain('429')
  })

  test('may be ones of the caller, and count per key where Iterable does', async () => {
    const { client } = createClientProject({
      rateLimits: { 'users.update': { requests: 1, per: 'second' } },
    })
    await client.users.update({ email: ana })
    expect(await refusalOf(client.users.update({ email: ana }))).toContain('429')

    const simulator = createIterableSimulator({ rateLimits: true, now: () => 0 })
    const archive = (key: string): Promise<Response> =>
      simulator.fetch('https://api.iterable.com/api/campaigns/archive', {
        method: 'POST',
        headers: { 'Api-Key': key },
        body: '{"campaignIds":[]}',
      })
    for (let n = 0; n < 5; n++) await archive('one')
    expect((await archive('one')).status).toBe(429)
    expect((await archive('two')).status).toBe(200)
  })

  test('count a day where there is a cap', async () => {
    const { client, pass } = createClientProject({ rateLimits: true })
    for (let n = 0; n < 1000; n++) {
      await client.users.forget({ email: ana })
      pass(334)
    }
    expect(await refusalOf(client.users.forget({ email: ana }))).toContain('of 1000.0 per day')
    pass(24 * 60 * 60 * 1000)
    expect(await refusalOf(client.users.forget({ email: ana }))).toBe('accepted')
  })

  test.each([
    ['documented', { rateLimitLimit: 500, rateLimitRemaining: 0, rateLimitReset: 0.01 }, {}],
    ['all', { rateLimitLimit: 500 }, { rateLimitLimit: 5 }],
    ['none', {}, {}],
  ] as const)('tell their numbers as %s', async (rateLimitParams, update, size) => {
    const simulator = createIterableSimulator({ rateLimits: true, rateLimitParams, now: () => 0 })
    const paramsOf = async (path: string, method: string): Promise<unknown> => {
      const ask = (): Promise<Response> =>
        simulator.fetch(`https://api.iterable.com${path}`, {
          method,
          headers: { 'Api-Key': 'k' },
        })
      let response = await ask()
      for (let n = 0; n < 1000 && response.status !== 429; n++) response = await ask()
      const body: unknown = await response.json()
      expect(rateLimitedResponseSchema.safeParse(body).success).toBe(true)
      expect(response.headers.has('Retry-After')).toBe(false)
      return (body as { params: unknown }).params
    }
    expect(await paramsOf('/api/users/update', 'POST')).toMatchObject(update)
    expect(await paramsOf('/api/lists/1/size', 'GET')).toMatchObject(size)
  })

  test('say when to come back in a header where the switch is on', async () => {
    const simulator = createIterableSimulator({
      rateLimits: { 'lists.list': { requests: 1, per: 'minute' } },
      retryAfterHeader: true,
      now: () => 0,
    })
    const list = (): Promise<Response> =>
      simulator.fetch('https://api.iterable.com/api/lists', { headers: { 'Api-Key': 'k' } })
    await list()
    expect((await list()).headers.get('Retry-After')).toBe('60')
  })

  test('that are wrong are told at once', () => {
    const rateLimits = { 'lists.list': { requests: 0, per: 'second' }, nope: 5 } as never
    expect(() => createIterableSimulator({ rateLimits })).toThrow(/lists\.list.*nope/)
  })
})
