import { Buffer } from 'node:buffer'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { MergeRule } from '../action/action.ts'
import type { JsonObject } from '../json.ts'
import { canCoalesce, coalesceInto, copyFields, growthOf } from './coalesce.ts'

function coalesced(earlier: JsonObject, later: JsonObject, rule: MergeRule): JsonObject | 'apart' {
  if (!canCoalesce(earlier, later, rule)) return 'apart'
  const fields = copyFields(earlier, rule)
  coalesceInto(fields, later, rule)
  return fields
}

describe('replacing', () => {
  test.each<[string, JsonObject, JsonObject, JsonObject | 'apart']>([
    ['different fields stand side by side', { a: 1 }, { b: 'x' }, { a: 1, b: 'x' }],
    ['the later value of a field stands', { a: 1 }, { a: 2 }, { a: 2 }],
    ['an object is replaced whole', { o: { a: 1 } }, { o: { a: 2, b: 3 } }, { o: { a: 2, b: 3 } }],
    ['a list is replaced whole', { l: ['a', 'b'] }, { l: ['c'] }, { l: ['c'] }],
    ['a value after null', { a: null }, { a: 'x' }, { a: 'x' }],
    ['null for a field of its own', { a: 1 }, { b: null }, { a: 1, b: null }],
  ])('%s', (_name, earlier, later, want) => {
    expect(coalesced(earlier, later, 'replace')).toEqual(want)
  })
})

describe('merging', () => {
  test.each<[string, JsonObject, JsonObject, JsonObject | 'apart']>([
    [
      'two objects become one, one level deep',
      { o: { a: 1, deep: { x: 1 } } },
      { o: { b: 2, deep: { x: 2, y: 3 } } },
      { o: { a: 1, b: 2, deep: { x: 2, y: 3 } } },
    ],
    [
      'lists are replaced, inside objects, too',
      { o: { l: [1, 2] } },
      { o: { l: [3] } },
      { o: { l: [3] } },
    ],
    ['an object after null replaces what is stored', { o: null }, { o: { a: 1 } }, 'apart'],
    ['an object after a scalar replaces what is stored', { o: 'x' }, { o: { a: 1 } }, 'apart'],
    ['an object after a list replaces what is stored', { o: [1] }, { o: { a: 1 } }, 'apart'],
    ['a member that is null, later', { o: { a: 1 } }, { o: { b: null } }, 'apart'],
    ['a member that is null, earlier', { o: { a: null } }, { o: { b: 1 } }, 'apart'],
    [
      'a member that is null, in one of them alone',
      { o: { a: null } },
      { p: 1 },
      { o: { a: null }, p: 1 },
    ],
  ])('%s', (_name, earlier, later, want) => {
    expect(coalesced(earlier, later, 'merge')).toEqual(want)
  })
})

describe('a value that Iterable may refuse is not lost for one that it takes', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['text and a number', { a: 'x' }, { a: 1 }],
    ['a date and other text', { a: '2024-01-01' }, { a: 'soon' }],
    ['dates in two formats', { a: '2024-01-01' }, { a: '2024-01-01 10:00:00' }],
    ['a whole number and a fraction', { a: 1 }, { a: 1.5 }],
    ['a value and null', { a: 1 }, { a: null }],
    ['an object with more members', { a: { x: 1, y: 2 } }, { a: { x: 1 } }],
    ['lists of different things', { a: [1, 'x'] }, { a: [2] }],
    ['a list and an empty one', { a: [1] }, { a: [] }],
    ['very long text', { a: 'x'.repeat(9000) }, { a: 'y' }],
  ])('%s stay apart', (_name, earlier, later) => {
    expect(coalesced(earlier, later, 'replace')).toBe('apart')
  })
})

const scalar = fc.constantFrom<(string | number | boolean | null)[]>(
  1,
  2,
  1.5,
  'x',
  'é😀',
  '2024-01-01',
  '2024-05-06',
  '2024-01-01 00:00:00 +00:00',
  true,
  false,
  null,
)
const list = fc.array(scalar, { maxLength: 2 })
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'ü')
const flat = fc.dictionary(key, fc.oneof(scalar, list), { maxKeys: 3 })
const nested = fc.dictionary(key, fc.oneof(scalar, list, flat), { maxKeys: 3 })
const fields = fc
  .dictionary(key, fc.oneof(scalar, list, nested), { maxKeys: 4 })
  .map((value) => value as JsonObject)
