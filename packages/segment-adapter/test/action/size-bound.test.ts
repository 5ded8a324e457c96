import { Buffer } from 'node:buffer'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { compileAction } from '../../src/action/compile-action.ts'

test.each(['updateUser', 'trackEvent'] as const)(
  'no bulk entry of %s is larger than its bound',
  (action) => {
    const compiled = compileAction(action, { lane: 'bulk' })
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\0\0', '\ud800', '€', '"'),
    )
    fc.assert(
      fc.property(
        fc.record(
          {
            userId: fc.string({ minLength: 1 }),
            email: fc.constant('ana@example.com'),
            eventName: fc.string({ minLength: 1, unit: 'binary' }),
            id: text,
            newEmail: fc.constant('ben@example.com'),
            phoneNumber: text,
            createdAt: fc.constant(1_684_363_793_310),
            dataFields: fc.dictionary(text, fc.oneof(fc.jsonValue(), fc.date(), text)),
          },
          { requiredKeys: ['userId', 'eventName'] },
        ),
        (payload) => {
          const prepared = compiled.prepare(payload)
          if (!prepared.ok || prepared.value.form !== 'bulk') return
          const { entry, sizeBound } = prepared.value
          expect(Buffer.byteLength(JSON.stringify(entry))).toBeLessThanOrEqual(sizeBound ?? 0)
        },
      ),
      { numRuns: 500 },
    )
  },
)
