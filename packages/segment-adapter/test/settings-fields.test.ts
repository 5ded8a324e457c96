import { createIterableDestination, settingsFields } from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

test('every choice of a setting is one that a destination takes', () => {
  const { choices = [], default: fallback } = settingsFields.dataCenterLocation
  expect(choices.map(({ value }) => value)).toContain(fallback)
  for (const { value } of choices) {
    const dataCenterLocation = value as 'europe'
    expect(() =>
      createIterableDestination({ settings: { apiKey: 'key', dataCenterLocation }, mappings: [] }),
    ).not.toThrow()
  }
})
