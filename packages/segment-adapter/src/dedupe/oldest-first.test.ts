import fc from 'fast-check'
import { expect, test } from 'vitest'

import { OldestFirst } from './oldest-first.ts'

test('knows the oldest entry after any adding and deleting', () => {
  const step = fc.record({
    call: fc.constantFrom('add', 'delete', 'delete the oldest', 'ask'),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const entries = new OldestFirst<object>()
      let plain: [string, object][] = []
      for (const { call, key } of steps) {
        if (call === 'add') {
          const value = {}
          entries.add(key, value)
          plain = [...plain.filter(([other]) => other !== key), [key, value]]
        } else if (call === 'delete') {
          entries.delete(key)
          plain = plain.filter(([other]) => other !== key)
        } else if (call === 'delete the oldest') {
          const oldest = entries.oldest()
          if (oldest !== undefined) entries.delete(oldest[0])
          plain = plain.slice(1)
        } else {
          expect(entries.oldest()?.[0]).toBe(plain[0]?.[0])
          expect(entries.oldest()?.[1]).toBe(plain[0]?.[1])
        }
        expect(entries.size).toBe(plain.length)
        expect(entries.get(key)).toBe(plain.find(([other]) => other === key)?.[1])
      }
    }),
    { numRuns: 1000 },
  )
})
