import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const catalogName = 'Cafes'

describe('a catalog', () => {
  test('has a name that ignores case, and items whose ids do not', async () => {
    const { client, simulator } = createClientProject()
    const { catalogs } = client
    await catalogs.create({ catalogName })
    expect(await refusalOf(catalogs.create({ catalogName: 'CAFES' }))).toContain('400 BadParams')
    await catalogs.items.replace({ catalogName, itemId: 'one' }, { value: { seats: 4 } })
    const item = await catalogs.items.get({ catalogName: 'cafes', itemId: 'one' })
    expect(item).toMatchObject({ catalogName, itemId: 'one', value: { seats: 4 } })
    expect(await refusalOf(catalogs.items.get({ catalogName, itemId: 'ONE' }))).toContain('404')
    expect(simulator.catalog('cafes')).toEqual({ one: { seats: 4 } })
    await catalogs.delete({ catalogName: 'cAfes' })
    expect(await refusalOf(catalogs.delete({ catalogName }))).toContain('400 BadParams')
    expect(await refusalOf(catalogs.items.list({ catalogName }))).toBe(
      '404 error.catalogs.notFound: Catalog Cafes does not exist',
    )
  })

  test('replaces items whole, or merges their top-level fields', async () => {
    const { client, simulator } = createClientProject({
      seed: { catalogs: [{ name: catalogName, items: { a: { x: 1, o: { p: 1 } } } }] },
    })
    const { items } = client.catalogs
    await items.update({ catalogName, itemId: 'a' }, { update: { o: { q: 2 } } })
    expect(simulator.catalog(catalogName)).toEqual({ a: { x: 1, o: { q: 2 } } })
    const documents = { a: { y: 2 }, b: { y: 3 } }
    await items.bulkUpsert({ catalogName }, { documents, replaceUploadedFieldsOnly: true })
    expect(simulator.catalog(catalogName)?.['a']).toEqual({ x: 1, o: { q: 2 }, y: 2 })
    const { msg } = await items.bulkUpsert(
      { catalogName },
      { documents, replaceUploadedFieldsOnly: false },
    )
    expect(msg).toBe('Request to bulk-upload documents into Cafes processed successfully')
    expect(simulator.catalog(catalogName)).toEqual(documents)
    await items.delete({ catalogName, itemId: 'a' })
    await items.bulkDelete({ catalogName }, { itemIds: ['b', 'never'] })
    expect(simulator.catalog(catalogName)).toEqual({})
  })

  test.each([
    ['too many items', Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`i-${n}`, {}]))],
    ['an item that is too large', { a: { text: 'x'.repeat(30 * 1024) } }],
    ['a wrong id', { 'a b': {} }],
    ['a period in a field name', { a: { 'x.y': 1 } }],
    ['an item that is no object', { a: 5 }],
  ])('refuses %s, and then takes nothing', async (_case, wrong) => {
    const { client, simulator } = createClientProject({
      seed: { catalogs: [{ name: catalogName }] },
    })
    const documents = { fine: { x: 1 }, ...wrong }
    const call = client.catalogs.items.bulkUpsert(
      { catalogName },
      { documents, replaceUploadedFieldsOnly: false },
    )
    expect(await refusalOf(call)).toContain('400 BadParams')
    expect(simulator.catalog(catalogName)).toEqual({})
  })

  test('is listed in pages that lead to each other', async () => {
    const items = Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`i${n}`, { n: 5 - n }]))
    const { client, simulator } = createClientProject({
      seed: { catalogs: [{ name: catalogName, items }] },
    })
    const ids: string[] = []
    let url: string | undefined =
      'https://api.iterable.com/api/catalogs/Cafes/items?pageSize=2&orderBy=n'
    let pages = 0
    while (url !== undefined) {
      const response: Response = await simulator.fetch(url, { headers: { 'Api-Key': 'test' } })
      const { params } = (await response.json()) as {
        params: {
          catalogItemsWithProperties: { itemId: string }[]
          nextPageUrl?: string
          totalItemsCount: number
        }
      }
      expect(params.totalItemsCount).toBe(5)
      ids.push(...params.catalogItemsWithProperties.map(({ itemId }) => itemId))
      url = params.nextPageUrl
      pages += 1
    }
    expect(pages).toBe(3)
    expect(ids).toEqual(['i4', 'i3', 'i2', 'i1', 'i0'])
    const descending = await client.catalogs.items.list({
      catalogName,
      orderBy: 'n',
      sortAscending: false,
      page: 2,
      pageSize: 4,
    })
    expect(JSON.stringify(descending)).toContain('"itemId":"i4"')
    expect(JSON.stringify(descending)).toContain('page=1')
  })

  test('keeps the types that its fields were given', async () => {
    const { client } = createClientProject({
      seed: { catalogs: [{ name: catalogName, items: { a: { seats: 1, name: 'A' } } }] },
    })
    const { catalogs } = client
    const set = (fieldType: string): Promise<unknown> =>
      catalogs.updateFieldMappings(
        { catalogName },
        { mappingsUpdates: [{ fieldName: 'seats', fieldType }] },
      )
    await set('long')
    await set('long')
    expect(await refusalOf(set('string'))).toContain('400 BadParams')
    expect(await catalogs.getFieldMappings({ catalogName })).toMatchObject({
      params: { definedMappings: { seats: 'long' }, undefinedFields: ['name'] },
    })
  })
})

