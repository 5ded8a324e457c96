import { expect, test } from 'vitest'

import { suggestName } from './suggest.ts'

const known = ['type', 'event', 'userId', 'properties']

test.each([
  ['evnt', 'event'],
  ['Event', 'event'],
  ['userID', 'userId'],
  ['property', undefined],
  ['propertis', 'properties'],
  ['tpye', undefined],
  ['typ', 'type'],
  ['foo', undefined],
  ['', undefined],
  ['properties'.repeat(1_000), undefined],
])('%s is taken for %s', (name, want) => {
  expect(suggestName(name, known)).toBe(want)
})
