/** Compiled, never run: what the compiler says of calls when a project is declared, and where it says it. */
import {
  createIterableClient,
  type IterableClient,
  type IterableDate,
  type OperationBody,
  type OperationResult,
  type ProjectAnswers,
  type ProjectBodies,
  type ProjectTypes,
} from '@iterelay/iterable-sdk'

import type { Client } from 'openapi-fetch'

import type { projectAnswers, projectFields } from '../../src/gen/project-fields.gen.ts'
import type { BodyOf, ResultOf } from '../../src/operation-types.ts'
import type { operations, paths } from '../../src/gen/types.gen.ts'
import type { FieldGets, FieldPosts } from '../../src/project-paths.ts'
import type { Equal, Expect } from './equal.ts'

// Interfaces and types, since the compiler does not treat them alike.
interface Address {
  street: string
  zip?: string
}
interface Profile {
  plan: 'free' | 'pro'
  seats: number
  trialEndsAt: Date | IterableDate
  address: Address
  tags: string[]
}
interface TrialStarted {
  days: number
  source?: string
}
interface Events {
  'Trial Started': TrialStarted
  Searched: { query?: string }
  'Logged Out': Record<string, never>
}
interface Purchase {
  coupon?: string
}
interface Item {
  color?: 'red' | 'blue'
}
interface Project {
  users: Profile
  events: Events
  purchases: Purchase
  items: Item
}

const email = 'ana@example.com'
const price = { name: 'Cup', price: 9, quantity: 1 }

export async function rightCalls(client: IterableClient<Project>): Promise<void> {
  await client.users.update({ email, dataFields: { plan: 'pro', seats: 3, tags: ['a'] } })
  await client.users.update({ email, dataFields: { plan: null, address: { street: 'Main' } } })
  await client.users.update({ email, dataFields: { trialEndsAt: new Date() } })
  await client.users.update({ email, dataFields: { trialEndsAt: '2026-11-24 09:30:00 +00:00' } })
  await client.users.update({ userId: 'u-1', dataFields: { email, emailListIds: [1] } })
  await client.users.update({ email })
  await client.users.bulkUpdate({ users: [{ email, dataFields: { seats: 3 } }, { email }] })
  await client.lists.subscribe({
    listId: 1,
    subscribers: [{ email, dataFields: { plan: 'free' } }],
  })
  await client.events.track({ email, eventName: 'Trial Started', dataFields: { days: 14 } })
  await client.events.track({ email, eventName: 'Searched' })
  await client.events.track({ email, eventName: 'Logged Out', dataFields: {} })
  await client.events.trackBulk({
    events: [
      { email, eventName: 'Trial Started', dataFields: { days: 14, source: 'ad' } },
      { email, eventName: 'Searched', dataFields: { query: 'cups' } },
    ],
  })
  await client.commerce.updateCart({
    user: { email, dataFields: { seats: 2 } },
    items: [{ id: '1', ...price, dataFields: { color: 'red' } }],
  })
  await client.commerce.trackPurchase({
    user: { email, dataFields: { seats: 2 } },
    items: [
      { id: '1', ...price, dataFields: { color: 'red' } },
      { id: '2', ...price },
    ],
    total: 18,
    dataFields: { coupon: 'SPRING' },
  })
  await client.call('users.update', { body: { email, dataFields: { plan: 'pro' } } })
  await client.call('events.track', { body: { email, eventName: 'Searched' } })
  await client.call('users.getByEmail', { params: { email } })

  // Values for a template are free: they are not stored.
  const anything = { plan: 1, whatever: [true] }
  await client.email.target({ campaignId: 1, recipientEmail: email, dataFields: anything })
  await client.push.target({ campaignId: 1, recipientEmail: email, dataFields: anything })
  await client.journeys.trigger({ workflowId: 1, email, dataFields: anything })
  await client.campaigns.trigger({ campaignId: 1, listIds: [1], dataFields: anything })
  await client.events.trackPushOpen({ email, campaignId: 1, messageId: 'm', dataFields: anything })
}

