import { expect, test } from 'vitest'

import { setPhoneNumber } from './phone-number.ts'

test.each([
  ['a number is written', { phone: '+1' }, '+1', { phone: '+1', phoneNumber: '+1' }],
  ['a number replaces the old one', { phoneNumber: '+2' }, '+1', { phoneNumber: '+1' }],
  ['null is written', { phoneNumber: '+2' }, null, { phoneNumber: null }],
  ['no number leaves the old one (S07)', { phoneNumber: '+2' }, undefined, { phoneNumber: '+2' }],
  ['no number adds nothing', {}, undefined, {}],
])('%s', (_name, dataFields, phoneNumber, want) => {
  const result = setPhoneNumber(dataFields, phoneNumber)
  expect(result).toEqual(want)
  expect(Object.keys(result)).toEqual(Object.keys(want))
})
