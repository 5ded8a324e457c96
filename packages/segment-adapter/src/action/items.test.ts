import { expect, test } from 'vitest'

import { buildItem, type ItemPayload } from './items.ts'

const item = { id: '1', name: 'Mug', price: 4.5, quantity: 2 }

test('a plain item gets empty data fields', () => {
  expect(buildItem(item)).toEqual({ ...item, dataFields: {} })
})

test('the category becomes a list of one, and an empty one vanishes', () => {
  expect(buildItem({ ...item, categories: 'Kitchen' })).toEqual({
    ...item,
    categories: ['Kitchen'],
    dataFields: {},
  })
  expect(buildItem({ ...item, categories: '' })).toEqual({ ...item, dataFields: {} })
})

test('extras and the description stand at the top level and in the data fields (S12)', () => {
  const extras = { description: 'Blue', brand: 'Acme', tags: ['a'], none: null, zero: 0 }
  expect(buildItem({ ...item, ...extras })).toEqual({ ...item, ...extras, dataFields: extras })
})

test('members of the fixed set never go to the data fields, under either name', () => {
  const fixed = {
    product_id: '1',
    sku: 's',
    category: 'c',
    url: 'u',
    image_url: 'i',
    imageUrl: 'i',
  }
  expect(buildItem({ ...item, ...fixed })).toEqual({ ...item, ...fixed, dataFields: {} })
})

test('a description that is a date keeps its text at the top level only (S25)', () => {
  const description = '2023-05-17T22:49:53Z'
  expect(buildItem({ ...item, description })).toEqual({
    ...item,
    description,
    dataFields: { description: '2023-05-17 22:49:53 +00:00' },
  })
})

test('mapped data fields are merged into the generated ones and win (S13)', () => {
  expect(buildItem({ ...item, brand: 'Acme', dataFields: { brand: 'Mine', size: 'L' } })).toEqual({
    ...item,
    brand: 'Acme',
    dataFields: { brand: 'Mine', size: 'L' },
  })
})

test('mapped data fields that are no object are dropped (S13)', () => {
  expect(buildItem({ ...item, dataFields: 'x' })).toEqual({ ...item, dataFields: {} })
  expect(buildItem({ ...item, dataFields: null })).toEqual({ ...item, dataFields: {} })
})

test('an extra named __proto__ is data (S22)', () => {
  const odd: ItemPayload = { ...item, ['__proto__']: { polluted: 1 } }
  const built = buildItem(odd)
  expect(Object.getPrototypeOf(built)).toBe(Object.prototype)
  expect(JSON.stringify(built['dataFields'])).toBe('{"__proto__":{"polluted":1}}')
})
