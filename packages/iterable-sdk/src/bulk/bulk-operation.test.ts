import { expect, test } from 'vitest'

import { operations } from '../operations.ts'
import { bulkShapes, maxBytesPerRequest, maxItemsPerRequest } from './bulk-operation.ts'

const rows = Object.entries(operations).map(([, row]) => row)

test('every operation with a bulk answer can be carried out', () => {
  const withAnswer = rows.filter(({ bulk }) => bulk !== undefined).map(({ id }) => id)
  expect(Object.keys(bulkShapes)).toEqual(expect.arrayContaining(withAnswer))
})

test.each(Object.entries(bulkShapes))('%s is as in the operations table', (id, shape) => {
  const row = rows.find((one) => one.id === id)
  expect(row?.hasBody).toBe(true)
  expect(row?.bulk?.items ?? shape.member).toBe(shape.member)
  expect(row?.maxBodyBytes ?? maxBytesPerRequest).toBe(maxBytesPerRequest)
  expect(row?.maxItems ?? maxItemsPerRequest).toBe(maxItemsPerRequest)
  // Sending again must be harmless, or decided by ids.
  expect(['idempotent', 'withId']).toContain(row?.retry)
})
