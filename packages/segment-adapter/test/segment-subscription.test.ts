import {
  defaultFields,
  fromSegmentSubscription,
  toSegmentSubscription,
  type Mapping,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

const mapping: Mapping = {
  name: 'Big orders',
  action: 'trackEvent',
  trigger: 'type = "track" and properties.total >= 100',
  fields: defaultFields('trackEvent'),
  enabled: false,
}

test('both shapes come back as the mapping they were made from', () => {
  expect(toSegmentSubscription(mapping)).toEqual({
    name: 'Big orders',
    enabled: false,
    partnerAction: 'trackEvent',
    subscribe: 'type = "track" and properties.total >= 100',
    mapping: mapping.fields,
  })
  expect(toSegmentSubscription(mapping, { shape: 'public-api' })).toEqual({
    name: 'Big orders',
    enabled: false,
    actionSlug: 'trackEvent',
    trigger: 'type = "track" and properties.total >= 100',
    settings: mapping.fields,
  })
  expect(fromSegmentSubscription(toSegmentSubscription(mapping))).toEqual(mapping)
  const answered = toSegmentSubscription(mapping, { shape: 'public-api' })
  expect(fromSegmentSubscription(answered)).toEqual(mapping)
})

test('a mapping that does not say whether it is switched on comes back without saying so', () => {
  const { enabled: _enabled, ...unsaid } = mapping
  const subscription = toSegmentSubscription(unsaid)
  expect(subscription.enabled).toBe(true)
  expect(fromSegmentSubscription(subscription)).toEqual(unsaid)
  const garbled = { ...subscription, enabled: 'no' as never }
  expect(fromSegmentSubscription(garbled)).toHaveProperty('enabled', 'no')
})

test('a mapping without a trigger gets one that is always true, in Segment as here', () => {
  const { trigger: _trigger, ...always } = mapping
  const subscription = toSegmentSubscription(always)
  expect(subscription.subscribe).toBe('type != null')
  expect(toSegmentSubscription(fromSegmentSubscription(subscription))).toEqual(subscription)
})

test('the trigger is written as Segment reads it', () => {
  const trigger = "type=='track'and(event='A'or event='B')"
  expect(toSegmentSubscription({ ...mapping, trigger }).subscribe).toBe(
    'type = "track" and (event = "A" or event = "B")',
  )
})

describe('a trigger that Segment would read as something else is refused', () => {
  test.each([
    ['F03', 'type = "a" or (name = "b" and (name = "c" or name = "d"))'],
    ['F04', 'type = "track" and (contains(event, "Cart") or event = "x")'],
    ['F05', 'not (type = "track")'],
    ['F05', 'not event = "x"'],
    ['F06', `event = 'say "hi"'`],
    ['F07', 'anonymousId != null'],
    ['F08', 'contains(type, "tr")'],
    ['F09', 'match(event, "a*b")'],
    ['F09', 'match(event, "whole")'],
    ['F11', 'event = null'],
    ['F12', 'properties.vip != true'],
    ['F16', String.raw`properties.a\.b = 1`],
  ])('%s: %s', (quirk, trigger) => {
    expect(() => toSegmentSubscription({ ...mapping, trigger })).toThrow(
      expect.objectContaining({
        code: 'invalid_trigger',
        message: expect.stringContaining(quirk) as unknown,
        issues: [expect.objectContaining({ code: 'foreign_to_segment' })],
      }),
    )
  })

  test('with every reason at once', () => {
    const trigger = 'anonymousId != null and not (event = null)'
    expect(() => toSegmentSubscription({ ...mapping, trigger })).toThrow(
      expect.objectContaining({ issues: [expect.anything(), expect.anything()] }),
    )
  })
})

test('what is no mapping is refused with everything that is wrong', () => {
  for (const [wrong, paths] of [
    [null, ['']],
    [{ name: '', action: 'x', trigger: 5, fields: {} }, ['/name', '/action', '/trigger']],
  ] as const) {
    expect(() => toSegmentSubscription(wrong as unknown as Mapping)).toThrow(
      expect.objectContaining({
        code: 'invalid_mapping',
        issues: paths.map((path) => expect.objectContaining({ path }) as unknown),
      }),
    )
  }
})
