import { expect, test } from 'vitest'

import { applyCorrections, type Correction } from './corrections.ts'
import type { Difference } from './difference.ts'

const difference: Difference = {
  kind: 'type',
  operation: 'GET /users/{}/lists',
  title: 'GET /users/{email}/lists',
  place: 'answer.200.lists[].id',
  ours: 'integer',
  vendor: 'number',
}
const correction: Correction = {
  number: 3,
  operations: ['GET /users/{id}/lists'],
  fields: ['answer.200.lists[].id'],
  kind: 'type',
  vendor: undefined,
  reason: 'Whole numbers in recordings.',
}

test.each<[string, Partial<Correction>]>([
  ['spelled out, whatever the parameter is called', {}],
  ['with a text for the rest', { operations: ['GET /users/*'], fields: ['*.id'] }],
  ['for every operation', { operations: ['*'] }],
  ['in one of several patterns', { operations: ['GET /a', 'GET /users/*'] }],
  ['with what the vendor says', { vendor: 'number' }],
])('a correction matches %s', (_how, change) => {
  const { open, deliberate } = applyCorrections([difference], [{ ...correction, ...change }])
  expect(open).toEqual([])
  expect(deliberate).toEqual([difference])
})

test.each<[string, Partial<Correction>]>([
  ['of another kind', { kind: 'required' }],
  ['for another operation', { operations: ['POST /users/{}/lists'] }],
  ['for the beginning of a place', { fields: ['answer.200.lists'] }],
  ['for a place that only looks alike', { fields: ['answer.200.lists..id'] }],
  ['for a whole operation', { fields: [] }],
  ['of something else the vendor said', { vendor: 'string' }],
])('a correction does not match %s', (_how, change) => {
  const sorted = applyCorrections([difference], [{ ...correction, ...change }])
  expect(sorted.open).toEqual([difference])
  expect(sorted.deliberate).toEqual([])
  expect(sorted.stale.length).toBeGreaterThan(0)
})

test('a correction without field is about the operation', () => {
  const whole: Difference = { ...difference, kind: 'removed', place: undefined }
  const { open } = applyCorrections(
    [whole, { ...whole, place: 'query.x' }],
    [{ ...correction, kind: 'removed', fields: [] }],
  )
  expect(open.map(({ place }) => place)).toEqual(['query.x'])
})

test('a correction of every field is not about the operation', () => {
  const whole: Difference = { ...difference, place: undefined }
  expect(applyCorrections([whole], [{ ...correction, fields: ['*'] }]).open).toEqual([whole])
})

test('a pattern that matches nothing is named, also when another entry got there first', () => {
  const { stale } = applyCorrections(
    [difference],
    [correction, correction, { ...correction, number: 4, fields: ['*.id', 'body.gone'] }],
  )
  expect(stale).toEqual(['correction 4 (type): body.gone matches no difference any more'])
})

test('an entry that matches nothing is told with its reason', () => {
  expect(applyCorrections([], [correction]).stale).toEqual([
    'correction 3 (type) matches no difference any more: Whole numbers in recordings.',
  ])
})
