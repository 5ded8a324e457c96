import { describe, expect, test } from 'vitest'

import { findCreationProblem, identityOf, isEmail, isUserId } from './validate-identity.ts'

describe('isEmail', () => {
  test.each([
    'ana@example.com',
    'ana.b+c@mail.example.com',
    "o'brien@example.com",
    'ana@example-shop.museum',
    'ANA@EXAMPLE.COM',
    'ana@bücher.example',
    '张三@example.com',
    'u1+17@placeholder.email',
    `${'x'.repeat(64)}@example.com`,
  ])('takes %s', (text) => {
    expect(isEmail(text)).toBe(true)
  })

  test.each([
    '',
    'ana',
    'ana@',
    '@example.com',
    'ana@example',
    'ana@localhost',
    'ana@example.c',
    'ana@example.123',
    'ana@@example.com',
    'ana@exam ple.com',
    'ana b@example.com',
    ' ana@example.com',
    'ana@example.com ',
    '.ana@example.com',
    'ana.@example.com',
    'an..a@example.com',
    'ana@-example.com',
    'ana@example-.com',
    'ana@.com',
    'ana,bo@example.com',
    'Ana <ana@example.com>',
    'ana@example.com\n',
    'an\u0000a@example.com',
    `${'x'.repeat(65)}@example.com`,
  ])('refuses %j', (text) => {
    expect(isEmail(text)).toBe(false)
  })

  test('answers at once for long texts that nearly fit', () => {
    expect(isEmail(`${'a.'.repeat(100_000)}@`)).toBe(false)
    expect(isEmail(`a@${'a-'.repeat(150)}.com`)).toBe(false)
  })
})

test.each([
  ['u', true],
  ['with space', true],
  ['~!"#', true],
  ['x'.repeat(52), true],
  ['x'.repeat(53), false],
  ['', false],
  ['u ', false],
  ['u\n', false],
  ['ü', false],
])('a user id may be %j: %s', (text, want) => {
  expect(isUserId(text)).toBe(want)
})

test('identityOf takes texts only, and the address in lower case', () => {
  expect(identityOf({ email: 'Ana@Example.com', userId: 'U1' })).toEqual({
    email: 'ana@example.com',
    userId: 'U1',
  })
  expect(identityOf({ email: null, userId: 5 })).toEqual({ email: undefined, userId: undefined })
})

test.each([
  ['email', { email: 'a' }, false, undefined],
  ['email', { userId: 'u' }, false, 'unknown_user_id'],
  ['email', { userId: 'u' }, true, undefined],
  ['userId', { userId: 'u' }, false, undefined],
  ['userId', { email: 'a' }, true, 'needs_user_id'],
  ['hybrid', { userId: 'u' }, false, undefined],
  ['hybrid', { email: 'a' }, false, undefined],
] as const)('a project of type %s meets %j, preferUserId %s: %s', (type, given, prefer, want) => {
  const identity = { email: undefined, userId: undefined, ...given }
  expect(findCreationProblem(type, identity, prefer)).toBe(want)
})
