import { expect, test } from 'vitest'

import { isSwitchedOn } from './is-switched-on.ts'
import type { EventData } from './segment-event.ts'

const names = ['Iterable (Actions)', 'Iterable']

test.each<[unknown, boolean]>([
  [undefined, true],
  [null, true],
  [{}, true],
  ['All', true],
  [{ All: true }, true],
  [{ All: false }, false],
  [{ Iterable: false }, false],
  [{ 'Iterable (Actions)': false }, false],
  [{ All: false, Iterable: true }, true],
  [{ All: false, Iterable: { campaignId: 7 } }, true],
  [{ All: true, Iterable: false }, false],
  // The full name is the more exact one.
  [{ 'Iterable (Actions)': true, Iterable: false }, true],
  [{ 'Iterable (Actions)': false, Iterable: true }, false],
  // No choice at all.
  [{ All: false, Iterable: null }, false],
  // Names are case-sensitive, and other destinations are none of ours.
  [{ iterable: false, all: false, Amplitude: false }, true],
  [Object.create({ All: false }), true],
])('%j lets pass: %s', (integrations, passes) => {
  const event = { type: 'identify' as const, integrations: integrations as EventData }
  expect(isSwitchedOn(event, names)).toBe(passes)
})
