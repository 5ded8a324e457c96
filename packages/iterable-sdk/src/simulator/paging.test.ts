import { expect, test } from 'vitest'

import { cutPage, sortRows } from './paging.ts'

const paging = {
  usualSize: 2,
  mostPerPage: 3,
  address: new URL('https://api.iterable.com/api/things?state=On'),
}

test.each([
  [{}, [1, 2], undefined, '2'],
  [{ page: 2 }, [3, 4], '1', '3'],
  [{ page: 3 }, [5], '2', undefined],
  [{ page: 9 }, [], '8', undefined],
  [{ page: 0, pageSize: 0 }, [1], undefined, '2'],
  [{ pageSize: 100 }, [1, 2, 3], undefined, '2'],
])('of %j come %j', (request, want, previous, next) => {
  const { rows, total, links } = cutPage([1, 2, 3, 4, 5], request, paging)
  const pageOf = (url: string | undefined): string | null | undefined =>
    url === undefined ? undefined : new URL(url).searchParams.get('page')
  expect([rows, total]).toEqual([want, 5])
  expect([pageOf(links.previousPageUrl), pageOf(links.nextPageUrl)]).toEqual([previous, next])
})

test('links keep what else was asked for', () => {
  const { links } = cutPage([1, 2, 3], {}, paging)
  expect(links.nextPageUrl).toBe('https://api.iterable.com/api/things?state=On&page=2&pageSize=2')
})

test.each([
  [undefined, [1, 2, 3]],
  ['-id', [3, 2, 1]],
  ['+name', [3, 1, 2]],
  // A plus in a query reads as a space.
  [' name', [3, 1, 2]],
  ['-name', [2, 1, 3]],
  ['__proto__', [2, 1, 3]],
])('sorted by %j come %j', (sort, want) => {
  const rows = [
    { id: 2, name: 'c' },
    { id: 1, name: 'b' },
    { id: 3, name: 'a' },
  ]
  expect(sortRows(rows, sort).map(({ id }) => id)).toEqual(want)
})
