import { expect, test } from 'vitest'

import type { ActionField } from './action.ts'
import { isEmptyValue } from './is-empty-value.ts'

const text: ActionField = { label: 'Text', description: '', type: 'string' }
const nullable: ActionField = { ...text, allowNull: true }
const number: ActionField = { ...text, type: 'number' }

test.each([
  ['undefined', undefined, text, false, true],
  ['undefined inside items', undefined, text, true, true],
  ['null', null, text, false, true],
  ['null in a field that allows it', null, nullable, false, false],
  ['null inside items (S14)', null, text, true, true],
  ['empty text', '', text, false, true],
  ['empty text in a nullable field', '', nullable, false, true],
  ['empty text in a number field', '', number, false, true],
  ['empty text inside items', '', text, true, false],
  ['empty text in a number field inside items', '', number, true, false],
  ['blank text', ' ', text, false, false],
  ['zero', 0, number, false, false],
  ['false', false, text, false, false],
  ['an empty object', {}, text, false, false],
  ['an empty list', [], text, false, false],
])('%s', (_name, value, field, insideItems, want) => {
  expect(isEmptyValue(value, field, insideItems)).toBe(want)
})
