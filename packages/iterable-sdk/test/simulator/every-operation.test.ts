import { operations, type OperationId } from '@iterelay/iterable-sdk'
import { responseSchemas } from '@iterelay/iterable-sdk/zod'
import { describe, expect, test } from 'vitest'

import { measureOperation } from './measure-operation.ts'

const ids = Object.keys(operations) as OperationId[]

describe('every operation answers its example with what its schema says, and means it', () => {
  test.each(ids)('%s', async (id) => {
    const { status, body, imitation } = await measureOperation(id)
    expect({ id, refused: status < 300 ? undefined : body }).toEqual({ id, refused: undefined })
    expect({ id, ...responseSchemas[id].safeParse(body) }).toEqual({
      id,
      success: true,
      data: body,
    })
    expect(imitation).toBe('stateful')
  })
})