const rules = fc.constantFrom<MergeRule[]>('replace', 'merge')

/** Pairs that often fit together: the later one repeats the kinds of the earlier one. */
const pair = fc
  .tuple(fields, fields, fc.boolean())
  .map(([earlier, later, similar]): [JsonObject, JsonObject] => [
    earlier,
    similar ? { ...structuredClone(earlier), ...later } : later,
  ])

async function profileAfter(
  start: JsonObject,
  updates: readonly JsonObject[],
  mergeNestedObjects: boolean,
): Promise<{ profile: unknown; statuses: number[] }> {
  const simulator = createIterableSimulator({ projectType: 'userId', now: () => 0 })
  const client = createIterableClient({ apiKey: 'key', fetch: simulator.fetch, retry: false })
  // What cannot be stored is no stored profile: the user has nothing then.
  await client.users.update({ userId: 'u', dataFields: start }).catch(() => undefined)
  const statuses: number[] = []
  for (const dataFields of updates) {
    // oxlint-disable-next-line no-await-in-loop -- the order is what is looked at
    const { status } = await client.users
      .bulkUpdate({ users: [{ userId: 'u', dataFields, mergeNestedObjects }] })
      .withResponse()
      .catch((error: unknown) => error as { status: number })
    statuses.push(status)
  }
  return { profile: simulator.user('u')?.profile, statuses }
}

test('whatever is stored, one update that was coalesced leaves what the two in order leave', async () => {
  let together = 0
  await fc.assert(
    fc.asyncProperty(fields, pair, rules, async (start, [earlier, later], rule) => {
      const one = coalesced(earlier, later, rule)
      if (one === 'apart') return
      together += 1
      const merges = rule === 'merge'
      const inOrder = await profileAfter(start, [earlier, later], merges)
      const atOnce = await profileAfter(start, [one], merges)
      // A refused one is sent apart afterwards: what counts is what happens when it is taken.
      if (atOnce.statuses[0] !== 200) return
      expect(inOrder.statuses).toEqual([200, 200])
      expect(atOnce.profile).toEqual(inOrder.profile)
    }),
    { numRuns: 1500 },
  )
  expect(together).toBeGreaterThan(200)
})

/** Iterable's rules for a profile, without its field types, so that anything may meet anything. */
function written(stored: JsonObject, update: JsonObject, rule: MergeRule): JsonObject {
  const entries = new Map(Object.entries(stored))
  for (const [name, value] of Object.entries(update)) {
    const held = entries.get(name)
    if (value === null) entries.delete(name)
    else if (rule === 'merge' && isObject(held) && isObject(value)) {
      entries.set(name, written(held, value, 'replace'))
    } else entries.set(name, value)
  }
  return Object.fromEntries(entries)
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

test('the same holds where any value may be stored', () => {
  fc.assert(
    fc.property(fields, pair, rules, (start, [earlier, later], rule) => {
      const one = coalesced(earlier, later, rule)
      if (one === 'apart') return
      const inOrder = written(written(start, earlier, rule), later, rule)
      expect(written(start, one, rule)).toEqual(inOrder)
    }),
    { numRuns: 5000 },
  )
})

test('the size grows by as many bytes as are told', () => {
  fc.assert(
    fc.property(pair, rules, ([earlier, later], rule) => {
      const growth = growthOf(earlier, later, rule)
      const after = copyFields(earlier, rule)
      coalesceInto(after, later, rule)
      expect(growth).toBe(bytes(after) - bytes(earlier))
    }),
  )
})

test('the fields of the items themselves are not changed', () => {
  const items = [{ o: { a: 1 } }, { o: { b: 2 }, p: { c: 3 } }, { o: { d: 4 }, p: { e: 5 } }]
  const before = structuredClone(items)
  const [first = {}, ...others] = items
  const one = copyFields(first, 'merge')
  for (const other of others) coalesceInto(one, other, 'merge')
  expect(one).toEqual({ o: { a: 1, b: 2, d: 4 }, p: { c: 3, e: 5 } })
  expect(items).toEqual(before)
})

test('an object that grows with every update is not copied for each', () => {
  const one = copyFields({ o: { a: 1 } }, 'merge')
  const { o } = one
  coalesceInto(one, { o: { b: 2 } }, 'merge')
  expect(one['o']).toBe(o)
})

function bytes(value: JsonObject): number {
  return Buffer.byteLength(JSON.stringify(value))
}
