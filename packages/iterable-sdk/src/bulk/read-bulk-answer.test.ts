import { describe, expect, test } from 'vitest'

import { operations } from '../operations.ts'
import type { BulkOperationId } from './bulk-operation.ts'
import { failureLists } from './failure-lists.ts'
import { readBulkAnswer, type BulkItemNames } from './read-bulk-answer.ts'

function codes(
  sent: readonly BulkItemNames[],
  answer: unknown,
  operation: BulkOperationId = 'users.bulkUpdate',
): string[] {
  return readBulkAnswer(operation, sent, answer).map((verdict) =>
    typeof verdict === 'string' ? verdict : verdict.code,
  )
}

describe('the lists of answers', () => {
  const listed = Object.values(operations).flatMap(({ id, bulk }) =>
    Object.entries(bulk?.failures ?? {}).map(([path, { key }]) => [id, path, key] as const),
  )

  test.each(listed)('%s has %s, which is known', (_id, path, key) => {
    expect(failureLists.get(path.split('.').at(-1) ?? '')?.key).toBe(key)
  })
})

describe('an answer that was taken', () => {
  test('took everything when nothing is named and nothing counted', () => {
    expect(codes([{ email: 'a' }, { email: 'b' }], { successCount: 2, failCount: 0 })).toEqual([
      'delivered',
      'delivered',
    ])
  })

  test.each([
    ['invalidEmails', 'x@', 'invalid_email'],
    ['invalidUserIds', 'u', 'invalid_user_id'],
    ['invalidDataEmails', 'x@', 'invalid_data'],
    ['invalidDataUserIds', 'u', 'invalid_data'],
    ['conflictEmails', 'x@', 'identity_conflict'],
    ['conflictUserIds', 'u', 'identity_conflict'],
    ['forgottenEmails', 'x@', 'forgotten_user'],
    ['forgottenUserIds', 'u', 'forgotten_user'],
    ['notFoundEmails', 'x@', 'unknown_user'],
    ['notFoundUserIds', 'u', 'unknown_user'],
  ])('%s names an item with both identifiers by one: %s', (list, name, code) => {
    const answer = { successCount: 1, failCount: 1, failedUpdates: { [list]: [name] } }
    expect(codes([{ email: 'x@', userId: 'u' }, { userId: 'v' }], answer)).toEqual([
      code,
      'delivered',
    ])
  })

  test('compares e-mail addresses in lower case, and user ids as they are', () => {
    const failedUpdates = { forgottenEmails: ['Ana@Example.com'], forgottenUserIds: ['U'] }
    const sent = [{ email: 'ana@example.com' }, { userId: 'u' }, { userId: 'U' }]
    expect(codes(sent, { failCount: 2, failedUpdates })).toEqual([
      'forgotten_user',
      'delivered',
      'forgotten_user',
    ])
  })

  test.each([
    [{ failCount: 2, failedUpdates: { notFoundUserIds: ['u', 'u'] } }, 'as often as it was sent'],
    [{ failCount: 2, failedUpdates: { notFoundUserIds: ['u'] } }, 'once, and both are counted'],
    [
      { failCount: 2, failedUpdates: { notFoundUserIds: ['u'], notFoundEmails: ['x@'] } },
      'once by each identifier',
    ],
  ])('refuses all items of a user: %j is named %s', (answer, _how) => {
    const sent = [{ userId: 'u', email: 'x@' }, { userId: 'u', email: 'x@' }, { userId: 'v' }]
    expect(codes(sent, answer)).toEqual(['unknown_user', 'unknown_user', 'delivered'])
  })

  test('leaves it open which items of a user failed who is named less often than sent', () => {
    const answer = { successCount: 2, failCount: 1, failedUpdates: { invalidDataUserIds: ['u'] } }
    expect(codes([{ userId: 'u' }, { userId: 'u' }, { userId: 'v' }], answer)).toEqual([
      'unsure',
      'unsure',
      'delivered',
    ])
  })

  test('refuses every event of a name, and takes those out before it counts users', () => {
    const answer = {
      failCount: 2,
      disallowedEventNames: ['Secret'],
      failedUpdates: { notFoundUserIds: ['a'] },
    }
    const sent = [
      { userId: 'a', eventName: 'Secret' },
      { userId: 'a', eventName: 'Open' },
      { userId: 'b', eventName: 'Open' },
    ]
    expect(codes(sent, answer, 'events.trackBulk')).toEqual([
      'event_name_not_allowed',
      'unknown_user',
      'delivered',
    ])
  })

  test('is sure of a user whose other event was refused for its name', () => {
    const answer = {
      failCount: 3,
      disallowedEventNames: ['Secret'],
      failedUpdates: { notFoundUserIds: ['a', 'b'] },
    }
    const sent = [
      { userId: 'a', eventName: 'Secret' },
      { userId: 'a', eventName: 'Open' },
      { userId: 'b', eventName: 'Open' },
      { userId: 'b', eventName: 'Open' },
    ]
    expect(codes(sent, answer, 'events.trackBulk')).toEqual([
      'event_name_not_allowed',
      'unknown_user',
      'unsure',
      'unsure',
    ])
  })

  test('leaves the others open when it counts failures without a name', () => {
    const answer = { failCount: 2, failedUpdates: { forgottenUserIds: ['a'] } }
    expect(codes([{ userId: 'a' }, { userId: 'b' }, { userId: 'c' }], answer)).toEqual([
      'forgotten_user',
      'unsure',
      'unsure',
    ])
  })

  test('leaves nothing open when it counts as many as there are', () => {
    expect(codes([{ userId: 'a' }, { userId: 'b' }], { failCount: 2 })).toEqual([
      'unattributed_failure',
      'unattributed_failure',
    ])
  })

  test('took no more than it counts, also where it does not count what failed', () => {
    const sent = [{ userId: 'a' }, { userId: 'b' }]
    expect(codes(sent, { successCount: 1 })).toEqual(['unsure', 'unsure'])
    expect(codes(sent, { successCount: 0 })).toEqual([
      'unattributed_failure',
      'unattributed_failure',
    ])
    const named = { successCount: 1, failedUpdates: { forgottenUserIds: ['a'] } }
    expect(codes(sent, named)).toEqual(['forgotten_user', 'delivered'])
  })

  test('has deprecated twins at the top, which count only where the newer lists are missing', () => {
    const sent = [{ email: 'x@' }, { userId: 'u' }, { userId: 'v' }]
    const older = { failCount: 2, invalidEmails: ['x@'], invalidUserIds: ['u'] }
    expect(codes(sent, older)).toEqual(['invalid_email', 'invalid_user_id', 'delivered'])
    const newer = {
      ...older,
      failCount: 0,
      failedUpdates: { invalidEmails: [], invalidUserIds: [], notFoundUserIds: [] },
    }
    expect(codes(sent, newer)).toEqual(['delivered', 'delivered', 'delivered'])
    // Where events are tracked, the twin of user ids means that nobody was found.
    expect(codes(sent, older, 'events.trackBulk')).toEqual([
      'invalid_email',
      'unknown_user',
      'delivered',
    ])
  })

  test('takes items as they were sent, and passes over members that are no text', () => {
    const sent = [
      { email: 'x@', userId: null, dataFields: { age: 1 } },
      { userId: 7 },
      { userId: '7' },
    ]
    const answer = { failCount: 2, failedUpdates: { notFoundUserIds: [7], notFoundEmails: ['X@'] } }
    expect(codes(sent, answer)).toEqual(['unknown_user', 'delivered', 'unknown_user'])
  })

  test.each([
    null,
    undefined,
    'text',
    [],
    { failedUpdates: null },
    { failedUpdates: [1] },
    { failCount: '1' },
  ])('with the odd content %j took everything, since it was a success', (answer) => {
    expect(codes([{ userId: 'a' }], answer)).toEqual(['delivered'])
  })
})
