import { Buffer } from 'node:buffer'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { ActionItem, ActionSlug } from '../../src/action/action.ts'
import { compileAction } from '../../src/action/compile-action.ts'
import type { JsonObject } from '../../src/json.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\0'.repeat(99), '\ud800', '€', '"'),
)
const data = fc.dictionary(text, fc.oneof(fc.jsonValue(), fc.date(), text))
const user = fc.record(
  {
    userId: fc.string({ minLength: 1 }),
    email: fc.constant('ana@example.com'),
    phoneNumber: text,
    createNewFields: fc.boolean(),
    dataFields: fc.oneof(data, fc.constant({ email: 'a@b.co' })),
  },
  { requiredKeys: ['userId'] },
)
const item = fc
  .tuple(data, fc.constantFrom<JsonObject[]>({}, { categories: 'c', description: '\0' }))
  .map(([extras, more]) => ({ ...extras, ...more, id: 'p', name: '€', price: 1, quantity: 1 }))

const payload = fc.record({
  items: fc.array(item, { maxLength: 3 }),
  user,
  eventName: fc.string({ minLength: 1, unit: 'binary' }),
  total: fc.constant(1.25),
  id: text,
  newEmail: fc.constant(`${'x'.repeat(60)}@example.com`),
})

const slugs: readonly ActionSlug[] = ['updateUser', 'trackEvent', 'updateCart', 'trackPurchase']
const types = ['email', 'userId', 'hybrid', undefined] as const

test.each(slugs)('no body of %s is larger than its bound, in the single lane', (slug) => {
  const compiled = types.map((projectType) =>
    compileAction(slug, {
      lane: 'single',
      ...(projectType === undefined ? {} : { projectType }),
    }),
  )
  fc.assert(
    fc.property(payload, (some) => {
      for (const action of compiled) {
        const prepared = action.prepare({ ...some.user, ...some })
        if (!prepared.ok || prepared.value.form !== 'single') continue
        for (const body of bodiesOf(prepared.value)) {
          const bytes = Buffer.byteLength(JSON.stringify(body))
          expect(bytes).toBeLessThanOrEqual(prepared.value.sizeBound ?? 0)
        }
      }
    }),
    { numRuns: 300 },
  )
})

function bodiesOf(value: Extract<ActionItem, { form: 'single' }>): JsonObject[] {
  const { firstBody } = value.change ?? {}
  return [...value.steps.map(({ body }) => body), ...(firstBody === undefined ? [] : [firstBody])]
}
