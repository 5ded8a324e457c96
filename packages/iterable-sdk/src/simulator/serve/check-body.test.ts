import { expect, test } from 'vitest'

import type { Shape } from '../../request-shape.ts'
import { checkBody } from './check-body.ts'

const shape: Shape = {
  name: 'string!',
  age: 'integer',
  kind: { oneOf: ['a', 'b'] },
  free: 'object',
  tags: { list: 'string' },
  people: { list: { members: { email: 'string!', on: 'boolean' } }, required: true },
}
const fine = { name: 'x', people: [{ email: 'ana@example.com' }] }

test.each([
  [{}, { 'obj.name': 'Missing required field', 'obj.people': 'Missing required field' }],
  [{ ...fine, age: 1.5 }, { 'obj.age': 'Number value expected' }],
  [{ ...fine, kind: 'c' }, { 'obj.kind': 'One of a, b expected' }],
  [{ ...fine, kind: 1 }, { 'obj.kind': 'String value expected' }],
  [{ ...fine, free: [] }, { 'obj.free': 'Object value expected' }],
  [{ ...fine, tags: 'x' }, { 'obj.tags': 'Array value expected' }],
  [{ ...fine, tags: ['x', null] }, { 'obj.tags[1]': 'String value expected' }],
  [
    { ...fine, people: [{ on: 'yes', email: null }, 5] },
    {
      'obj.people[0].email': 'Missing required field',
      'obj.people[0].on': 'Boolean value expected',
      'obj.people[1]': 'Object value expected',
    },
  ],
])('%j is refused, each wrong member by its place', (body, params) => {
  expect(checkBody('/api/x', body, shape)).toEqual({
    refused: {
      status: 400,
      refused: true,
      body: { msg: '[/api/x] Invalid JSON body', code: 'BadJsonBody', params },
    },
  })
})

test('a body that fits is handed on as it is, unknown members too', () => {
  const body = { ...fine, other: null, free: { a: null } }
  expect(checkBody('/api/x', body, shape).refused).toBeUndefined()
  const checked = checkBody('/api/x', body, shape)
  expect('body' in checked && checked.body).toBe(body)
})

test('a declared member that is null is absent, at any depth, and free-form ones stay', () => {
  const body = {
    name: 'x',
    age: null,
    free: { a: null },
    people: [{ email: 'ana@example.com', on: null, more: null }],
  }
  const checked = checkBody('/api/x', body, shape)
  expect('body' in checked && checked.body).toEqual({
    name: 'x',
    free: { a: null },
    people: [{ email: 'ana@example.com', more: null }],
  })
  // What was sent is in the log, and must not change.
  expect(body.age).toBeNull()
})
