/** Compiled, never run: what `defineProject` makes the compiler know. */
import {
  createIterableClient,
  type IterableClient,
  type ProjectTypes,
} from '@iterelay/iterable-sdk'
import {
  defineProject,
  iterableDate,
  type GeoLocation,
  type IterableDate,
  type ProjectSchema,
  type StandardSchema,
} from '@iterelay/iterable-sdk/schema'
import * as z from 'zod'
import * as mini from 'zod/mini'

import type { Equal, Expect } from '../types/equal.ts'

type TypesOf<Schema> = Schema extends ProjectSchema<infer P> ? P : never

const written = defineProject({
  users: {
    plan: 'string',
    'seats?': 'long',
    score: 'double',
    isStaff: 'boolean',
    trialEndsAt: 'date',
    tags: 'string[]',
    days: 'date[]',
    office_geo_location: 'geo_location',
    address: { street: 'string' },
    orders: [{ total: 'double' }],
    settings: 'object',
    logins: 'nested',
    whatever: 'unknown',
  },
  events: {
    'Trial Started': { days: 'long', 'source?': 'string', at: [{ page: 'string' }] },
    'Logged Out': {},
  },
})

interface Written {
  users: {
    plan?: string
    seats?: number
    score?: number
    isStaff?: boolean
    trialEndsAt?: Date | IterableDate
    tags?: string[]
    days?: (Date | IterableDate)[]
    office_geo_location?: GeoLocation
    address?: { street?: string }
    orders?: { total?: number }[]
    settings?: Record<string, unknown>
    logins?: Record<string, unknown>[]
    whatever?: unknown
  }
  events: {
    'Trial Started': { days: number; at: { page: string }[]; source?: string }
    'Logged Out': Record<string, never>
  }
}

const zod = defineProject({
  users: z.object({ plan: z.enum(['free', 'pro']), trialEndsAt: z.date() }),
  events: {
    Searched: z.object({ query: z.string(), page: z.number().default(1) }),
    Opened: mini.object({ id: mini.string() }),
    'Logged Out': {},
  },
  items: z.object({ color: z.string().transform((text) => text.length) }),
})

export type Inferred = [
  Expect<Equal<TypesOf<typeof written>['users'], Written['users']>>,
  Expect<Equal<TypesOf<typeof written>['events'], Written['events']>>,
  Expect<Equal<keyof TypesOf<typeof written>, 'users' | 'events'>>,
  Expect<Equal<TypesOf<typeof zod>['users'], { plan: 'free' | 'pro'; trialEndsAt: Date }>>,
  // What a schema takes, not what it makes of it.
  Expect<Equal<TypesOf<typeof zod>['items'], { color: string }>>,
  Expect<Equal<TypesOf<typeof zod>['events']['Opened'], { id: string }>>,
]

const email = 'ana@example.com'

export async function calls(): Promise<void> {
  const client = createIterableClient({ apiKey: 'key', schema: written })
  await client.users.update({
    email,
    dataFields: {
      plan: null,
      trialEndsAt: iterableDate(0),
      office_geo_location: { lat: 1, lon: 2 },
      address: {},
      orders: [{ total: 1 }],
    },
  })
  void client.users.update({
    email,
    dataFields: {
      plan: 'pro',
      address: {
        // @ts-expect-error a misspelt member
        streat: 'Main',
      },
    },
  })
  void client.events.track({
    email,
    eventName: 'Logged Out',
    // @ts-expect-error it has no fields
    dataFields: { days: 1 },
  })
  void client.events.track({
    email,
    eventName: 'Trial Started',
    dataFields: {
      // @ts-expect-error the wrong type
      days: '14',
      at: [],
    },
  })
  const { user } = await client.users.getByEmail({ email })
  const ends: IterableDate | undefined = user?.dataFields?.trialEndsAt
  const any: IterableClient = client

  const withZod = createIterableClient({ apiKey: 'key', schema: zod })
  await withZod.users.update({ email, dataFields: { trialEndsAt: new Date() } })
  const { user: other } = await withZod.users.getByEmail({ email })
  const read: IterableDate | undefined = other?.dataFields?.trialEndsAt
  await withZod.events.track({ email, eventName: 'Searched', dataFields: { query: 'cups' } })
  void withZod.users.update({
    email,
    dataFields: {
      // @ts-expect-error not one of the values
      plan: 'gold',
    },
  })
  void [ends, any, read]
}

export function wrongDeclarations(): void {
  defineProject({
    users: {
      // @ts-expect-error no type of Iterable's
      seats: 'number',
    },
  })
  defineProject({
    // @ts-expect-error no section
    user: {},
  })
  defineProject({
    // @ts-expect-error a schema of no object
    users: z.string(),
  })
  defineProject({
    users: {
      // @ts-expect-error a schema for one field
      plan: z.string(),
    },
  })
  defineProject(
    {},
    {
      // @ts-expect-error no policy
      onUnknown: 'warn',
    },
  )
  createIterableClient({
    apiKey: 'key',
    // @ts-expect-error sections alone check nothing
    schema: { users: { plan: 'string' } },
  })
  // @ts-expect-error the schema is that of another project
  createIterableClient<{ users: { plan: number } }>({ apiKey: 'key', schema: written })
}

/** The names of a project's types, for functions of one's own. */
export type Project = NonNullable<typeof written.types>
export type Fits = Expect<Project extends ProjectTypes ? true : false>

/** zod's schemas are what our copy of Standard Schema says. */
export type Standard = [
  Expect<z.ZodObject extends StandardSchema<object, unknown> ? true : false>,
  Expect<mini.ZodMiniObject extends StandardSchema<object, unknown> ? true : false>,
]
