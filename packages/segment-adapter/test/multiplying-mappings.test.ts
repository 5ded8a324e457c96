import {
  compileMapping,
  createIterableDestination,
  defaultFields,
  isAdapterError,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

/** A small mapping that names its payload a billion times: each step holds the step before twice. */
function multiply(inner: (all: object) => unknown): object {
  let mapping: object = { v: inner({ '@path': '$' }) }
  for (let step = 0; step < 30; step++) {
    const twice = { a: { '@path': '$' }, b: { '@path': '$' } }
    mapping = { v: { '@transform': { apply: twice, mapping } } }
  }
  return mapping
}

const payload = { type: 'track', event: 'Seen', userId: 'u-1' }

describe('a mapping that multiplies its payload', () => {
  test.each<[string, (all: object) => unknown]>([
    ['as it is', (all) => all],
    ['flattened', (all) => ({ '@flatten': { separator: '.', value: all } })],
    ['without nulls', (all) => ({ '@excludeWhenNull': all })],
    ['as JSON', (all) => ({ '@json': { mode: 'encode', value: all } })],
  ])('%s, ends with an error', (_, inner) => {
    const compiled = compileMapping(multiply(inner))
    const refuse = (): unknown => compiled.apply(payload)
    expect(refuse).toThrow(
      expect.toSatisfy((error) => isAdapterError(error) && error.issues[0]?.code === 'too_large'),
    )
  })

  test.each(['reject', 'drop'] as const)(
    'is a bad event of a destination: %s',
    (onInvalidOptional) => {
      const destination = createIterableDestination({
        settings: { apiKey: 'key' },
        mappings: [
          {
            name: 'test',
            action: 'trackEvent',
            fields: { ...defaultFields('trackEvent'), dataFields: multiply((all) => all) as never },
          },
        ],
        onInvalidOptional,
      })
      const { outcomes, requests } = destination.plan([payload])
      if (onInvalidOptional === 'drop') {
        expect(requests[0]?.body).toMatchObject({ events: [{ dataFields: {} }] })
      } else {
        expect(outcomes[0]?.results[0]).toMatchObject({ status: 'rejected', code: 'too_large' })
      }
    },
  )
})

test('a template that multiplies a text ends with an error', () => {
  const compiled = compileMapping({ v: { '@template': '{{t}}'.repeat(1000) } })
  expect(() => compiled.apply({ t: 'x'.repeat(100_000) })).toThrow(
    expect.objectContaining({ code: 'mapping_failed' }),
  )
})
