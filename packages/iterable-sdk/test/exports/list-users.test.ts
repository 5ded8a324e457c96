import { listUsers, previewListUsers } from '@iterelay/iterable-sdk/exports'
import { expect, test } from 'vitest'

import { bodyOf, clientOf, collect, connect } from './connect.ts'

const read = (...chunks: string[]) => collect(listUsers(clientOf(chunks), { listId: 5001 }))

test('members of a list are lines of text', async () => {
  const rows = ['ana@example.com', 'bö@example.com', 'u 3']
  expect(await read('ana@example.com\nbö@exa', 'mple.com\n\nu 3\n')).toEqual({ rows })
  expect(await read('\uFEFFana@example.com\r\nbö@example.com\r\nu 3\r\n')).toEqual({ rows })
  expect(await read('')).toEqual({ rows: [] })
  expect(await read('\n')).toEqual({ rows: [] })
})

test('a last line without a line end is a cut, since it may be half an address', async () => {
  const { rows, error } = await read('ana@example.com\nbo@example.co')
  expect(rows).toEqual(['ana@example.com'])
  expect(error).toMatchObject({
    code: 'truncated_stream',
    operation: 'lists.getUsers',
    rows: 1,
    byteOffset: 16,
  })
})

test('it is whole where the announced length was met', async () => {
  const client = clientOf(['ana@example.com'], { headers: { 'content-length': '15' } })
  expect(await collect(listUsers(client, { listId: 1 }))).toEqual({ rows: ['ana@example.com'] })
})

test('a preview is read the same way', async () => {
  let url = ''
  const client = connect({
    fetch: async (input) => {
      url = new Request(input).url
      return new Response(bodyOf(['u-1\nu-2\n']))
    },
  })
  const stream = previewListUsers(client, { listId: 7, size: 2, preferUserId: true })
  expect(await collect(stream)).toEqual({ rows: ['u-1', 'u-2'] })
  expect(url).toBe(
    'https://api.iterable.com/api/lists/previewUsers?listId=7&size=2&preferUserId=true',
  )
})