describe('metadata', () => {
  test('comes into being with a first key, and goes without complaint', async () => {
    const { client } = createClientProject()
    const { metadata } = client
    expect(await metadata.listKeys({ table: 'stores' })).toEqual({ results: [] })
    await metadata.put({ table: 'stores', key: 'a b' }, { value: { city: 'Lisbon' } })
    expect(await metadata.get({ table: 'stores', key: 'a b' })).toMatchObject({
      table: 'stores',
      key: 'a b',
      size: 17,
      value: { city: 'Lisbon' },
    })
    expect((await metadata.listTables()).results).toEqual([{ name: 'stores' }])
    await metadata.delete({ table: 'stores', key: 'a b' })
    await metadata.delete({ table: 'stores', key: 'a b' })
    await metadata.deleteTable({ table: 'stores' })
    expect(await refusalOf(metadata.get({ table: 'stores', key: 'a b' }))).toContain('404 NotFound')
  })

  test('has at most 30 kB per value, and pages of keys', async () => {
    const { client } = createClientProject()
    const { metadata } = client
    const value = { text: 'x'.repeat(31_000) }
    expect(await refusalOf(metadata.put({ table: 't', key: 'k' }, { value }))).toContain('400')
    for (let n = 0; n < 101; n++) await metadata.put({ table: 't', key: `k${n}` }, { value: {} })
    const first = await metadata.listKeys({ table: 't' })
    expect(first.results).toHaveLength(100)
    const { nextMarker = '' } = first
    const second = await metadata.listKeys({ table: 't', nextMarker })
    expect(second.results.map(({ key }) => key)).toEqual(['k100'])
    expect(second.nextMarker).toBeUndefined()
  })
})

describe('snippets', () => {
  test('are found by name or id, and created by name alone', async () => {
    const { client } = createClientProject()
    const { snippets } = client
    const { snippetId = 0 } = await snippets.create({ name: 'footer', content: 'Bye' })
    expect(await refusalOf(snippets.create({ name: 'footer', content: 'Bye' }))).toContain('400')
    await snippets.upsert({ identifier: String(snippetId) }, { content: 'Goodbye' })
    expect((await snippets.get({ identifier: 'footer' })).snippet?.content).toBe('Goodbye')
    expect(await refusalOf(snippets.upsert({ identifier: '999' }, { content: 'x' }))).toContain(
      '404 NotFound',
    )
    await snippets.upsert({ identifier: 'header' }, { content: 'Hi' })
    expect((await snippets.list()).snippets).toHaveLength(2)
    const long = { name: 'x'.repeat(101), content: 'x' }
    expect(await refusalOf(snippets.create(long))).toContain('400 BadParams')
    await snippets.delete({ identifier: 'footer' })
    expect(await refusalOf(snippets.delete({ identifier: 'footer' }))).toContain('404 NotFound')
  })
})
