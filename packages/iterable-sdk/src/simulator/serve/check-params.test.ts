import { expect, test } from 'vitest'

import type { Shape } from '../../request-shape.ts'
import { checkParams } from './check-params.ts'

const shape: Shape = {
  listId: 'integer!',
  deep: 'boolean',
  name: 'string',
  ids: { list: 'integer' },
  state: { oneOf: ['On', 'Off'] },
  states: { list: { oneOf: ['On', 'Off'] } },
}

test('parameters are read as the document types them', () => {
  const query = new URLSearchParams('deep=true&name=5&ids=1&ids=2&state=On&states=On&other=x')
  expect(checkParams({ listId: '7' }, query, shape)).toEqual({
    params: { listId: 7, deep: true, name: '5', ids: [1, 2], state: 'On', states: ['On'] },
  })
})

test.each([
  ['', 'the parameter listId is missing'],
  ['listId=x', 'the parameter listId must be a whole number'],
  ['listId=1&deep=1', 'the parameter deep must be true or false'],
  ['listId=1&ids=1&ids=x', 'the parameter ids must be a whole number'],
  ['listId=1&state=Up', 'the parameter state must be one of On, Off'],
  ['listId=1&states=Up&deep=x', 'the parameter deep must be true or false; the parameter states'],
])('%j is refused', (query, words) => {
  const checked = checkParams({}, new URLSearchParams(query), shape)
  expect(checked.refused?.status).toBe(400)
  expect(JSON.stringify(checked.refused?.body)).toContain(words)
})
