import { createHash } from 'node:crypto'

import { createIterableClient, type IterableClient } from '@iterelay/iterable-sdk'
import { hashIdentifier, isForgotten, loadForgottenUsers } from '@iterelay/iterable-sdk/gdpr'
import { expect, test } from 'vitest'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function clientOf(answer: () => Response): { client: IterableClient; paths: string[] } {
  const paths: string[] = []
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: (input, init) => {
      paths.push(new URL(new Request(input, init).url).pathname)
      return Promise.resolve(answer())
    },
  })
  return { client, paths }
}

test('the hash is the SHA-256 of the identifier, trimmed and in lower case', async () => {
  expect(await hashIdentifier(' Ana@Example.com\n')).toBe(sha256('ana@example.com'))
  expect(await hashIdentifier('ÄNNE-1')).toBe(sha256('änne-1'))
  expect(await hashIdentifier('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})

test('whoever is listed by hash is found by e-mail', async () => {
  const hashedEmails = [sha256('ana@example.com'), sha256('ben@example.com').toUpperCase()]
  const { client, paths } = clientOf(() => Response.json({ hashedEmails }))
  const forgotten = await loadForgottenUsers(client, 'email')
  expect(forgotten.size).toBe(2)
  expect(await forgotten.has('ANA@example.com ')).toBe(true)
  expect(await forgotten.has('ben@example.com')).toBe(true)
  expect(await forgotten.has('cleo@example.com')).toBe(false)
  expect(paths).toEqual(['/api/users/forgotten'])
})

test('one user can be asked for by user id', async () => {
  const { client, paths } = clientOf(() => Response.json({ hashedUserIds: [sha256('u-1')] }))
  expect(await isForgotten(client, { userId: 'U-1' })).toBe(true)
  expect(await isForgotten(client, { userId: 'u-2' })).toBe(false)
  expect(paths).toEqual(['/api/users/forgottenUserIds', '/api/users/forgottenUserIds'])
})

test.each([
  ['email', 'email-based and hybrid projects have this list; in a userID-based one ask by userId'],
  ['userId', 'userID-based and hybrid projects have this list; in an email-based one ask by email'],
] as const)('in a project of the wrong type, the error of %s explains', async (by, advice) => {
  const { client } = clientOf(() =>
    Response.json({ msg: 'no', code: 'BadParams' }, { status: 400 }),
  )
  await expect(loadForgottenUsers(client, by)).rejects.toMatchObject({
    code: 'bad_request',
    status: 400,
    iterableCode: 'BadParams',
    message: expect.stringContaining(advice) as unknown,
    cause: { code: 'bad_request' },
  })
})

test('other failures are what they are, and an answer without a list is one', async () => {
  const refused = clientOf(() => new Response('', { status: 401 }))
  await expect(loadForgottenUsers(refused.client, 'email')).rejects.toMatchObject({
    code: 'unauthorized',
  })
  const odd = clientOf(() => Response.json({}))
  await expect(loadForgottenUsers(odd.client, 'email')).rejects.toMatchObject({
    code: 'unexpected_answer',
  })
})

test('wrong use is told without a request, and without the identity', async () => {
  const { client, paths } = clientOf(() => Response.json({}))
  const both = { email: 'ana@example.com', userId: 'u-1' } as never
  await expect(isForgotten(client, both)).rejects.toThrow(
    /must have either email or userId(?!.*ana)/,
  )
  await expect(loadForgottenUsers(client, 'phone' as never)).rejects.toThrow(
    'by must be "email" or "userId", not "phone"',
  )
  expect(paths).toEqual([])
})
