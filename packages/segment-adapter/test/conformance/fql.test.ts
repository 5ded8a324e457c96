import { describe, expect, test } from 'vitest'

import { printTrigger } from '../../src/language/printer.ts'
import { parseTrigger } from '../../src/language/parser.ts'
import { compileTrigger } from '../../src/trigger/compile-trigger.ts'
import { readCases, type RecordedCase } from './recorded-case.ts'
import { canonicalTexts, triggerVerdicts, type TriggerAnswer } from './trigger-verdicts.ts'

interface TriggerCase extends RecordedCase {
  readonly fql: string
  readonly event: unknown
  readonly expected: {
    readonly match?: boolean
    readonly parseError?: boolean
    readonly evalError?: boolean
    readonly generated?: string
  }
  /** For `structure`: what a conventional reading of parentheses and precedence gives. */
  readonly conventional?: { readonly match: boolean } | boolean
}

const cases = readCases<TriggerCase>('fql')

function answer({ fql, event }: TriggerCase): TriggerAnswer {
  if (!parseTrigger(fql).ok) return 'error'
  return compileTrigger(fql).matches(event)
}

function recorded({ expected }: TriggerCase): TriggerAnswer {
  return expected.match ?? 'error'
}

describe('core cases', () => {
  test.each(cases.filter((some) => some.class === 'core').map((some) => [some.id, some] as const))(
    '%s',
    (_id, some) => {
      expect(answer(some)).toBe(recorded(some))
    },
  )
})

describe('quirk cases: as documented', () => {
  test.each(cases.filter((some) => some.class === 'quirk').map((some) => [some.id, some] as const))(
    '%s',
    (id, some) => {
      expect(answer(some)).toBe(triggerVerdicts[id] ?? conventional(some) ?? recorded(some))
    },
  )
})

function conventional(some: TriggerCase): boolean | undefined {
  return typeof some.conventional === 'object' ? some.conventional.match : some.conventional
}

// Where a function stands in parentheses, the reference prints a trigger of another meaning (F04).
const hasFunctionInGroup = (fql: string): boolean => /(?:^|[\s(])\([^"]/.test(fql) && /\w\(/.test(fql)

test('the canonical text of a core trigger is the recorded one', () => {
  const different = cases
    .filter((some) => some.class === 'core' && some.expected.generated !== undefined)
    .filter((some) => !hasFunctionInGroup(some.fql))
    .flatMap((some) => {
      const parsed = parseTrigger(some.fql)
      const printed = parsed.ok ? printTrigger(parsed.value) : 'error'
      const wanted = canonicalTexts[some.id] ?? some.expected.generated
      return printed === wanted ? [] : [[some.id, printed, wanted]]
    })
  expect(different).toEqual([])
})
