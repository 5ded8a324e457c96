import { expect, test } from 'vitest'

import { suggest } from './suggest.ts'

const names = ['apiKey', 'dataCenter', 'timeoutMs', 'retry', 'users.update', 'users.bulkUpdate']

test.each([
  ['apikey', ' (did you mean "apiKey"?)'],
  ['apiKye', ' (did you mean "apiKey"?)'],
  ['timeout', ' (did you mean "timeoutMs"?)'],
  ['datacentre', ' (did you mean "dataCenter"?)'],
  ['users.updat', ' (did you mean "users.update"?)'],
  ['colour', ''],
  ['', ''],
])('%j: %j', (name, expected) => {
  expect(suggest(name, names)).toBe(expected)
})
