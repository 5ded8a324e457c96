import { describe, expect, test } from 'vitest'

import type { PlanItem } from '../plan/plan.ts'
import { settleBulk } from './settle-bulk.ts'

function items(...entries: Record<string, string>[]): PlanItem[] {
  return entries.map((entry, event) => ({
    event,
    result: 0,
    mapping: 'test',
    action: 'trackEvent',
    warnings: [],
    item: {
      form: 'bulk',
      identity: {},
      operation: 'events.trackBulk',
      itemsKey: 'events',
      entry,
      options: {},
    },
  }))
}

function codes(sent: readonly PlanItem[], answer: unknown): (string | undefined)[] {
  return settleBulk('events.trackBulk', sent, answer).map((refusal) => refusal?.code)
}

describe('an accepted bulk request', () => {
  test('took everything when nothing is named and nothing counted', () => {
    expect(
      codes(items({ userId: 'a' }, { userId: 'b' }), { successCount: 2, failCount: 0 }),
    ).toEqual([undefined, undefined])
  })

  test.each([
    ['invalidEmails', 'x@', 'invalid_email'],
    ['notFoundEmails', 'x@', 'unknown_user'],
    ['forgottenEmails', 'x@', 'forgotten_user'],
    ['invalidUserIds', 'u', 'invalid_user_id'],
    ['notFoundUserIds', 'u', 'unknown_user'],
    ['forgottenUserIds', 'u', 'forgotten_user'],
  ])('%s refuses the items of that user as %s: %s', (array, name, code) => {
    const sent = items({ email: 'x@', userId: 'u' }, { userId: 'other' })
    const answer = { successCount: 1, failCount: 1, failedUpdates: { [array]: [name] } }
    expect(codes(sent, answer)).toEqual([code, undefined])
  })

  test('names e-mail addresses in lower case, whatever was sent', () => {
    const answer = { failCount: 1, failedUpdates: { notFoundEmails: ['ana@example.com'] } }
    expect(codes(items({ email: 'Ana@Example.com' }), answer)).toEqual(['unknown_user'])
  })

  test('keeps the case of user ids', () => {
    const answer = { failCount: 1, failedUpdates: { notFoundUserIds: ['U'] } }
    expect(codes(items({ userId: 'u' }, { userId: 'U' }), answer)).toEqual([
      undefined,
      'unknown_user',
    ])
  })

  test('refuses every event of a user who is named once', () => {
    const answer = { failCount: 2, failedUpdates: { notFoundUserIds: ['u'] } }
    expect(codes(items({ userId: 'u' }, { userId: 'u' }), answer)).toEqual([
      'unknown_user',
      'unknown_user',
    ])
  })

  test('leaves it open which events of a user failed who is named less often than sent', () => {
    const answer = { successCount: 2, failCount: 1, failedUpdates: { invalidUserIds: ['u'] } }
    const refusals = settleBulk(
      'events.trackBulk',
      items({ userId: 'u' }, { userId: 'u' }, { userId: 'v' }),
      answer,
    )
    expect(refusals.map((refusal) => refusal?.certain)).toEqual([false, false, undefined])
  })

  test('reads the two arrays of older answers, of which one means "not found" for events', () => {
    const answer = { failCount: 2, invalidEmails: ['x@'], invalidUserIds: ['u'] }
    const sent = items({ email: 'x@' }, { userId: 'u' }, { userId: 'v' })
    expect(codes(sent, answer)).toEqual(['invalid_email', 'unknown_user', undefined])
    const ofUsers = settleBulk('users.bulkUpdate', sent, answer)
    expect(ofUsers.map((refusal) => refusal?.code)).toEqual([
      'invalid_email',
      'invalid_user_id',
      undefined,
    ])
  })

  test('refuses every event with a name that the project does not allow', () => {
    const answer = { failCount: 1, disallowedEventNames: ['Secret'] }
    const sent = items({ userId: 'a', eventName: 'Secret' }, { userId: 'a', eventName: 'Open' })
    expect(codes(sent, answer)).toEqual(['event_name_not_allowed', undefined])
  })

  test('that counts a failure it does not name leaves every other item unsure, never delivered', () => {
    const answer = { failCount: 2, failedUpdates: { notFoundUserIds: ['a'] } }
    const refusals = settleBulk(
      'events.trackBulk',
      items({ userId: 'a' }, { userId: 'b' }, { userId: 'c' }),
      answer,
    )
    expect(refusals.map((refusal) => refusal?.certain)).toEqual([true, false, false])
  })

  test.each([null, undefined, 'text', [], { failedUpdates: null }, { failedUpdates: [1] }])(
    'with the odd answer %j took everything, since it was a success',
    (answer) => {
      expect(codes(items({ userId: 'a' }), answer)).toEqual([undefined])
    },
  )
})
