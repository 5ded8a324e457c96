import { isIterableError } from '@iterelay/iterable-sdk'
import { defineProject, type StandardSchema } from '@iterelay/iterable-sdk/schema'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'

import { clientOf, errorOf, issuesOf } from './refused-calls.ts'

const email = 'ana@example.com'

const profile = z.object({
  plan: z.enum(['free', 'pro']),
  seats: z.int().min(1),
  trialEndsAt: z.union([z.date(), z.iso.datetime()]),
  address: z.object({ street: z.string(), zip: z.string().optional() }),
  settings: z.looseObject({}),
})
const project = defineProject({
  users: profile,
  events: { 'Trial Started': z.object({ days: z.number() }), Searched: z.looseObject({}) },
})

function update(dataFields: object): Promise<string[]> {
  const body = { email, dataFields: dataFields as Record<string, unknown> }
  return issuesOf(clientOf(project).client.users.update(body))
}

/** A schema with a say of its own. */
function schemaThat(validate: (value: unknown) => unknown): StandardSchema<object> {
  return {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: validate as StandardSchema<object>['~standard']['validate'],
    },
  }
}

describe('a zod schema', () => {
  test.each([
    ['part of a profile', { plan: 'pro' }],
    ['null, which removes a field', { plan: null, seats: 2 }],
    ["Iterable's own fields", { signupSource: 'API' }],
    ['a Date', { trialEndsAt: new Date(0) }],
    ['members that a loose object takes', { settings: { anything: 1 } }],
  ])('takes %s', async (_what, dataFields) => {
    const { client, sent } = clientOf(project)
    await client.users.update({ email, dataFields })
    expect(sent).toEqual([JSON.parse(JSON.stringify({ email, dataFields }))])
  })

  test.each([
    ['a wrong value', { plan: 'gold' }, 'refused /dataFields/plan does not fit its schema'],
    ['a wrong type', { seats: 'x' }, 'wrong_type /dataFields/seats must be number'],
    [
      'a member',
      { address: { street: 1 } },
      'wrong_type /dataFields/address/street must be string',
    ],
    ['part of an object', { address: {} }, 'missing /dataFields/address/street is missing'],
    [
      'a name that it does not declare',
      { plam: 'pro' },
      'unknown_field /dataFields/plam is not declared (did you mean "plan"?)',
    ],
    [
      'a member that it does not declare',
      { address: { street: 'Main', zipp: 1 } },
      'unknown_field /dataFields/address/zipp is not declared (did you mean "zip"?)',
    ],
  ])('refuses %s', async (_what, dataFields, issue) => {
    expect(await update(dataFields)).toEqual([issue])
  })

  test('is asked, then Iterable is thought of: a date that zod takes and Iterable does not', async () => {
    expect(await update({ trialEndsAt: '2026-11-24T09:30:00Z' })).toEqual([
      expect.stringContaining('wrong_type /dataFields/trialEndsAt must be date, not text that'),
    ])
  })

  test('of an event must be met in full', async () => {
    const { client } = clientOf(project)
    expect(await issuesOf(client.events.track({ email, eventName: 'Trial Started' }))).toEqual([
      'missing /dataFields/days is missing',
    ])
    await client.events.track({ email, eventName: 'Searched', dataFields: { any: 1 } })
  })

  test('that is strict says the same of unknown fields, and lets those of Iterable through', async () => {
    const strict = defineProject({ users: z.strictObject({ plan: z.string() }) })
    const { client, sent } = clientOf(strict)
    await client.users.update({ email, dataFields: { email: 'ben@example.com' } })
    expect(sent).toHaveLength(1)
    expect(await issuesOf(client.users.update({ email, dataFields: { plam: 1 } }))).toEqual([
      'unknown_field /dataFields/plam is not declared (did you mean "plan"?)',
    ])
  })

  test('judges what is given, and what it makes of it is not sent', async () => {
    const changing = defineProject({
      users: z.object({
        plan: z.string().transform((text) => text.length),
        source: z.string().default('ad'),
      }),
    })
    const { client, sent } = clientOf(changing)
    await client.users.update({ email, dataFields: { plan: 'pro' } })
    expect(sent).toEqual([{ email, dataFields: { plan: 'pro' } }])
  })

  test('that refers to itself is read as far as it goes', async () => {
    interface Folder {
      name: string
      folders?: Folder[] | undefined
    }
    const folder: z.ZodType<Folder, Folder> = z.object({
      name: z.string(),
      folders: z.lazy(() => z.array(folder)).optional(),
    })
    const nested = defineProject({ users: z.object({ root: folder }) })
    const { client } = clientOf(nested)
    const call = client.users.update({
      email,
      dataFields: { root: { name: 'a', folders: [{ name: 1 }], other: 1 } },
    })
    expect((await issuesOf(call)).toSorted()).toEqual([
      'unknown_field /dataFields/root/other is not declared',
      'wrong_type /dataFields/root/folders/0/name must be string',
    ])
  })
})

