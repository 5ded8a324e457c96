import { isDeepStrictEqual } from 'node:util'

import { compileMapping } from '../../../src/index.ts'
import { createLiquidEngine } from '../../../src/liquid.ts'
import type { RecordedCase } from '../recorded-case.ts'

/** A mapping and a payload, with what came of them. */
export interface MappingCase extends RecordedCase {
  readonly op: 'transform' | 'keys'
  readonly mapping: unknown
  readonly payload?: unknown
  readonly expected: {
    readonly output?: unknown
    readonly undefined?: true
    readonly keys?: readonly string[]
    readonly error?: unknown
  }
}

/** Whether a mapping resolves, or is read, as recorded; any error equals any other. */
export function judgeMapping(recorded: RecordedCase): boolean {
  const { op, mapping, payload, expected } = recorded as MappingCase
  try {
    const compiled = compileMapping(mapping, { liquid: createLiquidEngine() })
    if (op === 'keys') return isDeepStrictEqual([...compiled.keys], expected.keys)
    const output = compiled.apply(payload)
    if (expected.error !== undefined) return false
    return isDeepStrictEqual(asJson(output), asJson(expected.output))
  } catch {
    return expected.error !== undefined
  }
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
}
