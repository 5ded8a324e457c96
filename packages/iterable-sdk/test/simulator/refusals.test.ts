import { operations, type OperationId } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { iterableApiResponseSchema, iterableAreaErrorSchema } from '@iterelay/iterable-sdk/zod'
import { describe, expect, test } from 'vitest'

import { sendExample, type Instead } from '../send-example.ts'
import { documentedStatuses, operationModels } from '../zod/document.ts'
import { fullSeed } from './full-seed.ts'

const ids = Object.keys(operations) as OperationId[]
const strangers = {
  stranger: 'no@example.com',
  forgotten: 'gone@example.com',
  malformed: 'foo@',
  number: 5,
  null: null,
}

/** A value in which texts and numbers are others, so that nothing in the project has them. */
function scramble(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scramble)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, scramble(member)]))
  }
  if (typeof value === 'number') return value + 987_654
  return typeof value === 'string' ? `${value}-x` : value
}

/** Ways to ask for what cannot be done, or not quite. */
function attempts(id: OperationId): Instead[] {
  const model = operationModels.find((each) => each.id === id)
  const body = model?.bodyExample
  const path = model?.path.replaceAll(/\{(\w+)\}/g, '987654') ?? ''
  const bodies: unknown[] =
    body === undefined
      ? []
      : [
          {},
          [],
          'text',
          scramble(body),
          ...Object.values(strangers).map((email) => ({ ...Object(body), email })),
          ...Object.values(strangers).map((recipientEmail) => ({
            ...Object(body),
            recipientEmail,
          })),
          { ...Object(body), email: 'ana@example.com', userId: 'user-42' },
          { ...Object(body), user: { email: 'ana@example.com', userId: 'user-42' } },
        ]
  return [
    { query: '' },
    { path },
    { query: 'email=no@example.com&userId=x&count=x&listId=x&page=-1&pageSize=0&limit=-5' },
    {
      query: 'email=no@example.com&count=5&listId=9&page=9&pageSize=9999&templateId=1&messageId=x',
    },
    ...bodies.map((each) => ({ body: each })),
  ]
}

describe('whatever is asked, the answer has a documented status and one of the three forms', () => {
  test.each(ids)('%s', async (id) => {
    for (const projectType of ['email', 'userId', 'hybrid'] as const) {
      const seed = fullSeed()
      const users = [...(seed.users ?? [])].map((user, at) => ({
        userId: `seeded-${at}`,
        email: `seeded-${at}@example.com`,
        ...user,
      }))
      const simulator = createIterableSimulator({ projectType, seed: { ...seed, users } })
      const known = new Set([...documentedStatuses(id), 401, 413])
      for (const instead of attempts(id)) {
        const { status, body } = await sendExample(simulator, id, instead)
        const what = { id, projectType, instead, status, body }
        if (!known.has(status)) expect(what).toBe('of a documented status')
        if (status < 400 || typeof body === 'string') continue
        const fits =
          iterableApiResponseSchema.safeParse(body).success ||
          iterableAreaErrorSchema.safeParse(body).success
        if (!fits) expect(what).toBe('an envelope')
      }
    }
  })
})