test('a zod schema that refers to itself in many places is read once for each', () => {
  type Tree = { [name: string]: Tree | undefined }
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const tree: z.ZodType<Tree, Tree> = z.lazy(() =>
    z.object(Object.fromEntries(names.map((name) => [name, tree.optional()]))),
  )
  const { userFields } = defineProject({ users: z.object({ tree }) })
  expect(userFields?.map(({ name }) => name)).toEqual([
    'tree',
    ...names.map((name) => `tree.${name}`),
  ])
})

describe('a schema that does not describe itself', () => {
  const small = mini.object({ plan: mini.string(), seats: mini.optional(mini.number()) })

  test('judges alone: it takes fields that it does not know', async () => {
    const alone = defineProject({ users: small })
    expect(alone.userFields).toBeUndefined()
    const { client, sent } = clientOf(alone)
    await client.users.update({ email, dataFields: { plam: 'pro' } })
    expect(sent).toHaveLength(1)
    expect(await issuesOf(client.users.update({ email, dataFields: { plan: 1 } }))).toEqual([
      'wrong_type /dataFields/plan must be string',
    ])
  })

  test('is described by toJsonSchema', async () => {
    const described = defineProject(
      { users: small },
      {
        toJsonSchema: (schema) =>
          mini.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
      },
    )
    expect(described.userFields).toEqual([
      { name: 'plan', types: ['string'], isOpen: false },
      { name: 'seats', types: ['double'], isOpen: false },
    ])
    const { client } = clientOf(described)
    expect(await issuesOf(client.users.update({ email, dataFields: { plam: 'pro' } }))).toEqual([
      'unknown_field /dataFields/plam is not declared (did you mean "plan"?)',
    ])
  })

  test('whose describing fails is refused at once', () => {
    const toJsonSchema = (): never => {
      throw new Error('cannot')
    }
    expect(() => defineProject({ users: small }, { toJsonSchema })).toThrow(
      '[invalid_option] toJsonSchema fails for users: cannot',
    )
  })
})

