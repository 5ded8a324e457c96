import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { isIterableError } from '@iterelay/iterable-sdk'
import { checkSchema, defineProject, pullSchema } from '@iterelay/iterable-sdk/schema'
import { describe, expect, onTestFinished, test } from 'vitest'

import { problemsOf } from '../problems-of.ts'
import { clientOfFields, liveFields } from './live-project.ts'

const now = (): number => Date.UTC(2026, 10, 24, 9, 30)

/** A folder in which names resolve as in this package. */
function folderHere(): string {
  const folder = mkdtempSync(join(import.meta.dirname, '.pulled-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(import.meta.dirname, '../../../../tsconfig.base.json'),
      compilerOptions: { noEmit: true, types: [] },
      include: ['*.ts'],
    }),
  )
  return folder
}

test('the notation, sorted, with a header that says how it was made', async () => {
  const { client, calls } = clientOfFields(liveFields)
  expect(await pullSchema(client, { lists: ['tags'], now })).toBe(
    `// User fields of an Iterable project, read on 2026-11-24. Do not edit; make it again with
// \`await pullSchema(client, { lists: ['tags'] })\` of @iterelay/iterable-sdk/schema.
// Iterable tells the fields of users alone, not those of events, and not which fields hold lists: name those in \`lists\`.

import type { FieldsNotation } from '@iterelay/iterable-sdk/schema'

export const userFields = {
  '2nd': 'string',
  address: {
    position: {
      floor: 'long',
    },
    street: 'string',
  },
  'first name': 'string',
  isStaff: 'boolean',
  'it\\'s': 'string',
  logins: 'nested',
  office_geo_location: 'geo_location',
  orders: [{
    total: 'double',
  }],
  plan: 'string',
  'really??': 'boolean',
  score: 'double',
  seats: 'long',
  settings: 'object',
  tags: 'string[]',
  trialEndsAt: 'date',
} as const satisfies FieldsNotation
`,
  )
  expect(calls).toEqual(['GET /api/users/getFields'])
})

test('an interface', async () => {
  const { client } = clientOfFields(liveFields)
  const text = await pullSchema(client, { as: 'interface', lists: ['tags', 'trialEndsAt'], now })
  expect(text.split('\n').slice(1, 2)).toEqual([
    "// `await pullSchema(client, { as: 'interface', lists: ['tags', 'trialEndsAt'] })` of @iterelay/iterable-sdk/schema.",
  ])
  expect(text.split('\n\n').slice(1).join('\n\n')).toBe(
    `import type { GeoLocation, IterableDate } from '@iterelay/iterable-sdk/schema'

/** Fields of user profiles. */
export interface UserFields {
  '2nd'?: string
  address?: {
    position?: {
      floor?: number
    }
    street?: string
  }
  'first name'?: string
  isStaff?: boolean
  'it\\'s'?: string
  logins?: Record<string, unknown>[]
  office_geo_location?: GeoLocation
  orders?: {
    total?: number
  }[]
  plan?: string
  'really?'?: boolean
  score?: number
  seats?: number
  settings?: Record<string, unknown>
  tags?: string[]
  trialEndsAt?: (Date | IterableDate)[]
}
`,
  )
})

test('a zod schema', async () => {
  const { client } = clientOfFields({ plan: 'string', at: 'date', 'a.b': 'long', rows: 'nested' })
  const text = await pullSchema(client, { as: 'zod', now })
  expect(text.split('\n\n').slice(1).join('\n\n')).toBe(
    `import { isIterableDate, type IterableDate } from '@iterelay/iterable-sdk/schema'
import * as z from 'zod'

const date = () =>
  z.custom<Date | IterableDate>(isIterableDate).meta({ type: 'string', format: 'date-time' })

export const userFields = z.object({
  a: z.object({
    b: z.int().optional(),
  }).optional(),
  at: date().optional(),
  plan: z.string().optional(),
  rows: z.array(z.looseObject({})).optional(),
})
`,
  )
  const plain = await pullSchema(clientOfFields({ plan: 'string' }).client, { as: 'zod', now })
  expect(plain).not.toContain('Date')
})

