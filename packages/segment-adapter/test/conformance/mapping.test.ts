import { expect, test } from 'vitest'

import { createLiquidEngine } from '../../src/liquid.ts'
import { compileMapping } from '../../src/mapping/compile-mapping.ts'
import type { MappingCase } from './judge/judge-mapping.ts'
import { readCases } from './recorded-case.ts'

const failed = Symbol('failed')

/** The recorded quirk cases that we answer differently, with our answer. */
const verdicts: Readonly<Record<string, unknown>> = {
  // M14: falsy values are encoded like any others.
  'mapping/json/23': { v: '""' },
}

const cases = readCases<MappingCase>('mapping')

test.each(cases.map((some) => [some.class, some.id, some] as const))(
  '%s case %s',
  (_, id, { op, mapping, payload, expected }) => {
    const answer = answerOf(mapping, op, payload)
    if (Object.hasOwn(verdicts, id)) expect(answer).toEqual(verdicts[id])
    else if (expected.error !== undefined) expect(answer).toBe(failed)
    else expect(answer).toStrictEqual(expected.keys ?? expected.output)
  },
)

test('every verdict is about a recorded quirk', () => {
  const quirks = cases.filter((some) => some.class === 'quirk').map(({ id }) => id)
  expect(quirks).toEqual(expect.arrayContaining(Object.keys(verdicts)))
})

function answerOf(mapping: unknown, op: 'transform' | 'keys', payload: unknown): unknown {
  try {
    const compiled = compileMapping(mapping, { liquid: createLiquidEngine() })
    return op === 'keys' ? compiled.keys : compiled.apply(payload)
  } catch {
    return failed
  }
}