describe('an asynchronous schema', () => {
  const taken = schemaThat((value) =>
    Promise.resolve(
      (value as { plan?: string }).plan === 'taken'
        ? { issues: [{ message: 'taken is taken', path: [{ key: 'plan' }] }] }
        : { value },
    ),
  )

  test('is waited for, and the issues of a bulk are in the order of its items', async () => {
    const { client, sent } = clientOf(defineProject({ users: taken }))
    await client.users.update({ email, dataFields: { plan: 'free' } })
    expect(sent).toHaveLength(1)
    const users = ['taken', 'free', 'taken'].map((plan) => ({ email, dataFields: { plan } }))
    expect(await issuesOf(client.users.bulkUpdate({ users }))).toEqual([
      'refused /users/0/dataFields/plan does not fit its schema',
      'refused /users/2/dataFields/plan does not fit its schema',
    ])
    expect(sent).toHaveLength(1)
  })

  test('sends what was given when the call was made', async () => {
    const { client, sent } = clientOf(defineProject({ users: taken }))
    const body = { email, dataFields: { plan: 'free' } }
    const call = client.users.update(body)
    body.dataFields.plan = 'changed later'
    await call
    expect(sent).toEqual([{ email, dataFields: { plan: 'free' } }])
  })

  test('that never answers is waited for until an abort', async () => {
    const silent = defineProject({ users: schemaThat(() => new Promise(() => undefined)) })
    const { client, sent } = clientOf(silent)
    const controller = new AbortController()
    const body = { email, dataFields: {} }
    const call = client.users.update(body, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
    await expect(client.users.update(body, { signal: controller.signal })).rejects.toThrow('enough')
    expect(sent).toEqual([])
  })

  test('that rejects is a mistake in the program', async () => {
    const failing = schemaThat(() => Promise.reject(new Error('database is gone')))
    const { client, sent } = clientOf(defineProject({ users: failing }))
    const error = await errorOf(client.users.update({ email, dataFields: {} }))
    expect(error.message).toBe('[invalid_option] the schema of users rejected; nothing was sent')
    expect(error.cause).toMatchObject({ message: 'database is gone' })
    expect(sent).toEqual([])
  })

  test('beside one that throws at once leaves no rejection without an owner', async () => {
    const both = defineProject({
      users: schemaThat(() => Promise.reject(new Error('later'))),
      items: schemaThat(() => {
        throw new Error('at once')
      }),
    })
    const error = await errorOf(
      clientOf(both).client.commerce.updateCart({
        user: { email, dataFields: {} },
        items: [{ id: '1', name: 'Cup', price: 9, quantity: 1, dataFields: {} }],
      }),
    )
    expect(error.message).toContain('the schema of items threw')
    // An unhandled rejection would fail the run.
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
})

describe('a broken schema', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'fine'],
    ['issues that are no list', { issues: 'many' }],
  ])('that answers %s is a mistake in the program', async (_what, result) => {
    const { client, sent } = clientOf(defineProject({ users: schemaThat(() => result) }))
    const error = await errorOf(client.users.update({ email, dataFields: { plan: 'x' } }))
    expect(error.message).toBe(
      '[invalid_option] the schema of users gave no result of Standard Schema; nothing was sent',
    )
    expect(sent).toEqual([])
  })

  test('that throws is one, too; the message holds nothing that it said', async () => {
    const throwing = schemaThat((value) => {
      throw new Error(`cannot take ${JSON.stringify(value)}`)
    })
    const events = defineProject({ events: { 'Trial Started': throwing } })
    const call = clientOf(events).client.events.track({
      email,
      eventName: 'Trial Started',
      dataFields: { plan: 'secret' },
    })
    const error = await errorOf(call)
    expect(isIterableError(error)).toBe(true)
    expect(error.message).toBe(
      '[invalid_option] the schema of events.Trial Started threw; nothing was sent',
    )
  })

  test('whose issues are of any shape is survived, and its messages are not repeated', async () => {
    const odd = schemaThat(() => ({
      issues: [
        null,
        { message: 'the value was secret' },
        { message: '', path: 'plan' },
        { message: '', path: [Symbol('s'), 0, { key: 'x' }] },
        // As ArkType says it
        { message: '', path: ['plan'], expected: 'plan must be "free" or "pro" (was "secret")' },
        { message: '', path: ['seats'], expected: 'a number' },
      ],
    }))
    const { client } = clientOf(defineProject({ users: odd }))
    const error = await errorOf(
      client.users.update({ email, dataFields: { plan: 'x', seats: 'y' } }),
    )
    expect(error.code).toBe('schema_mismatch')
    expect(error.message).toContain('plan does not fit its schema; seats must be number')
    expect(error.message + JSON.stringify(error.cause)).not.toContain('secret')
  })

  test('whose JSON Schema is of any shape declares nothing', () => {
    for (const json of [null, 7, 'x', [], { type: 'string' }, { $ref: '#/$defs/gone' }, {}]) {
      const base = schemaThat((value) => ({ value }))['~standard']
      const schema = { '~standard': { ...base, jsonSchema: { input: () => json as never } } }
      expect(defineProject({ users: schema }).userFields).toBeUndefined()
    }
  })
})

test('what is declared is read from JSON Schema', () => {
  const declared = defineProject({
    users: z.object({
      text: z.string().nullable(),
      day: z.iso.date(),
      at: z.date().optional(),
      count: z.int(),
      ratio: z.number(),
      flag: z.boolean(),
      either: z.union([z.string(), z.int()]),
      level: z.literal([1, 2]),
      texts: z.array(z.string()),
      office_geo_location: z.object({ lat: z.number(), lon: z.number() }),
      both: z.intersection(z.object({ a: z.string() }), z.object({ b: z.int() })),
      open: z.record(z.string(), z.number()),
      rows: z.array(z.object({ id: z.int() })),
      any: z.unknown(),
      nothing: z.null(),
    }),
  })
  expect(
    declared.userFields?.map(({ name, types, isOpen }) => [
      name,
      types.join(' '),
      ...(isOpen ? ['open'] : []),
    ]),
  ).toEqual([
    ['text', 'string'],
    ['day', 'date'],
    ['at', 'date'],
    ['count', 'long'],
    ['ratio', 'double'],
    ['flag', 'boolean'],
    ['either', 'string long'],
    ['level', 'long'],
    ['texts', 'string'],
    ['office_geo_location', 'geo_location', 'open'],
    ['both', 'object'],
    ['both.a', 'string'],
    ['both.b', 'long'],
    ['open', 'object', 'open'],
    ['rows', 'nested'],
    ['rows.id', 'long'],
    ['any', '', 'open'],
    ['nothing', '', 'open'],
  ])
})
