import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  defaultFields,
  type ActionSlug,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

const slugs: readonly ActionSlug[] = ['updateUser', 'trackEvent', 'updateCart', 'trackPurchase']

const neighbour = { type: 'identify', userId: 'u-1', traits: { plan: 'pro' } }

function ring(): object {
  const event: Record<string, unknown> = { type: 'identify', userId: 'u-2' }
  event['traits'] = event
  return event
}

const hostile: readonly (readonly [name: string, event: () => unknown])[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['text', () => 'identify'],
  ['a number', () => 5],
  ['a list', () => [neighbour]],
  ['a function', () => () => neighbour],
  ['an instance', () => new URL('https://example.com/')],
  ['no type', () => ({ userId: 'u-2' })],
  ['a cycle', ring],
  ['a bigint', () => ({ type: 'identify', userId: 'u-2', traits: { big: 5n } })],
  ['a symbol', () => ({ type: 'identify', userId: 'u-2', traits: { s: Symbol('s') } })],
  [
    'a getter that throws',
    () => ({
      type: 'identify',
      userId: 'u-2',
      traits: {
        get plan(): never {
          throw new Error('secret')
        },
      },
    }),
  ],
  [
    'a getter that throws the second time',
    () => {
      let reads = 0
      return {
        type: 'identify',
        userId: 'u-2',
        traits: {
          get plan(): string {
            reads += 1
            if (reads > 1) throw new Error('secret')
            return 'pro'
          },
        },
      }
    },
  ],
  [
    'a proxy that throws',
    () =>
      new Proxy(
        { type: 'identify' },
        {
          get() {
            throw new Error('secret')
          },
        },
      ),
  ],
  [
    'a text of 10 MB',
    () => ({ type: 'identify', userId: 'u-2', traits: { t: 'x'.repeat(10_000_000) } }),
  ],
  [
    'nesting without end',
    () => {
      let traits: object = {}
      for (let depth = 0; depth < 100_000; depth++) traits = { traits }
      return { type: 'identify', userId: 'u-2', traits }
    },
  ],
  [
    'a frozen event',
    () => Object.freeze({ type: 'identify', userId: 'u-2', traits: Object.freeze({}) }),
  ],
]

describe.each(hostile)('%s', (_name, make) => {
  test('gets an outcome and leaves its neighbours alone', async () => {
    const destination = createIterableDestination({
      settings: { apiKey: 'key' },
      mappings: slugs.map((action) => ({ name: action, action, fields: defaultFields(action) })),
      fetch: createIterableSimulator({ projectType: 'userId' }).fetch,
    })
    const events = [neighbour, make(), { ...neighbour, userId: 'u-3' }]
    const { outcomes } = await destination.deliver(events)
    expect(outcomes).toHaveLength(3)
    const [before, own, after] = outcomes
    for (const outcome of [before, after]) {
      expect(outcome?.results.find(({ action }) => action === 'updateUser')?.status).toBe(
        'delivered',
      )
    }
    expect(own?.status).toMatch(/^(?:delivered|rejected)$/)
    expect(JSON.stringify(outcomes)).not.toContain('secret')
    expect(() => destination.plan(events)).not.toThrow()
    expect(() => destination.explain(events[1])).not.toThrow()
  })
})