describe('what was pulled', () => {
  const lists = ['tags', 'orders', 'logins']

  test.each(['fields', 'zod'] as const)('as %s compiles, and is as the project is', async (as) => {
    const { client } = clientOfFields(liveFields)
    const folder = folderHere()
    const file = join(folder, 'user-fields.ts')
    writeFileSync(file, await pullSchema(client, { as, lists, now }))
    writeFileSync(
      join(folder, 'use.ts'),
      `import { createIterableClient } from '@iterelay/iterable-sdk'
import { defineProject } from '@iterelay/iterable-sdk/schema'
import { userFields } from './user-fields.ts'

const project = defineProject({ users: userFields })
const client = createIterableClient({ apiKey: 'key', schema: project })
export const call = () =>
  client.users.update({
    email: 'ana@example.com',
    dataFields: {
      plan: 'pro', seats: 3, trialEndsAt: new Date(), tags: ['a'], "it's": 'x', '2nd': 'y', 'really?': true,
      address: { street: 'Main', position: { floor: 1 } }, orders: [{ total: 1.5 }],
      office_geo_location: { lat: 1, lon: 2 },
    },
  })
export const wrong = () =>
  // @ts-expect-error the wrong type
  client.users.update({ email: 'ana@example.com', dataFields: { seats: 'x' } })
`,
    )
    expect(problemsOf(folder)).toBe('')
    const { userFields } = (await import(pathToFileURL(file).href)) as { userFields: object }
    const project = defineProject({ users: userFields as never })
    const report = await checkSchema(client, project)
    expect(report).toMatchObject({ wrongType: [], notInProject: [], notDeclared: [], ok: true })
    const fine = { plan: 'pro', trialEndsAt: new Date(), 'really?': true, orders: [{ total: 1.5 }] }
    await project('users.update', { dataFields: fine })
    const wrong = { seats: 'x', trialEndsAt: 'tomorrow' }
    expect(() => project('users.update', { dataFields: wrong })).toThrow('schema_mismatch')
  })

  test('as interface compiles', async () => {
    const folder = folderHere()
    const text = await pullSchema(clientOfFields(liveFields).client, { as: 'interface', lists })
    writeFileSync(join(folder, 'user-fields.ts'), text)
    writeFileSync(
      join(folder, 'use.ts'),
      `import { createIterableClient } from '@iterelay/iterable-sdk'
import type { UserFields } from './user-fields.ts'

const client = createIterableClient<{ users: UserFields }>({ apiKey: 'key' })
export const call = () =>
  client.users.update({ email: 'ana@example.com', dataFields: { plan: 'pro', 'really?': true } })
export const wrong = () =>
  // @ts-expect-error the wrong type
  client.users.update({ email: 'ana@example.com', dataFields: { seats: 'x' } })
`,
    )
    expect(problemsOf(folder)).toBe('')
  })

  test.each(['fields', 'interface', 'zod'] as const)(
    'as %s holds names of any kind and nothing else of them',
    async (as) => {
      // Written as JSON, since an object literal would set the prototype.
      const { client } = clientOfFields(
        String.raw`{ "__proto__": "string", "constructor": "long", "a\nb": "string", "*/ alert(1) /*": "string", "\u2028": "string", "': 1, evil: '": "string", "": "string", "a..b": "long", "\\": "string", "odd": "geo_shape", "odder": "\u2028 evil()", "flat_geo_location": "geo_location", "nowhere": "geo_location", "mixed": "string", "mixed.inner": "long", "-": "string" }`,
      )
      const folder = folderHere()
      const file = join(folder, 'user-fields.ts')
      const text = await pullSchema(client, { as, now })
      writeFileSync(file, text)
      expect(problemsOf(folder)).toBe('')
      expect(text).toContain("// Of type 'geo_shape', which is not known here")
      expect(text).toContain("// Iterable says 'string', and lists members of it, too.")
      expect(text).not.toContain('the-secret-key')
      if (as === 'interface') return
      const { userFields } = (await import(pathToFileURL(file).href)) as {
        userFields: { shape?: object }
      }
      const names = Object.keys(userFields.shape ?? userFields)
      expect(names).toContain('__proto__')
      expect(names).toContain("': 1, evil: '")
      expect(names).not.toContain('evil')
    },
  )

  test('cannot be broken out of by the names of lists, which stand in a comment', async () => {
    const { client } = clientOfFields({ 'a\u2028evil()': 'string', 'b\nevil()': 'string' })
    const text = await pullSchema(client, { lists: ['a\u2028evil()', 'b\nevil()'], now })
    expect(text.split(/[\n\u2028]/).filter((line) => line.startsWith('evil'))).toEqual([])
  })

  test('of an empty project is empty', async () => {
    for (const as of ['fields', 'interface', 'zod'] as const) {
      const text = await pullSchema(clientOfFields({}).client, { as, now })
      expect(text).toContain('{}')
    }
  })
})

test("Iterable's own fields are left out unless they are wanted", async () => {
  const { client } = clientOfFields(liveFields)
  expect(await pullSchema(client)).not.toMatch(/email|itblInternal|signupDate/)
  const all = await pullSchema(client, { systemFields: true, now })
  expect(all).toContain('systemFields: true')
  expect(all).toContain("  itblInternal: {\n    emailDomain: 'string',\n  },")
})

test.each([
  ['an unknown style', { as: 'yup' }, `as must be 'fields', 'interface' or 'zod', not "yup"`],
  ['an unknown option', { style: 'zod' }, 'there is no option style'],
  ['no options', null, 'options must be an object, not null'],
  ['a clock that is none', { now: 7 }, 'now must be a function, not 7'],
  ['lists that are none', { lists: 'tags' }, 'lists must be a list of field names'],
  ['a list that is no field', { lists: ['tagz'] }, 'lists: the project has no field "tagz"'],
])('refuses %s', async (_what, options, message) => {
  const { client } = clientOfFields(liveFields)
  await expect(pullSchema(client, options as never)).rejects.toThrow(message)
})

test.each([['null'], ['[]'], ['7'], ['{ "plan": 7 }'], ['{ "plan": null }']])(
  'an answer with %s for fields is no answer',
  async (fields) => {
    const error: unknown = await pullSchema(clientOfFields(fields).client).catch(
      (cause: unknown) => cause,
    )
    expect(isIterableError(error) && [error.code, error.operation]).toEqual([
      'unexpected_answer',
      'users.getFields',
    ])
  },
)