export function wrongCalls(client: IterableClient<Project>): void {
  void client.users.update({
    email,
    dataFields: {
      // @ts-expect-error not one of the values
      plan: 'gold',
      // @ts-expect-error a text for a number
      seats: '3',
      // @ts-expect-error in a form that Iterable takes for text
      trialEndsAt: '2026-11-24T09:30:00Z',
    },
  })
  void client.users.update({
    email,
    dataFields: {
      seats: 3,
      // @ts-expect-error a misspelt field
      plam: 'pro',
    },
  })
  void client.users.update({
    email,
    dataFields: {
      address: {
        street: 'Main',
        // @ts-expect-error a misspelt member
        zipp: '1',
      },
    },
  })
  void client.users.update({
    email,
    dataFields: {
      // @ts-expect-error a list that holds something else, too
      tags: ['a', 1],
    },
  })
  void client.users.bulkUpdate({
    users: [
      { email, dataFields: { plan: 'pro' } },
      {
        email,
        dataFields: {
          // @ts-expect-error the wrong type, in the second user
          seats: true,
        },
      },
      {
        email,
        dataFields: {
          // @ts-expect-error a misspelt field, in the third
          plam: 'pro',
        },
      },
    ],
  })
  void client.lists.subscribe({
    listId: 1,
    subscribers: [
      {
        email,
        dataFields: {
          // @ts-expect-error the wrong type
          plan: 1,
        },
      },
    ],
  })
  void client.events.track({
    email,
    eventName: 'Trial Started',
    dataFields: {
      // @ts-expect-error the wrong type
      days: '14',
    },
  })
  void client.events.track({
    email,
    eventName: 'Trial Started',
    dataFields: {
      days: 14,
      // @ts-expect-error a field of another event
      query: 'cups',
    },
  })
  void client.events.track({
    email,
    // @ts-expect-error there is no such event
    eventName: 'Trial started',
    dataFields: { days: 14 },
  })
  // @ts-expect-error what must be sent is missing
  void client.events.track({ email, eventName: 'Trial Started' })
  void client.events.track({
    email,
    eventName: 'Trial Started',
    // @ts-expect-error a field that must be sent is missing
    dataFields: { source: 'ad' },
  })
  void client.events.trackBulk({
    events: [
      { email, eventName: 'Searched' },
      {
        email,
        eventName: 'Trial Started',
        dataFields: {
          // @ts-expect-error the wrong type, in the second event
          days: '14',
        },
      },
      {
        email,
        // @ts-expect-error there is no such event
        eventName: 'Gone',
      },
    ],
  })
  void client.commerce.updateCart({
    user: {
      email,
      dataFields: {
        // @ts-expect-error the wrong type
        seats: '2',
      },
    },
    items: [
      {
        id: '1',
        ...price,
        dataFields: {
          // @ts-expect-error not one of the values
          color: 'green',
        },
      },
    ],
  })
  void client.commerce.trackPurchase({
    user: {
      email,
      dataFields: {
        // @ts-expect-error a misspelt field
        seatz: 2,
      },
    },
    items: [
      {
        id: '1',
        ...price,
        dataFields: {
          // @ts-expect-error a misspelt field
          colour: 'red',
        },
      },
    ],
    total: 9,
    dataFields: {
      // @ts-expect-error a misspelt field
      cupon: 'SPRING',
    },
  })
  void client.call('users.update', {
    body: {
      email,
      dataFields: {
        // @ts-expect-error the wrong type
        seats: '3',
      },
    },
  })
  void client.call('events.track', {
    body: {
      email,
      // @ts-expect-error there is no such event
      eventName: 'Gone',
    },
  })
}

export async function reads(client: IterableClient<Project>): Promise<void> {
  const { user } = await client.users.getByEmail({ email })
  const fields = user?.dataFields
  const plan: 'free' | 'pro' | undefined = fields?.plan
  const ends: IterableDate | undefined = fields?.trialEndsAt
  const zip: string | undefined = fields?.address?.zip
  const signedUp: IterableDate | undefined = fields?.signupDate
  const tags: string[] | undefined = fields?.tags
  const other: unknown = fields?.['something that nobody declared']
  // @ts-expect-error any field may be absent
  const certain: number = fields?.seats
  // @ts-expect-error nothing is known of it
  const known: string = fields?.['something that nobody declared']
  const byId = (await client.users.getByUserId({ userId: 'u-1' })).user?.dataFields?.seats
  const inPath = (await client.users.getByEmailInPath({ email })).user?.dataFields?.seats
  const idInPath = (await client.users.getByUserIdInPath({ userId: 'u-1' })).user?.dataFields?.seats
  const called = (await client.call('users.getByEmail', { params: { email } })).user?.dataFields
  const seats: (number | undefined)[] = [byId, inPath, idInPath, called?.seats]
  void [plan, ends, zip, tags, signedUp, other, certain, known, seats]
}

