import { defineProject } from '@iterelay/iterable-sdk/schema'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

import { project } from './project.ts'

describe('a wrong declaration is refused, all at once', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['again'] = cyclic

  test.each([
    ['no object', 7, 'a project must be an object with users, events, purchases, items, not 7'],
    ['a list', [], 'a project must be an object with'],
    ['an unknown section', { user: {} }, 'there is no option user (did you mean "users"?)'],
    [
      'fields that are none',
      { users: 'plan' },
      'users must be an object of fields or a Standard Schema, not "plan"',
    ],
    ['events that are none', { events: [] }, 'events must be an object from event names to fields'],
    [
      'one schema for all events',
      { events: z.object({}) },
      'events must be an object from event names to fields',
    ],
    [
      'an event without fields',
      { events: { Opened: null } },
      'events.Opened must be an object of fields or a Standard Schema, not null',
    ],
    [
      'a misspelt type',
      { users: { plan: 'strnig' } },
      'users.plan is "strnig" (did you mean "string"?)',
    ],
    ['a type of TypeScript', { users: { seats: 'number' } }, 'users.seats is "number"'],
    ['a type that is no text', { users: { seats: 7 } }, 'users.seats must be an object of fields'],
    [
      'a list of two',
      { users: { rows: [{}, {}] } },
      'users.rows must hold the members of its objects, once',
    ],
    [
      'a list of texts in brackets',
      { users: { tags: ['string'] } },
      'users.tags[] must be an object of fields or a Standard Schema, not "string"',
    ],
    [
      'a dotted name',
      { users: { 'address.zip': 'string' } },
      'users.address.zip: declare the members of an object as an object',
    ],
    [
      'a name twice',
      { users: { plan: 'string', 'plan?': 'string' } },
      'users.plan stands there twice',
    ],
    [
      'a place without the name of one',
      { users: { office: 'geo_location' } },
      'users.office: the name of a geo_location field must end in _geo_location',
    ],
    ['one that holds itself', { users: cyclic }, 'is more than 50 objects deep'],
    [
      'a schema for one field',
      { users: { plan: z.string() } },
      'users.plan is a Standard Schema: give one for the whole section',
    ],
    [
      'something like a schema',
      { users: { '~standard': {} } },
      'users has "~standard" without a validate function',
    ],
  ])('%s', (_what, sections, message) => {
    expect(() => defineProject(sections as never)).toThrow('[invalid_option] ')
    expect(() => defineProject(sections as never)).toThrow(message)
  })

  test.each([
    [
      'an unknown option',
      { onUnknwon: 'throw' },
      'there is no option onUnknwon (did you mean "onUnknown"?)',
    ],
    [
      'an unknown policy',
      { onMismatch: 'warn' },
      `onMismatch must be 'throw', 'report' or 'allow', not "warn"`,
    ],
    ['a report that is none', { report: 'console' }, 'report must be a function, not "console"'],
    [
      'nobody to report to',
      { onUnknown: 'report' },
      'report must be a function where something is to be reported',
    ],
    ['no options', null, 'options must be an object, not null'],
  ])('%s', (_what, options, message) => {
    expect(() => defineProject({}, options as never)).toThrow(message)
  })

  test('several mistakes are named together', () => {
    const wrong = { users: { plan: 'text' }, events: { Opened: { at: 'time' } } }
    expect(() => defineProject(wrong as never, { onDateLike: 'x' } as never)).toThrow(
      /onDateLike .*; users\.plan .*; events\.Opened\.at /,
    )
  })
})

test('a question mark behind a name marks it, of two the first belongs to the name', async () => {
  const events = defineProject({ events: { Opened: { 'sure?': 'string', 'really??': 'boolean' } } })
  await events('events.track', { eventName: 'Opened', dataFields: { 'really?': true } })
  expect(() =>
    events('events.track', { eventName: 'Opened', dataFields: { 'sure?': 'x' } }),
  ).toThrow('sure?')
})

test('a project is frozen and tells its user fields with dotted names', () => {
  expect(Object.isFrozen(project)).toBe(true)
  expect(project.userFields?.slice(6, 12)).toEqual([
    { name: 'office_geo_location', types: ['geo_location'], isOpen: true },
    { name: 'address', types: ['object'], isOpen: false },
    { name: 'address.street', types: ['string'], isOpen: false },
    { name: 'address.zip', types: ['string'], isOpen: false },
    { name: 'orders', types: ['nested'], isOpen: false },
    { name: 'orders.total', types: ['double'], isOpen: false },
  ])
  expect(defineProject({}).userFields).toBeUndefined()
})
