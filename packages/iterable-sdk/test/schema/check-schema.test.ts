import { checkSchema, defineProject, formatReport, pullSchema } from '@iterelay/iterable-sdk/schema'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'

import { clientOfFields, liveFields } from './live-project.ts'
import { project } from './project.ts'

test('tells what is of another type, not yet there, and not declared', async () => {
  const { client, calls } = clientOfFields({ ...liveFields, seats: 'string', legacyPlan: 'string' })
  const report = await checkSchema(client, project)
  expect(report).toEqual({
    ok: false,
    wrongType: [{ field: 'seats', declared: ['long'], live: 'string' }],
    notInProject: [
      { field: 'address.zip', declared: ['string'] },
      { field: 'orders.note', declared: ['string'] },
      { field: 'whatever', declared: [] },
    ],
    notDeclared: [
      { field: '2nd', live: 'string' },
      { field: 'address.position.floor', live: 'long' },
      { field: 'first name', live: 'string' },
      { field: "it's", live: 'string' },
      { field: 'legacyPlan', live: 'string' },
      { field: 'really?', live: 'boolean' },
    ],
    limit: { used: 22, limit: 1000, left: 978, leftAfterDeclared: 975 },
  })
  expect(calls).toEqual(['GET /api/users/getFields'])
  expect(formatReport(report)).toBe(`Of another type in the project, which refuses the declared one:
  seats: declared long, is string

Declared, but without a value in the project (the first one fixes the type for ever):
  address.zip: string
  orders.note: string
  whatever: anything

In the project, but not declared:
  2nd: string
  address.position.floor: long
  first name: string
  it's: string
  legacyPlan: string
  really?: boolean

22 of 1000 user fields are used: 978 left, 975 after all that are declared.`)
})

test('a project as declared has nothing to tell', async () => {
  const { client } = clientOfFields({ plan: 'string', email: 'string', devices: 'nested' })
  const report = await checkSchema(client, defineProject({ users: { plan: 'string' } }))
  expect(report.ok).toBe(true)
  expect(formatReport(report)).toBe(
    'The project is as declared.\n3 of 1000 user fields are used: 997 left.',
  )
})

describe('types', () => {
  test.each([
    ['whole and fractional numbers go together', 'long', 'double', true],
    ['and the other way round', 'double', 'long', true],
    ['a date is no text', 'date', 'string', false],
    ['text is no date', 'string', 'date', false],
    ['a list of texts is text', 'string[]', 'string', true],
    ['a type of tomorrow is none of today', 'string', 'keyword', false],
    ['an object is no list of them', 'object', 'nested', false],
    ['anything is fine', 'unknown', 'date', true],
  ])('%s', async (_what, declared, live, fits) => {
    const { client } = clientOfFields({ a: live })
    const { wrongType } = await checkSchema(
      client,
      defineProject({ users: { a: declared } as never }),
    )
    expect(wrongType).toEqual(
      fits ? [] : [{ field: 'a', declared: [declared.replace('[]', '')], live }],
    )
  })

  test('of a zod schema are known, dates among them', async () => {
    const users = z.object({
      a: z.union([z.string(), z.number()]),
      b: z.date(),
      c: z.object({ d: z.boolean() }),
      e: z.record(z.string(), z.unknown()),
    })
    const { client } = clientOfFields({
      a: 'boolean',
      b: 'string',
      'c.d': 'boolean',
      e: 'object',
      'e.anything': 'long',
    })
    const { wrongType, notInProject, notDeclared } = await checkSchema(
      client,
      defineProject({ users }),
    )
    expect(wrongType).toEqual([
      { field: 'a', declared: ['string', 'double'], live: 'boolean' },
      { field: 'b', declared: ['date'], live: 'string' },
    ])
    expect([notInProject, notDeclared]).toEqual([[], []])
  })
})

describe('the limit', () => {
  const { client } = clientOfFields({ a: 'string', b: 'string', c: 'string' })

  test('is one less with every declared field that has no value yet', async () => {
    const declared = defineProject({ users: { a: 'string', b: 'string', c: 'string', d: 'long' } })
    const enough = await checkSchema(client, declared, { fieldLimit: 4 })
    expect(enough.limit).toEqual({ used: 3, limit: 4, left: 1, leftAfterDeclared: 0 })
    const short = await checkSchema(client, declared, { fieldLimit: 3 })
    expect(short.limit.leftAfterDeclared).toBe(-1)
    expect(short.ok).toBe(false)
  })

  test('passed already is told, too', async () => {
    const declared = defineProject({ users: { a: 'string', b: 'string', c: 'string' } })
    const report = await checkSchema(client, declared, { fieldLimit: 2 })
    expect(report).toMatchObject({ ok: false, limit: { left: -1 } })
    expect(formatReport(report)).toBe('3 of 2 user fields are used: -1 left.')
  })

  test.each([[0], [-1], [1.5], [Number.NaN], ['1000']])('cannot be %s', async (fieldLimit) => {
    const call = checkSchema(client, project, { fieldLimit: fieldLimit as number })
    await expect(call).rejects.toThrow('fieldLimit must be a whole number above 0')
  })
})

test.each([
  ['without users', defineProject({ events: { Opened: {} } })],
  ['whose schema does not describe itself', defineProject({ users: mini.object({}) })],
])('a project %s cannot be compared, and nothing is asked', async (_what, declared) => {
  const { client, calls } = clientOfFields({})
  await expect(checkSchema(client, declared)).rejects.toThrow(
    'declares no fields of users, or in a schema that cannot be described',
  )
  expect(calls).toEqual([])
})

test.each([
  ['no project', undefined, {}, 'project must be one that defineProject made'],
  ['sections alone', { users: {} }, {}, 'project must be one that defineProject made'],
  ['no options', project, null, 'options must be an object, not null'],
  ['an unknown option', project, { limit: 5 }, 'there is no option limit'],
])('refuses %s', async (_what, declared, options, message) => {
  const { client } = clientOfFields({})
  await expect(checkSchema(client, declared as never, options as never)).rejects.toThrow(message)
})

test.each([[undefined], [{}], [{ users: {} }]])('refuses %s for a client', async (client) => {
  await expect(checkSchema(client as never, project)).rejects.toThrow(
    '[invalid_option] client must be one that createIterableClient made',
  )
})

test('names with line ends cannot forge a line of the report', async () => {
  const { client } = clientOfFields({ 'a\nThe project is as declared.': 'string' })
  const report = await checkSchema(client, defineProject({ users: {} }))
  expect(formatReport(report)).toContain(String.raw`  a\nThe project is as declared.: string`)
})

test('an abort ends the call', async () => {
  const { client } = clientOfFields({})
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(checkSchema(client, project, { signal })).rejects.toThrow('enough')
  await expect(pullSchema(client, { signal })).rejects.toThrow('enough')
  const wrong = { timeoutMs: 0, retry: { maxAttempts: 0 } }
  const words = /timeoutMs must be .*; retry.maxAttempts must be/
  await expect(checkSchema(client, project, wrong)).rejects.toThrow(words)
  await expect(pullSchema(client, wrong)).rejects.toThrow(words)
})