/** openapi-fetch infers bodies, so that it takes members that nobody knows; what is known is checked. */
export async function throughOpenapiFetch(client: IterableClient<Project>): Promise<void> {
  await client.http.POST('/api/users/update', { body: { email, dataFields: { plan: 'pro' } } })
  await client.http.POST('/api/users/update', {
    body: {
      email,
      dataFields: {
        // @ts-expect-error the wrong type
        seats: '3',
      },
    },
  })
  await client.http.POST('/api/events/trackBulk', {
    body: {
      events: [
        {
          email,
          // @ts-expect-error there is no such event
          eventName: 'Gone',
        },
      ],
    },
  })
  const { data } = await client.http.GET('/api/users/getByEmail', { params: { query: { email } } })
  const plan: 'free' | 'pro' | undefined = data?.user?.dataFields?.plan
  const { error } = await client.http.GET('/api/users/getByEmail', { params: { query: { email } } })
  const hooks = (await client.http.GET('/api/webhooks')).data?.webhooks
  void [plan, error, hooks?.[0]?.id]
}

/** Sections that are not declared are as free as ever. */
export function partOfAProject(client: IterableClient<{ users: { plan: string } }>): void {
  void client.events.track({ email, eventName: 'Anything', dataFields: { at: ['all'] } })
  void client.commerce.trackPurchase({
    user: {
      email,
      dataFields: {
        // @ts-expect-error the wrong type
        plan: 1,
      },
    },
    items: [{ id: '1', ...price, dataFields: { anything: 1 } }],
    total: 9,
    dataFields: { anything: 1 },
  })
}

export function clients(): void {
  const typed = createIterableClient<Project>({ apiKey: 'key' })
  const plain: IterableClient = createIterableClient({ apiKey: 'key' })
  void plain.users.update({ email, dataFields: { anything: [1, null] } })
  void plain.events.track({ email, eventName: 'Anything', dataFields: { at: ['all'] } })
  // A typed client goes wherever any client goes.
  const any: IterableClient = typed
  takeAny(typed)
  // @ts-expect-error no section of a project
  void createIterableClient<{ user: { plan: string } }>({ apiKey: 'key' })
  void any
}

function takeAny(client: IterableClient): void {
  void client
}

/** Names that are not known when the program is written. */
export function dynamicEvents(
  client: IterableClient<{ events: { [name: string]: { days?: number } } }>,
  eventName: string,
): void {
  void client.events.track({ email, eventName, dataFields: { days: 1 } })
  void client.events.track({
    email,
    eventName,
    dataFields: {
      // @ts-expect-error the wrong type
      days: 'x',
    },
  })
}

/** A declared project can be spoken of in functions of one's own. */
export function save(
  client: IterableClient<Project>,
  body: OperationBody<'users.update', Project>,
): Promise<OperationResult<'users.update', Project>> {
  return client.users.update(body)
}

/** Without a project everything is what the document says. */
type Changed = {
  [Id in keyof ProjectBodies<ProjectTypes>]: Equal<
    OperationBody<Id>,
    BodyOf<operations[Id]>
  > extends true
    ? never
    : Id
}[keyof ProjectBodies<ProjectTypes>]
type ChangedAnswers = {
  [Id in keyof ProjectAnswers<ProjectTypes>]: Equal<
    OperationResult<Id>,
    ResultOf<operations[Id]>
  > extends true
    ? never
    : Id
}[keyof ProjectAnswers<ProjectTypes>]

/** The addresses are those of the operations. */
type Misplaced = {
  [Path in keyof FieldPosts]: Equal<paths[Path]['post'], operations[FieldPosts[Path]]> extends true
    ? never
    : Path
}[keyof FieldPosts]
type MisplacedGets = {
  [Path in keyof FieldGets]: Equal<paths[Path]['get'], operations[FieldGets[Path]]> extends true
    ? never
    : Path
}[keyof FieldGets]

export type Tables = [
  Expect<Equal<Misplaced, never>>,
  Expect<Equal<MisplacedGets, never>>,
  Expect<Equal<FieldPosts[keyof FieldPosts], keyof typeof projectFields>>,
  Expect<Equal<FieldGets[keyof FieldGets], keyof typeof projectAnswers>>,
  Expect<Equal<IterableClient['http'], Client<paths>>>,
  Expect<Equal<Changed, never>>,
  Expect<Equal<ChangedAnswers, never>>,
  // What the document marks and what the types know.
  Expect<Equal<keyof ProjectBodies<ProjectTypes>, keyof typeof projectFields>>,
  Expect<Equal<keyof ProjectAnswers<ProjectTypes>, keyof typeof projectAnswers>>,
]
